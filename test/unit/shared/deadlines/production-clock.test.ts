import { describe, expect, it } from 'vitest';
import { casesOf, instantOf } from './worked-cases.ts';
import { plain, reading, regimes } from './clock-reading.ts';

describe.each(['PRODUCE_10D', 'PRODUCE_10D_NOTIFIED', 'PRODUCE_8H'] as const)('%s', (clock) => {
  it.each(casesOf(clock).map((worked) => [worked.id, worked] as const))('%s', (_, worked) => {
    const cleared = worked.inputs?.['eaClearedAt'];
    const { id, notBefore, target, latest } = reading(
      plain(worked.trigger, {
        regime: regimes[clock],
        country: worked.country,
        zone: worked.timezone,
        clearedAt: typeof cleared === 'string' ? instantOf(cleared) : null,
      }),
    );
    expect({ id, notBefore, target, latest }).toEqual({
      id: clock,
      notBefore: worked.expected.notBefore ? instantOf(worked.expected.notBefore) : null,
      target: instantOf(worked.expected.target),
      latest: instantOf(worked.expected.latest),
    });
  });
});

it('covers every worked case of the three clocks', () => {
  expect(casesOf('PRODUCE_10D')).toHaveLength(39);
  expect(casesOf('PRODUCE_10D_NOTIFIED')).toHaveLength(10);
  expect(casesOf('PRODUCE_8H')).toHaveLength(14);
});
