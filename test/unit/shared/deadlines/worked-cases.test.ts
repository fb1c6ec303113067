import { describe, expect, it } from 'vitest';
import { isClockId } from '../../../../shared/deadlines/clock-id.ts';
import { inputsOf, iso, question, read } from './ask.ts';
import { caseFile } from './worked-cases.ts';

describe('worked cases', () => {
  it.each(caseFile.cases.map((worked) => [worked.id, worked.clock, worked] as const))(
    '%s %s',
    (_, clock, worked) => {
      if (!isClockId(clock)) throw new Error(clock);
      const { country, timezone: zone, trigger, expected } = worked;
      const computed = read(question(clock, trigger, inputsOf(worked), { country, zone }));
      const { notBefore, target, latest } = computed;
      expect({
        ...(notBefore === null ? {} : { notBefore: iso(notBefore) }),
        target: iso(target),
        latest: iso(latest),
      }).toEqual(expected);
      expect(computed.warnings.filter(({ key }) => key !== 'endsOnEve')).toEqual([]);
    },
  );

  it('are a hundred, and of eighteen clocks', () => {
    expect(caseFile.cases).toHaveLength(100);
    expect(new Set(caseFile.cases.map(({ clock }) => clock)).size).toBe(18);
  });
});
