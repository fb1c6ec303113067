/** What people find and decide about an order. */
import { assertNever } from '../base/assert-never.ts';
import type { JudgementEntry } from './entries/judgement-entry.ts';
import type { Entry } from './entry.ts';
import type { AnswerFacts } from './facts.ts';
import { foldRecordedForm } from './fold-non-execution.ts';
import { markDoubt, raise, withFacts, type EntryOf, type OrderState } from './fold-state.ts';

type Told = Extract<Entry, { readonly kind: JudgementEntry['kind'] }>;

export function foldJudgement(state: OrderState, entry: Told): OrderState {
  const { facts } = state;
  switch (entry.kind) {
    case 'emergencyTaken':
      return take(state, entry);
    case 'withdrawalJudged':
      return judgeWithdrawal(state, entry);
    case 'doubtSettled':
      return settle(state, entry);
    case 'wordJudged':
      return judgeWord(state, entry);
    case 'nonExecutionRecorded':
      return foldRecordedForm(state, entry);
    case 'reviewEnded':
      return endReview(state, entry);
    case 'limitEntered': {
      const { [entry.limit]: _, ...others } = facts.limits;
      const { [entry.limit]: _day, ...otherDays } = facts.limitDays ?? {};
      const { limitAt, day } = entry;
      return withFacts(state, {
        limits: limitAt === null ? others : { ...others, [entry.limit]: limitAt },
        limitDays: day === undefined ? otherDays : { ...otherDays, [entry.limit]: day },
        limitsAt: { ...facts.limitsAt, [entry.limit]: entry.at },
      });
    }
    case 'portalDateNoted':
      return notePortalDate(state, entry);
    case 'orderLinked': {
      const { other, relation, at, by } = entry;
      const links = facts.links.filter((link) => link.other !== other);
      return withLapseDoubt(withFacts(state, { links: [...links, { other, relation, at, by }] }));
    }
    case 'orderUnlinked': {
      const links = facts.links.filter(({ other }) => other !== entry.other);
      const unlinked = withLapseDoubt(withFacts(state, { links }));
      return entry.mayHaveArrived === true ? raise(unlinked, 'otherMayHaveArrived') : unlinked;
    }
    case 'linkLapsed':
      return lapse(state, entry);
    default:
      return assertNever(entry);
  }
}

/** The first who takes an emergency has it. */
function take(state: OrderState, { by, at }: EntryOf<'emergencyTaken'>): OrderState {
  if (by === null || state.facts.taken !== null) return state;
  return withFacts(state, { taken: { by, at } });
}

/** A person's word on a withdrawal that did not come from the order's issuer. */
function judgeWithdrawal(
  state: OrderState,
  { holds, at }: EntryOf<'withdrawalJudged'>,
): OrderState {
  const { doubts, withdrawnAt } = state.facts;
  if (!doubts.includes('withdrawalNotFromIssuer')) return state;
  return withFacts(markDoubt(state, 'withdrawalNotFromIssuer', false), {
    withdrawnAt: withdrawnAt ?? (holds ? at : null),
  });
}

/** A withdrawal in another name is judged, not laid to rest. */
function settle(state: OrderState, { doubt }: EntryOf<'doubtSettled'>): OrderState {
  const { doubts } = state.facts;
  if (doubt === 'withdrawalNotFromIssuer' || !doubts.includes(doubt)) return state;
  const settled = withFacts(
    { ...state, settledDoubts: [...state.settledDoubts, doubt] },
    { doubts: doubts.filter((other) => other !== doubt) },
  );
  return doubt === 'answerMayHaveArrived' ? withNothingArrived(settled) : settled;
}

/** A person has found out that what the service refused did not arrive; with a receipt it would count as sent. */
function withNothingArrived(state: OrderState): OrderState {
  const { answer, replacedAnswers } = state.facts;
  const absent = <A extends AnswerFacts>(one: A): A => ({ ...one, mayHaveArrived: false });
  const told =
    replacedAnswers === undefined
      ? state
      : withFacts(state, { replacedAnswers: replacedAnswers.map(absent) });
  // Of one that is on its way nobody has asked.
  if (answer.state !== 'refusedByService') return told;
  return withFacts({ ...told, mayHaveArrived: false }, { answer: absent(answer) });
}

/** What the portal wrote stays in the history: facts hold no content. */
function notePortalDate(
  state: OrderState,
  { portal, shown, ours, isStricter, at: notedAt }: EntryOf<'portalDateNoted'>,
): OrderState {
  const { [portal]: _, ...others } = state.facts.portalDates ?? {};
  if (shown === null) return withFacts(state, { portalDates: others });
  const { at, precision, zone } = shown;
  const noted = { at, precision, zone, notedAt, isStricter, ours };
  return withFacts(state, { portalDates: { ...others, [portal]: noted } });
}

/** A lapse of a link that is no longer there, or of another kind, moves nothing. */
function lapse(state: OrderState, entry: EntryOf<'linkLapsed'>): OrderState {
  const { other, because, mayHaveArrived } = entry;
  const { links } = state.facts;
  const known = links.find((link) => link.other === other && link.relation === 'duplicate');
  if (known === undefined || known.lapse !== undefined) return state;
  const lapsed = links.map((link) => (link === known ? { ...link, lapse: because } : link));
  const parted = raise(withFacts(state, { links: lapsed }), 'duplicateLapsed');
  return mayHaveArrived === true ? raise(parted, 'otherMayHaveArrived') : parted;
}

/** Once no lapsed link is left there is nothing to look at any more. */
const withLapseDoubt = (state: OrderState): OrderState =>
  state.facts.links.some((link) => link.lapse !== undefined)
    ? state
    : markDoubt(state, 'duplicateLapsed', false);

/** It ended by the court's word, not by the button. Facts from before know the last end only. */
function endReview(state: OrderState, entry: EntryOf<'reviewEnded'>): OrderState {
  const { outcome, forms } = entry;
  const { reviewEnd: last, lastPosition: position, words } = state.facts;
  const at = words.find(({ id }) => id === entry.word)?.saidAt ?? entry.at;
  const before = state.facts.reviewEnds ?? (last === null ? [] : [last]);
  const reviewEnd = { outcome, at, position, ...(forms === undefined ? {} : { forms }) };
  return withFacts(state, { reviewEnd, reviewEnds: [...before, reviewEnd] });
}

function judgeWord(state: OrderState, { word, verdict, forms }: EntryOf<'wordJudged'>): OrderState {
  const known = state.facts.words.find(({ id }) => id === word);
  if (known === undefined) return state;
  const { forms: _, ...unnamed } = known;
  const judged = { ...unnamed, verdict, ...(forms === undefined ? {} : { forms }) };
  const words = state.facts.words.map((one) => (one === known ? judged : one));
  return withFacts(state, { words });
}
