/**
 * The journal's vocabulary: one entry for everything that happens to an order, in the past tense. All else is computed
 * from them. What is written once is read for ever: a kind and its members are only ever added to.
 */
import type { OrderId, Position, UtcMs } from '../base/units.ts';
import type { DeskEntryBody } from './desk-entry.ts';
import type { AnswerEntry } from './entries/answer-entry.ts';
import type { ArrivalEntry } from './entries/arrival-entry.ts';
import type { JudgementEntry } from './entries/judgement-entry.ts';
import type { MessageEntry } from './entries/message-entry.ts';
import type { NewsEntry } from './entries/news-entry.ts';
import type { PersonRef } from './entries/person.ts';
import type { PreservationEntry } from './entries/preservation-entry.ts';
import type { SealEntry } from './entries/seal-entry.ts';
import type { SystemEntry } from './entries/system-entry.ts';
import type { TransmissionEntry } from './entries/transmission-entry.ts';

export type { EvidenceFile, FrozenPackage, PackageItem } from './entries/answer-entry.ts';
export type { BatchRef } from './entries/arrival-entry.ts';
export { roles, type PersonRef, type Role } from './entries/person.ts';
export type { AttemptResult } from './entries/transmission-entry.ts';

export type EntryBody =
  | ArrivalEntry
  | SystemEntry
  | JudgementEntry
  | AnswerEntry
  | MessageEntry
  | TransmissionEntry
  | PreservationEntry
  | NewsEntry
  | SealEntry
  | DeskEntryBody;

export type EntryKind = EntryBody['kind'];

/** An entry as written: body, when, by whom (null = Ombud itself). */
export type Entry = EntryBody & { readonly at: UtcMs; readonly by: PersonRef | null };

export interface JournalRecord {
  readonly position: Position;
  readonly entry: Entry;
}

/** Under whose data key a frame lies. */
export type KeyScope = OrderId | 'system' | 'quarantine';

/** The order whose erasure takes this entry with it, or the system's or quarantine's own key. */
export function keyScopeOf(body: EntryBody): KeyScope {
  switch (body.kind) {
    case 'objectArrived':
      return body.order ?? 'quarantine';
    case 'messageUnreadable':
    case 'strayObjectJudged':
      return 'quarantine';
    case 'cursorMoved':
    case 'enforcingAuthorityLearnt':
    case 'versionEndAnnounced':
    case 'versionChosen':
    case 'personSignedIn':
    case 'personSignedOut':
    case 'viewSaved':
    case 'viewRemoved':
    case 'viewLooked':
      return 'system';
    default:
      return body.order;
  }
}
