/** Whose turn it is with an order, and the one clock that says until when: what the list of orders goes by. */
import { utcMs, type UtcMs } from '../base/units.ts';
import type { ClockId, ClockQuestion } from '../deadlines/clock-reading.ts';
import { heldTasks } from '../holds/hold-ground.ts';
import { endingWords } from './ending-words.ts';
import { isUnsaid, isWhollyExempt } from './exempt-tasks.ts';
import type { OrderFacts } from './facts.ts';
import { receiptsOf } from './clock-of.ts';
import { clocksOf } from './order-clocks.ts';
import { isDuplicate } from './release-gate.ts';
import { restTasks, standingBar } from './rest.ts';
import { unansweredQuestions } from './silence.ts';

/**
 * `us`: to be done. `clarification`, `review`: the authorities' answer to a question or an objection is awaited.
 * `keep`: kept until something comes. `letGo`: what is kept may be let go, by a person. `over`: nothing more to do.
 */
export type TurnOf = 'us' | 'clarification' | 'review' | 'keep' | 'letGo' | 'over';

export interface Turn {
  readonly of: TurnOf;
  /** The clock it hangs on; null: none, or one that no message tells. */
  readonly clock: Pick<ClockQuestion, 'clock' | 'trigger' | 'inputs'> | null;
  /** An authority waits for our answer to a letter; `by` null: it did not say until when. */
  readonly asked: { readonly by: UtcMs | null } | null;
  /** An answer has gone, and this is about what it left out. */
  readonly isRest?: true;
  /** An answer has gone, and something that was asked for was in none, though the order may be over (`left-out.ts`). */
  readonly isPart?: true;
}

/** Of an order of which nothing is known yet. */
export const firstTurn: Turn = { of: 'us', clock: null, asked: null };

export function turnOf(facts: Omit<OrderFacts, 'turn'>): Turn {
  const of = facts.instrument === 'preservation' ? preservationTurn(facts) : productionTurn(facts);
  const turn = { of, clock: mainClock(facts, of), asked: askedBy(facts) };
  return restTasks(facts).length === 0 ? turn : { ...turn, isRest: true };
}

type Facts = Omit<OrderFacts, 'turn'>;

function productionTurn(facts: Facts): TurnOf {
  if (isDuplicate(facts)) return 'over';
  if (facts.preservation.endedAt !== null) return heldTasks(facts).length > 0 ? 'letGo' : 'over';
  switch (standingBar(facts)) {
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

const clocksFor: Readonly<Record<TurnOf, readonly ClockId[]>> = {
  us: [
    'RESUME_AFTER_CLARIFY',
    'PRODUCE_8H',
    'PRODUCE_10D_NOTIFIED',
    'PRODUCE_10D',
    'NEW_DEADLINE',
    'PR_PRESERVE',
  ],
  clarification: ['IA_REACT_5D_EPOC', 'IA_REACT_5D_PR'],
  review: [],
  keep: ['SUBSEQUENT_PRODUCTION', 'PRESERVE_60D_EXT30', 'PRESERVE_60D', 'PRESERVE_UNTIL_PRODUCED'],
  letGo: [],
  over: [],
};

function mainClock(facts: Facts, of: TurnOf): Turn['clock'] {
  const wanted = clocksFor[of];
  if (wanted.length === 0) return null;
  const running = clocksOf(facts);
  // Of several questions each must have had its five days: the last of them counts.
  const found = wanted.flatMap((id) => running.filter(({ clock }) => clock === id).slice(-1));
  const [first] = found;
  // A deadline that was set anew for some of the tasks runs beside the order's own clock: the sooner one counts.
  const anew = found.find(({ clock }) => clock === 'NEW_DEADLINE');
  const isSooner = anew?.inputs.at !== undefined && anew.inputs.at < plainEnd(facts);
  return (isSooner ? anew : first) ?? null;
}

const hourMs = 3_600_000;

/** The end of the order's own time when nothing moves it: no calendar is asked here. */
const plainEnd = (facts: Facts): number =>
  receiptsOf(facts).due + (facts.regime === 'eightHours' ? 8 : 240) * hourMs;

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
