import type { Position } from '../../base/units.ts';

/** What a task asks for, part by part: a later version may name only what it changes. */
export const askParts = [
  'data',
  'identifiers',
  'start',
  'end',
  'observedTimes',
  'subtypes',
] as const;
export type AskPart = (typeof askParts)[number];

/** What is asked of one task, without its content. */
export interface AskFacts {
  /** Tells what a part says from what it said before (`textMark`); a part that was never named has none. */
  readonly marks: Readonly<Partial<Record<AskPart, number>>>;
  /** Where in the journal the last version lies that asks for something else; left out: none does. */
  readonly changedAt?: Position;
}
