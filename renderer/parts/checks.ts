import type { IconName } from './icons.ts';

/** One line of a list of checks. */
export interface CheckLine {
  readonly mark: 'pass' | 'lock' | 'open' | 'fault' | 'skip' | 'warn';
  readonly title: string;
  readonly small?: string;
  readonly aside?: string;
}

export const markIcons: Readonly<Record<CheckLine['mark'], IconName>> = {
  pass: 'pass',
  lock: 'lock',
  open: 'skip',
  fault: 'fault',
  skip: 'skip',
  warn: 'warn',
};
