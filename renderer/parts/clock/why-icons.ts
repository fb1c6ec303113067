import type { WhyStep } from '../../../shared/deadlines/clock-reading.ts';
import type { IconName } from '../icons.ts';

/** The sign of a step, by the beginning of its key; a key of newer rules gets the plain one. */
const signs: readonly (readonly [start: string, icon: IconName])[] = [
  ['received', 'inbox'],
  ['start', 'inbox'],
  ['earlier', 'inbox'],
  ['later', 'inbox'],
  ['rule', 'scale'],
  ['consequence', 'warn'],
  ['day', 'calendar'],
  ['dates', 'calendar'],
  ['weekends', 'calendar'],
  ['lastDay', 'calendar'],
  ['nextDay', 'calendar'],
  ['workingDays', 'calendar'],
  ['movedTo', 'calendar'],
  ['extension', 'calendar'],
  ['fixedDate', 'calendar'],
  ['stated', 'calendar'],
  ['redLine', 'warn'],
  ['held', 'lock'],
  ['formNotGated', 'open'],
  ['clocks', 'clock'],
  ['hour', 'clock'],
  ['target', 'clock'],
  ['remind', 'clock'],
  ['notice', 'clock'],
  ['resume', 'clock'],
  ['opens', 'open'],
  ['release', 'clock'],
  ['only', 'lock'],
  ['cleared', 'open'],
  ['ends', 'warn'],
  ['ask', 'clock'],
  ['review', 'clock'],
  ['as', 'scale'],
  ['suspended', 'clock'],
  ['ourMidnight', 'clock'],
  ['theirMidnight', 'clock'],
];

export const whyIcon = (key: string): IconName =>
  signs.find(([start]) => key.startsWith(start))?.[1] ?? 'info';

/** The day strip stands after the last step that speaks of single days. */
export function stripAfter(steps: readonly WhyStep[]): number {
  const ofDays = /^(?:dayOf|weekends|lastDay|nextDay|workingDays|movedTo)/;
  return steps.reduce((last, step, index) => (ofDays.test(step.key) ? index : last), -1);
}
