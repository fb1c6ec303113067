import { answering } from './answering.ts';
import { decisions } from './decisions.ts';
import { delivering } from './delivering.ts';
import { enforcing } from './enforcing.ts';
import { formThree } from './form-three.ts';
import { objecting } from './objecting.ts';
import { onPaper } from './on-paper.ts';
import { preserving } from './preserving.ts';
import { writing } from './writing.ts';
import { unusual } from './unusual.ts';
import type { Situation } from './situation.ts';

const all = {
  ...answering,
  ...delivering,
  ...decisions,
  ...preserving,
  ...writing,
  ...formThree,
  ...objecting,
  ...enforcing,
  ...unusual,
  ...onPaper,
} as const;

export type SituationName = keyof typeof all;

/** Every situation, in the order a person should learn them. */
export const situations: Readonly<Record<SituationName, Situation>> = all;

export const situationNames = Object.keys(all) as readonly SituationName[];
