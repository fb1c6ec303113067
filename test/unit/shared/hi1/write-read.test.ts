import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { child, descend, textOf } from '../../../../shared/hi1/element.ts';
import { core, delivery } from '../../../../shared/hi1/namespaces.ts';
import { planOutcome } from '../../../../shared/hi1/outcome.ts';
import { writeOutcome } from '../../../../shared/hi1/write-outcome.ts';
import {
  writeEnforcingAuthorityRequest,
  writeGetRequest,
  writeListRequest,
} from '../../../../shared/hi1/write-query.ts';
import { header, listQuery, outcome, uuid, type TestFile } from './arbitraries.ts';
import { objectsOf, parse, requestOf } from './fixture-messages.ts';

const runs = { numRuns: 500 };

/** Base64 in pieces of whole groups, as a blob reader gives it. */
async function* inPieces({ content }: TestFile): AsyncIterable<string> {
  for (let at = 0; at < content.length; at += 30) {
    yield Buffer.from(content.subarray(at, at + 30)).toString('base64');
  }
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const chunk of chunks) whole += chunk;
  return whole;
}

describe('what is written is valid and reads back as it was', () => {
  test('LIST', () => {
    fc.assert(
      fc.property(header, listQuery, (head, query) => {
        const message = parse(writeListRequest(head, query));
        expect(message.verdict.problems).toEqual([]);
        expect(requestOf(message)).toEqual({
          header: head,
          actions: new Map([[0, { verb: 'LIST', query }]]),
        });
      }),
      runs,
    );
  });

  test('GET in a batch', () => {
    fc.assert(
      fc.property(header, fc.array(uuid, { minLength: 1, maxLength: 40 }), (head, ids) => {
        const message = parse(writeGetRequest(head, ids));
        expect(message.verdict.problems).toEqual([]);
        expect(requestOf(message)).toEqual({
          header: head,
          actions: new Map(ids.map((id, number) => [number, { verb: 'GET', id }])),
        });
      }),
      runs,
    );
  });

  test('O12: the question for the enforcing authority', () => {
    fc.assert(
      fc.property(header, (head) => {
        const message = parse(writeEnforcingAuthorityRequest(head));
        expect(message.verdict.problems).toEqual([]);
        expect([...requestOf(message).actions.values()]).toEqual([{ verb: 'GETCSPCONFIG' }]);
      }),
      runs,
    );
  });

  test('outcome, with every file byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(outcome, async (answer) => {
        const message = parse(await joined(writeOutcome(answer, inPieces)));
        expect(message.verdict.problems).toEqual([]);
        const request = requestOf(message);
        expect(request.header).toEqual(answer.header);
        const plan = planOutcome(answer.order, answer.tasks);
        const objects = objectsOf(message);
        expect(objects.map((object) => object?.id)).toEqual(plan.map(({ id }) => id));
        for (const [number, action] of plan.entries()) {
          const object = objects[number];
          expect(request.actions.get(number)?.verb).toBe(action.verb);
          if (action.target === 'authorisation') {
            expect(object).toMatchObject({ type: 'Authorisation', status: { value: 'Approved' } });
          } else if (action.target === 'task') {
            const value = action.found ? 'Disclosed' : 'DisclosureNotAvailable';
            expect(object).toMatchObject({ type: 'LDTask', status: { value } });
          } else {
            expect(object).toMatchObject({
              type: 'Delivery',
              country: answer.provider.country,
              owner: answer.provider.id,
              externalId: action.file.name,
              associated: [action.task.task],
              ldid: action.task.ldid,
              deliveryId: action.task.deliveryId,
              sequence: action.sequence,
              isLast: action.isLast,
            });
            const element = message.objects[number]?.element ?? null;
            const data = descend(element, delivery, 'Delivery', 'BinaryData');
            expect(Buffer.from(textOf(data, delivery, 'Data') ?? '', 'base64')).toEqual(
              Buffer.from(action.file.content),
            );
            expect(textOf(data, delivery, 'Checksum')).toBe(action.file.sha256);
            expect(child(data, delivery, 'OriginalFilename')).toBeNull();
          }
        }
      }),
      runs,
    );
  });
});

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
