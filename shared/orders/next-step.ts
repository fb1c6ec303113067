/** One act on an order: whether law, state and role allow it now, and if not, why. */
import type { UtcMs } from '../base/units.ts';
import type { Right } from './rights.ts';
import { stepArticles, type StepReason } from './step-reasons.ts';

export const stepNames = [
  'take',
  'prepare',
  'answerRest',
  'freeze',
  'approve',
  'reopen',
  'send',
  'queue',
  'takeBack',
  'confirmWithdrawal',
  'confirmPreserved',
  'release',
  'recordDeletion',
  'answerLetter',
  'writeLetter',
  'recordConfirmed',
  'recordReply',
  'recordLetter',
] as const;
/**
 * `send` is to send now; `queue` is to let a frozen answer go by itself once the gate opens. Both are the same call.
 * `answerRest` begins a package of its own for what a sent answer left out. `release` lets go of what is kept;
 * `recordDeletion` writes down that it was deleted. Those of `record` write down what went the way the order came
 * (Article 19(6)).
 */
export type StepName = (typeof stepNames)[number];

export interface NextStep {
  readonly name: StepName;
  readonly isAllowed: boolean;
  /** Why not; null when allowed. Law comes before state, state before person. */
  readonly reason: StepReason | null;
  /** When the reason ends by itself, if it does. */
  readonly until: UtcMs | null;
  /** Articles of the Regulation the reason rests on, as `10(2)`; null where it is the program's own order of work. */
  readonly articles: string | null;
}

/** Who asks. `name` as signed in, null: nobody is. The gate compares persons, this only tells. */
export interface Asker {
  readonly signedIn: boolean;
  readonly name: string | null;
  readonly rights: readonly Right[];
}

/** The step with the first of the reasons that is there; allowed when none is. `until`: when that reason ends. */
export const step = (
  name: StepName,
  reasons: readonly (StepReason | null)[],
  until: UtcMs | null = null,
): NextStep => {
  const reason = reasons.find((candidate) => candidate !== null) ?? null;
  if (reason === null) return { name, isAllowed: true, reason, until: null, articles: null };
  return { name, isAllowed: false, reason, until, articles: stepArticles[reason] };
};

export const byPerson = ({ signedIn, rights }: Asker, right: Right): StepReason | null => {
  if (!signedIn) return 'signIn';
  return rights.includes(right) ? null : 'role';
};
