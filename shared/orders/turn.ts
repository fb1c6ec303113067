/** Whose turn it is with an order, and the one clock that says until when: what the list of orders goes by. */
import { utcMs, type UtcMs } from '../base/units.ts';
import { earliestZone } from '../deadlines/calendars/zones.ts';
import type { ClockId } from '../deadlines/clock-reading.ts';
import { dayEnd } from '../deadlines/stated-day.ts';
import { heldTasks } from '../holds/hold-ground.ts';
import { lastAnsweredAt } from './answered.ts';
import { openClarifications, wordsAfter } from './clarification.ts';
import { bareEnd, type RunningClock } from './clock-of.ts';
import { endingWords } from './ending-words.ts';
import { isUnsaid, isWhollyExempt } from './exempt-tasks.ts';
import type { OrderFacts } from './facts.ts';
import { clocksOf } from './order-clocks.ts';
import { isDuplicate } from './release-gate.ts';
import { isRefused } from './refused.ts';
import { restTasks } from './rest.ts';
import { unansweredQuestions } from './silence.ts';
import { isStoppedInPart } from './stopped-in-part.ts';
import { stoppingBar } from './stopping-bar.ts';

/**
 * `us`: to be done. `clarification`, `review`: the authorities' answer to a question or an objection is awaited.
 * `keep`: kept until something comes. `letGo`: what is kept may be let go, by a person. `over`: nothing more to do.
 */
export type TurnOf = 'us' | 'clarification' | 'review' | 'keep' | 'letGo' | 'over';

export interface Turn {
  readonly of: TurnOf;
  /** The clock it hangs on; null: none, or one that no message tells. */
  readonly clock: RunningClock | null;
  /** Clocks of other parts that run beside it; the one that ends first when read counts. Left out: there is none. */
  readonly beside?: readonly RunningClock[];
  /** An authority waits for our answer to a letter; `by` null: it did not say until when. */
  readonly asked: { readonly by: UtcMs | null } | null;
  /** The authority has written, and nobody has found yet what its letter does: until then the next move is ours. */
  readonly isReplied?: true;
  /** An answer has gone, and this is about what it left out. */
  readonly isRest?: true;
  /** An answer has gone, and something that was asked for was in none, though the order may be over (`left-out.ts`). */
  readonly isPart?: true;
  /** The answer was stopped, and what is left of the order is to be packed anew (`stopped-in-part.ts`). */
  readonly isStopped?: true;
}

/** Of an order of which nothing is known yet. */
export const firstTurn: Turn = { of: 'us', clock: null, asked: null };

export function turnOf(facts: Omit<OrderFacts, 'turn'>): Turn {
  const of = facts.instrument === 'preservation' ? preservationTurn(facts) : productionTurn(facts);
  return {
    of,
    ...mainClocks(facts, of),
    asked: askedBy(facts),
    ...(of === 'clarification' && isReplied(facts) ? { isReplied: true } : {}),
    ...(restTasks(facts).length === 0 ? {} : { isRest: true }),
    ...(isStoppedInPart(facts, of) ? { isStopped: true } : {}),
  };
}

type Facts = Omit<OrderFacts, 'turn'>;

function productionTurn(facts: Facts): TurnOf {
  if (isDuplicate(facts)) return 'over';
  if (facts.preservation.endedAt !== null) return heldTasks(facts).length > 0 ? 'letGo' : 'over';
  switch (stoppingBar(facts)) {
    case 'notNeeded':
      return 'over';
    case 'lifted':
      return 'keep';
    case 'review':
      return 'review';
    case 'clarification':
      return 'clarification';
    case null:
      return 'us';
  }
}

function preservationTurn(facts: Facts): TurnOf {
  const { tasks, endedAt, requestedAt } = facts.preservation;
  const all = Object.values(tasks);
  if (all.length > 0 && all.every(({ released }) => released !== null)) return 'over';
  if (endedAt !== null || isWhollyExempt(facts) || endingWords(facts).length > 0) return 'letGo';
  if (isUnsaid(facts)) return 'us';
  if (requestedAt !== null) return 'keep';
  return unansweredQuestions(facts).length > 0 ? 'clarification' : 'keep';
}

/** Letters that say by their kind what they do, or that ask themselves. */
const plainLetters: readonly (string | null)[] = [
  'RequestAdditionalInformation',
  'EnforcementProceduresInitiated',
  'EnforcingAuthorityRecognizesOrder',
  'EnforcingAuthorityDoesNotRecogniseOrder',
];

/** A word that may clarify what we asked waits for a person to say whether it does (question U17). */
function isReplied(facts: Facts): boolean {
  if (facts.instrument === 'preservation') return false;
  return openClarifications(facts).some(({ form }) =>
    wordsAfter(facts, form).some(
      ({ verdict, type }) => verdict === null && !plainLetters.includes(type),
    ),
  );
}

/** The clocks an order goes by while the next move is ours. */
export const dueClocks: readonly ClockId[] = [
  'RESUME_AFTER_CLARIFY',
  'PRODUCE_8H',
  'PRODUCE_10D_NOTIFIED',
  'PRODUCE_10D',
  'NEW_DEADLINE',
  'OTHER_DEADLINES',
  'ENFORCEMENT_DEADLINE',
  'PR_PRESERVE',
];

const clocksFor: Readonly<Record<Exclude<TurnOf, 'us'>, readonly ClockId[]>> = {
  clarification: ['IA_REACT_5D_EPOC', 'IA_REACT_5D_PR'],
  review: [],
  keep: ['SUBSEQUENT_PRODUCTION', 'PRESERVE_60D_EXT30', 'PRESERVE_60D', 'PRESERVE_UNTIL_PRODUCED'],
  letGo: [],
  over: [],
};

function mainClocks(facts: Facts, of: TurnOf): Pick<Turn, 'clock' | 'beside'> {
  if (of === 'us') return dueClocksOf(facts);
  const wanted = clocksFor[of];
  if (wanted.length === 0) return { clock: null };
  // Of several questions each must have had its five days: the last of them counts.
  return { clock: foundOf(facts, wanted).flatMap((same) => same.slice(-1))[0] ?? null };
}

/** The clocks of ours that run, the one that ends first before the others. */
export function dueClocksOf(facts: Facts): Pick<Turn, 'clock' | 'beside'> {
  // What was answered, or refused, goes by none of them, whatever was stated once.
  const isSent = lastAnsweredAt(facts) !== null && restTasks(facts).length === 0;
  const found = isSent || isRefused(facts) ? [] : foundOf(facts, dueClocks).flat();
  const [clock, ...beside] = found.sort((a, b) => endOf(facts, a) - endOf(facts, b));
  if (clock === undefined) return { clock: null };
  return beside.length === 0 ? { clock } : { clock, beside };
}

function foundOf(facts: Facts, wanted: readonly ClockId[]): readonly RunningClock[][] {
  const running = clocksOf(facts);
  return wanted.map((id) => running.filter(({ clock }) => clock === id));
}

/** When a clock of ours ends, as far as that is known without a calendar. */
function endOf(facts: Facts, { inputs: { at, date, clarifiedAt } }: RunningClock): number {
  const stated = at ?? (date === undefined ? null : dayEnd(date, earliestZone));
  return Math.max(stated ?? bareEnd(facts), clarifiedAt ?? Number.NEGATIVE_INFINITY);
}

/** The earliest letter of an authority that asks and that no letter of ours has answered. */
function askedBy({ words, messages }: Facts): Turn['asked'] {
  const open = words.filter(
    ({ id, type, speaker }) =>
      type === 'RequestAdditionalInformation' &&
      speaker !== 'other' &&
      !messages.some(({ answers, sentAt }) => answers === id && sentAt !== null),
  );
  if (open.length === 0) return null;
  const limits = open.flatMap(({ answerBy }) => answerBy ?? []);
  return { by: limits.length === 0 ? null : utcMs(Math.min(...limits)) };
}
