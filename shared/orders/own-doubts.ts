/** Doubts that the facts of an order raise by themselves: what came late, twice, out of turn or against another. */
import type { UtcMs } from '../base/units.ts';
import { namedEndOf } from '../holds/named-end.ts';
import { answeredAgainst } from './answered-against.ts';
import { answeredTwice } from './answered-twice.ts';
import { answeredAt, answersOf, lastAnsweredAt, wentAt, whollyAnsweredAt } from './answered.ts';
import { overtakenWeight } from './asks.ts';
import { receiptsOf } from './clock-of.ts';
import type { Doubt } from './doubts.ts';
import { askedAfterRelease, overtaken } from './ending-words.ts';
import type { OrderFacts } from './facts.ts';
import { weighDoubt, type OrderState } from './fold-state.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { standingBar } from './rest.ts';
import { restSince } from './rest-since.ts';

/** The last of the times after another one; 0: none. */
const lastAfter = (times: readonly (UtcMs | null | undefined)[], other: UtcMs | null): number =>
  other === null
    ? 0
    : Math.max(0, ...times.flatMap((at) => (at != null && at > other ? [at] : [])));

/** How many beyond the one that is in order. */
const more = (count: number): number => Math.max(0, count - 1);

const dayMs = 86_400_000;

/** The law names no longest deadline (Article 10(8)); its own are hours and days, so this looks like a slip. */
const yearMs = 366 * dayMs;

const settings = ({ newDeadlines }: OrderFacts) => Object.values(newDeadlines);

/** Times at which an authority changed what is to be done. */
const actsOf = ({ newDeadlines, preservation, clearedAt, refusal }: OrderFacts) => [
  ...Object.values(newDeadlines).map(({ setAt }) => setAt),
  preservation.extendedAt,
  preservation.requestedAt,
  clearedAt,
  refusal?.at ?? null,
];

const isObjection = ({ reasons }: OrderFacts['nonExecutions'][number]): boolean =>
  // Of a Form 3 whose reasons have not come it is not known.
  reasons.length === 0 || reasons.includes('ConflictOfLaw');

/**
 * When a form was made known after so many days of preserving had passed in every zone; 0: in time. No calendar is asked
 * here, so a day by which rest days make the period longer counts as late too: the form holds either way (Article 11(1),
 * recital 60, question U10), and a person looks.
 */
const late = (facts: OrderFacts, at: UtcMs | null, days: number): number => {
  const isOver = at !== null && at > receiptsOf(facts).gate + (days + 1) * dayMs;
  return isOver && facts.instrument === 'preservation' ? at : 0;
};

const extensionsTooMany = ({ preservation: { extensionForms, tasks } }: OrderFacts): number =>
  more(extensionForms.length) +
  Object.values(tasks).reduce((sum, { moves }) => sum + more(moves), 0);

/** By so much rest days may move an end; no calendar is asked here. */
const restDays = 7;

/**
 * The end that is named when it lies beyond what the law gives (Article 11(1)); 0: it does not, or a second extension,
 * which is a question of its own, has named it.
 */
function endTooFar(facts: OrderFacts): number {
  const { extendedAt, endedAt } = facts.preservation;
  const named = namedEndOf(facts);
  if (named === null || endedAt !== null || facts.instrument !== 'preservation') return 0;
  const days = (extendedAt === null ? 60 : 90) + 1 + restDays;
  const isFar = named > receiptsOf(facts).gate + days * dayMs && extensionsTooMany(facts) === 0;
  return isFar ? named : 0;
}

/** When a date of the portal was noted last that asks for more care than ours; 0: none, or nothing is to be done. */
function portalStricter(facts: OrderFacts): number {
  if (facts.withdrawnAt !== null || whollyAnsweredAt(facts) !== null) return 0;
  const noted = Object.values(facts.portalDates ?? {});
  return Math.max(0, ...noted.map(({ isStricter, notedAt }) => (isStricter ? notedAt : 0)));
}

/** How much speaks for it that an answer which the service refused has arrived all the same; 0: nothing, or it is known. */
function refusedPerhaps({ answer, replacedAnswers = [] }: OrderFacts): number {
  // What has gone since cannot be held back any more.
  const before = answeredAt(answer) === null ? replacedAnswers : [];
  const refused = [...before, answer].filter(
    (one) => one.state === 'refusedByService' && mayHaveArrived(one),
  );
  const outcomes = refused.flatMap(({ deliveries }) => Object.values(deliveries));
  return refused.length + outcomes.filter((outcome) => outcome === 'received').length;
}

/** How much speaks for each: a count, or when the last thing that does was said; 0: nothing. */
const rules: readonly (readonly [Doubt, (facts: OrderFacts) => number])[] = [
  ['actAfterWithdrawal', (facts) => lastAfter(actsOf(facts), facts.withdrawnAt)],
  [
    'refusedAfterSending',
    (facts) =>
      Math.max(...answersOf(facts).map((answer) => lastAfter([facts.refusal?.at], wentAt(answer)))),
  ],
  [
    'partUnanswered',
    // A rest that somebody has begun to answer is in hand.
    (facts) =>
      answeredAt(facts.answer) !== null && standingBar(facts) === null ? restSince(facts) : 0,
  ],
  [
    'deadlineAfterAnswer',
    (facts) =>
      lastAfter(
        settings(facts).map(({ setAt }) => setAt),
        lastAnsweredAt(facts),
      ),
  ],
  [
    'deadlineBroughtForward',
    (facts) =>
      Math.max(0, ...settings(facts).flatMap(({ isEarlier, setAt }) => (isEarlier ? [setAt] : []))),
  ],
  [
    'deadlineFarAway',
    (facts) =>
      Math.max(
        0,
        ...settings(facts).flatMap(({ at, setAt }) => (at - setAt > yearMs ? setAt : [])),
      ),
  ],
  ['extendedTwice', extensionsTooMany],
  ['endBeyondPeriod', endTooFar],
  ['requestedTwice', ({ preservation }) => more(preservation.requestForms.length)],
  ['extendedLate', (facts) => late(facts, facts.preservation.extendedAt, 60)],
  [
    'requestedLate',
    (facts) => {
      const { extendedAt, requestedAt } = facts.preservation;
      const isExtended = extendedAt !== null && requestedAt !== null && extendedAt <= requestedAt;
      return late(facts, requestedAt, isExtended ? 90 : 60);
    },
  ],
  [
    'preservedAfterEnd',
    (facts) =>
      Number(facts.preservation.isRevived) +
      (facts.instrument === 'production' ? 0 : overtaken(facts)),
  ],
  ['answeredTwice', answeredTwice],
  ['askedOtherwise', overtakenWeight],
  ['portalStricter', portalStricter],
  ['answerMayHaveArrived', refusedPerhaps],
  ['askedAfterRelease', askedAfterRelease],
  ['askedAfterNotNeeded', (facts) => (facts.instrument === 'production' ? overtaken(facts) : 0)],
  [
    'formWithoutPreservation',
    ({ instrument, preservation: { extensionForms, requestForms } }) =>
      instrument === 'production' ? extensionForms.length + requestForms.length : 0,
  ],
  [
    'reviewWithoutObjection',
    ({ words, nonExecutions }) =>
      nonExecutions.some(isObjection)
        ? 0
        : words.filter(({ type }) => type === 'ProceedingToCourt').length,
  ],
];

export const withOwnDoubts = (state: OrderState): OrderState =>
  rules.reduce(
    (next, [doubt, weigh]) => weighDoubt(next, doubt, weigh(next.facts)),
    weighDoubt(state, 'answeredAgainst', answeredAgainst(state)),
  );
