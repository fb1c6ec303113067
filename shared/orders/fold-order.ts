import type { EndpointId } from '../hi1/model.ts';
import { isDeskEntry } from './desk-entry.ts';
import type { JournalRecord } from './entry.ts';
import { foldAnswer } from './fold-answer.ts';
import { foldArrival } from './fold-arrival.ts';
import { judgeDecisions } from './fold-decision.ts';
import { markDoubt, newOrder, withFacts, type EntryOf, type OrderState } from './fold-state.ts';

/**
 * One order's state after one more record of that order; null before its first object has come. `authority` is the
 * enforcing authority learnt before this record. A record of the system or of the quarantine changes nothing.
 */
export function foldOrder(
  known: OrderState | null,
  { position, entry }: JournalRecord,
  authority: EndpointId | null,
): OrderState | null {
  if (isDeskEntry(entry)) return known;
  switch (entry.kind) {
    case 'objectArrived': {
      if (entry.order === null) return known;
      const state = known ?? newOrder(entry.order, entry.arrivedAt, position);
      const arrived = foldArrival(state, entry, position);
      return withFacts(judgeDecisions(arrived, authority), { lastPosition: position });
    }
    case 'messageUnreadable':
    case 'cursorMoved':
    case 'enforcingAuthorityLearnt':
    case 'versionEndAnnounced':
    case 'versionChosen':
    case 'personSignedIn':
    case 'personSignedOut':
      return known;
    case 'emergencyTaken':
      return known === null ? null : withFacts(take(known, entry), { lastPosition: position });
    case 'withdrawalJudged':
      return known === null ? null : withFacts(judge(known, entry), { lastPosition: position });
    default:
      return known === null
        ? null
        : withFacts(foldAnswer(known, entry), { lastPosition: position });
  }
}

/** A person's word on a withdrawal that did not come from the order's issuer. */
function judge(state: OrderState, { holds, at }: EntryOf<'withdrawalJudged'>): OrderState {
  const { doubts, withdrawnAt } = state.facts;
  if (!doubts.includes('withdrawalNotFromIssuer')) return state;
  return withFacts(state, {
    doubts: markDoubt(doubts, 'withdrawalNotFromIssuer', false),
    withdrawnAt: withdrawnAt ?? (holds ? at : null),
  });
}

/** The first who takes an emergency has it. */
function take(state: OrderState, { by, at }: EntryOf<'emergencyTaken'>): OrderState {
  if (by === null || state.facts.taken !== null) return state;
  return withFacts(state, { taken: { by, at } });
}
