import type { WhyStep } from '../../../shared/deadlines/clock-reading.ts';
import type { IconName } from '../icons.ts';

/** The sign of a step, by the beginning of its key; a key of newer rules gets the plain one. */
const signs: readonly (readonly [start: string, icon: IconName])[] = [
  ['received', 'inbox'],
  ['tenDaysEnd', 'calendar'],
  ['tenDays', 'scale'],
  ['eightHours', 'scale'],
  ['day', 'calendar'],
  ['weekends', 'calendar'],
  ['lastDay', 'calendar'],
  ['nextDay', 'calendar'],
  ['movedTo', 'calendar'],
  ['redLine', 'warn'],
  ['clocks', 'clock'],
  ['hour', 'clock'],
  ['target', 'clock'],
  ['opens', 'open'],
  ['release', 'clock'],
  ['only', 'lock'],
  ['cleared', 'open'],
  ['ends', 'warn'],
];

export const whyIcon = (key: string): IconName =>
  signs.find(([start]) => key.startsWith(start))?.[1] ?? 'info';

/** The day strip stands after the last step that speaks of single days. */
export function stripAfter(steps: readonly WhyStep[]): number {
  const ofDays = /^(?:day|weekends|lastDay|nextDay|movedTo)/;
  return steps.reduce((last, step, index) => (ofDays.test(step.key) ? index : last), -1);
}
