import { expect, test } from 'vitest';
import { readInputs } from '../../../../cli/clocks/inputs.ts';

const at = Date.parse('2026-11-24T10:15:00Z');

test('earlier questions are written as their two instants, several with a comma', () => {
  const one = '2026-11-24T10:15:00Z/2026-11-24T11:15:00Z';
  expect(readInputs({ earlierRests: `${one},${one}` })).toMatchObject({
    value: { earlierRests: [0, 1].map(() => ({ formSentAt: at, clarifiedAt: at + 3_600_000 })) },
  });
  for (const earlierRests of ['', '2026-11-24T10:15:00Z', `${one}/${one}`, `${one},x`, 7])
    expect(readInputs({ earlierRests })).toMatchObject({ error: { problem: 'inputUnreadable' } });
});
