import { expect, test } from 'vitest';
import { stripAfter, whyIcon } from '../../../../renderer/parts/clock/why-icons.ts';
import { eightHours, notified, reading } from './clock-face-rig.ts';

test('the day strip stands after the last step about days; unknown steps have a plain sign', () => {
  const { why } = reading(notified);
  const place = stripAfter(why);
  expect(why[place]?.key).toBe('lastDayWorking');
  expect(stripAfter(reading(eightHours).why)).toBe(-1);
  expect(whyIcon('somethingOfNewerRules')).toBe('info');
  for (const { key } of why) expect(whyIcon(key)).not.toBe('info');
});
