import type { Position } from '../base/units.ts';
import type { EndpointId } from '../hi1/model.ts';
import { isDeskEntry } from './desk-entry.ts';
import type { AnswerEntry } from './entries/answer-entry.ts';
import type { JudgementEntry } from './entries/judgement-entry.ts';
import type { MessageEntry } from './entries/message-entry.ts';
import type { NewsRecorded } from './entries/news-entry.ts';
import type { PreservationEntry } from './entries/preservation-entry.ts';
import type { TransmissionEntry } from './entries/transmission-entry.ts';
import type { Entry, JournalRecord } from './entry.ts';
import { foldAnswer } from './fold-answer.ts';
import { foldArrival } from './fold-arrival.ts';
import { judgeByAuthority } from './fold-authority.ts';
import { foldJudgement } from './fold-judgement.ts';
import { foldMessage } from './fold-message.ts';
import { foldNews } from './fold-news.ts';
import { foldKeeping } from './fold-preservation.ts';
import { foldRegistered } from './fold-registered.ts';
import { newOrder, withFacts, type OrderState, type Traced } from './fold-state.ts';
import { foldStrike, traced } from './fold-strike.ts';

/**
 * One order's state after one more record of that order; null before its first object has come. `authority` is the
 * enforcing authority learnt before this record. A record of the system or of the quarantine changes nothing.
 */
export function foldOrder(
  known: OrderState | null,
  record: JournalRecord,
  authority: EndpointId | null,
): OrderState | null {
  const { position, entry } = record;
  if (entry.kind === 'newsStruck') {
    if (known === null) return null;
    const replay = (state: OrderState, one: Traced): OrderState =>
      'news' in one
        ? judgeByAuthority(foldNews(at(state, one.position), one.news), authority)
        : (foldRecord(state, one, authority) ?? state);
    return judgeByAuthority(at(foldStrike(known, entry, replay), position), authority);
  }
  const next = foldRecord(known, record, authority);
  return next === null || next === known ? next : traced(known, next, record);
}

function foldRecord(
  known: OrderState | null,
  { position, entry }: JournalRecord,
  authority: EndpointId | null,
): OrderState | null {
  if (isDeskEntry(entry)) return known;
  switch (entry.kind) {
    case 'objectArrived': {
      if (entry.order === null) return known;
      const state = known ?? newOrder(entry.order, entry.arrivedAt, position);
      return judgeByAuthority(foldArrival(at(state, position), entry, position), authority);
    }
    case 'orderRegistered': {
      const state = known ?? newOrder(entry.order, entry.at, position);
      return judgeByAuthority(foldRegistered(at(state, position), entry, position), authority);
    }
    case 'messageUnreadable':
    case 'strayObjectJudged':
    case 'cursorMoved':
    case 'enforcingAuthorityLearnt':
    case 'versionEndAnnounced':
    case 'versionChosen':
    case 'personSignedIn':
    case 'personSignedOut':
    case 'newsStruck':
    case 'sealsChecked':
      // A report of seals says something of a document, and moves nothing: not even what a person has just begun.
      return known;
    default:
      return known === null
        ? null
        : judgeByAuthority(foldOwn(at(known, position), entry), authority);
  }
}

/** From here on everything that is noted is noted as of this record. */
const at = (state: OrderState, lastPosition: Position): OrderState =>
  withFacts(state, { lastPosition });

type OwnEntry = Extract<
  Entry,
  {
    readonly kind: (
      | JudgementEntry
      | AnswerEntry
      | MessageEntry
      | TransmissionEntry
      | PreservationEntry
      | NewsRecorded
    )['kind'];
  }
>;

/** What people and Ombud itself have done. */
function foldOwn(state: OrderState, entry: OwnEntry): OrderState {
  switch (entry.kind) {
    case 'emergencyTaken':
    case 'withdrawalJudged':
    case 'doubtSettled':
    case 'wordJudged':
    case 'nonExecutionRecorded':
    case 'reviewEnded':
    case 'limitEntered':
    case 'portalDateNoted':
    case 'orderLinked':
    case 'orderUnlinked':
    case 'linkLapsed':
      return foldJudgement(state, entry);
    case 'messageDrafted':
    case 'messageDraftDropped':
    case 'messageQueued':
    case 'messageTakenBack':
    case 'messageStopped':
    case 'messageRecorded':
      return foldMessage(state, entry);
    case 'dataPreserved':
    case 'holdReleased':
    case 'dataDeleted':
    case 'exemptionTaken':
    case 'otherRequestAttached':
      return foldKeeping(state, entry);
    case 'newsRecorded':
      return foldNews(state, entry);
    default:
      return foldAnswer(state, entry);
  }
}
