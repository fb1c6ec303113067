import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { child } from '../../../../shared/hi1/element.ts';
import { core, delivery } from '../../../../shared/hi1/namespaces.ts';
import { writeOutcome } from '../../../../shared/hi1/write-outcome.ts';
import { outcome, type TestFile } from './arbitraries.ts';
import { objectsOf, parse } from './fixture-messages.ts';
import { inPieces, joined } from './pieces.ts';

describe('what cannot be written as it is', () => {
  const answer = fc.sample(outcome, { numRuns: 1, seed: 1 })[0];

  test.each([
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['a control character', 'a\u0000\u0007b', 'a\ufffd\ufffdb'],
    ['a non-character', 'a\uffffb', 'a\ufffdb'],
    ['markup', '</Data><x a="&amp;">]]>', '</Data><x a="&amp;">]]>'],
  ])('%s in a name keeps the message valid', async (_, name, written) => {
    if (answer === undefined) throw new Error('no sample');
    const [task] = answer.tasks;
    if (task === undefined) throw new Error('no task');
    const file = {
      objectId: task.deliveryId,
      name,
      contentType: 'text/csv',
      sha256: 'a'.repeat(64) as TestFile['sha256'],
      content: new Uint8Array([1, 2, 3]),
    };
    const tasks = [{ ...task, files: [file] }];
    const message = parse(await joined(writeOutcome({ ...answer, tasks }, inPieces)));
    expect(message.verdict.problems).toEqual([]);
    expect(objectsOf(message)[2]?.externalId).toBe(written);
  });

  test('a task reference that is no LDID is left out', async () => {
    if (answer === undefined) throw new Error('no sample');
    const tasks = answer.tasks.map((task) => ({ ...task, ldid: 'no reference' }));
    const message = parse(await joined(writeOutcome({ ...answer, tasks }, inPieces)));
    expect(message.verdict.problems).toEqual([]);
    for (const { element } of message.objects) {
      expect(child(element, core, 'ObjectIdentifier')).not.toBeNull();
      expect(child(element, delivery, 'Reference')).toBeNull();
    }
  });
});
