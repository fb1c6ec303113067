import { describe, expect, test } from 'vitest';
import type { ReadMessage } from '../../../../schemas/validator.ts';
import { verdictsOfObjects } from '../../../../electron/sync/object-verdict.ts';
import { authorisation, task } from './sample-objects.ts';
import { envelope } from './response-text.ts';
import { validator } from './scripted-platform.ts';

function message(change: (xml: string) => string): ReadMessage {
  const answers = [authorisation(1), task(1, 1), task(2, 1)].map(
    ({ xml }, number) =>
      `<ActionResponse><ActionIdentifier>${number}</ActionIdentifier><GETResponse>${xml}</GETResponse></ActionResponse>`,
  );
  const id = '00000000-0000-4000-8000-000000000001';
  const text = envelope(id, `<ActionResponses>${answers.join('')}</ActionResponses>`);
  // On one line: the verdicts must not lean on line numbers.
  const read = validator.read(new TextEncoder().encode(change(text.replaceAll('\n', ''))));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const valid = (read: ReadMessage): boolean[] => verdictsOfObjects(read).map((one) => one.valid);

describe('the schema’s verdict, object by object', () => {
  test('a valid message has valid objects', () => {
    expect(valid(message((xml) => xml))).toEqual([true, true, true]);
  });

  test('a fault in one object is that object’s alone', () => {
    const read = message((xml) => xml.replace('DE-IA0001-2', 'none'));
    expect(valid(read)).toEqual([true, true, false]);
    expect(verdictsOfObjects(read)[2]?.problems[0]?.path).toContain('ActionResponse[3]');
    expect(verdictsOfObjects(read)[0]?.problems).toEqual([]);
  });

  test('a fault outside every object speaks of them all', () => {
    const read = message((xml) => xml.replace('<ETSIVersion>V1.22.1', '<ETSIVersion>one'));
    expect(valid(read)).toEqual([false, false, false]);
  });

  test('a list of problems that was cut leaves nobody proven', () => {
    const read = message((xml) => xml.replace('DE-IA0001-2', 'none'));
    const [problem] = read.verdict.problems;
    if (problem === undefined) throw new Error('no problem');
    const problems = Array.from({ length: 100 }, () => problem);
    expect(valid({ ...read, verdict: { valid: false, problems } })).toEqual([false, false, false]);
  });
});
