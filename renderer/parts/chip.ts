import type { IconName } from './icons.ts';

/** Shape and sign of every status; the word comes from the texts. */
export const chipIcons = {
  emergency: 'alarm',
  overdue: 'alarm',
  release: 'open',
  due: 'clock',
  confirm: 'letterOut',
  silence: 'calendar',
  hold: 'lock',
  clarification: 'ask',
  wait: 'wait',
  keep: 'keep',
  done: 'check',
  unsent: 'notSent',
  unclear: 'ask',
  fault: 'fault',
  pass: 'pass',
  skip: 'skip',
} as const satisfies Record<string, IconName>;

export type ChipKind = keyof typeof chipIcons;
