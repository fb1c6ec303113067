/**
 * What the window shows of an order. Folded in the vault worker only; main never keeps it.
 */
import type { MessageId, OrderId, Position, Sha256, TaskId, UtcMs, Uuid } from '../base/units.ts';
import type { XmlProblem } from '../base/xml.ts';
import type {
  AdditionalInfoObject,
  ApprovalDetails,
  DictionaryEntry,
  DocumentObject,
  EndpointId,
  LdTaskObject,
  LpTaskObject,
} from '../hi1/model.ts';
import type { MessageContents } from './entries/message-entry.ts';
import type { PreservedItem } from './entries/preservation-entry.ts';
import type { Entry, EntryKind, EvidenceFile, PersonRef } from './entry.ts';
import type { EntryOf } from './fold-state.ts';

/** One thing that happened, for the message history and "done so far". */
export interface HistoryItem {
  readonly position: Position;
  readonly at: UtcMs;
  readonly by: PersonRef | null;
  readonly kind: EntryKind;
  /** The entry itself, so that a view can say more without another query. */
  readonly entry: Entry;
}

/** One received object as it came, for the Raw tab. */
export interface RawObject {
  readonly position: Position;
  readonly objectId: Uuid;
  readonly typeName: string;
  readonly generation: number | null;
  readonly arrivedAt: UtcMs;
  readonly sha256: Sha256;
  readonly xml: string;
  readonly valid: boolean;
  readonly problems: readonly XmlProblem[];
}

/** Written by a person for colleagues; append-only, never part of a message or a sheet. */
export interface Note {
  readonly position: Position;
  readonly at: UtcMs;
  readonly by: PersonRef | null;
  readonly text: string;
}

export interface TaskContent {
  readonly task: LdTaskObject;
  readonly files: readonly EvidenceFile[];
  readonly noData: boolean;
}

/** A message of ours as it was written last. */
export interface WrittenMessage {
  readonly id: MessageId;
  readonly contents: MessageContents;
  readonly writtenAt: UtcMs;
  readonly writtenBy: PersonRef | null;
  /** It went another way, as a person has written down. */
  readonly recorded?: Pick<EntryOf<'messageRecorded'>, 'channel' | 'receivedAt' | 'originals'>;
}

/** What a person has recorded of keeping the data of one task. */
export interface KeptRecord extends PreservedItem {
  readonly recordedBy: PersonRef | null;
}

/** How an order came that was registered by hand. */
export type Registration = Omit<EntryOf<'orderRegistered'>, 'kind' | 'order' | 'objects'>;

/** The report on one document, and when it was made. */
export type DocumentSeals = Omit<EntryOf<'sealsChecked'>, 'kind' | 'order' | 'by'>;

export interface OrderContent {
  readonly id: OrderId;
  /** AuthorisationReference, or the id when the order has none. */
  readonly reference: string;
  readonly legalType: DictionaryEntry | null;
  readonly issuingState: string | null;
  readonly issuing: ApprovalDetails | null;
  readonly validating: ApprovalDetails | null;
  readonly otherApprovals: readonly ApprovalDetails[];
  readonly providers: readonly EndpointId[];
  readonly addressee: string | null;
  readonly flags: readonly DictionaryEntry[];
  readonly typeOfCase: DictionaryEntry | null;
  readonly manualInformation: string | null;
  readonly tasks: readonly TaskContent[];
  readonly taskOrder: readonly TaskId[];
  readonly preservationTasks: readonly LpTaskObject[];
  readonly kept: readonly KeptRecord[];
  readonly messages: readonly WrittenMessage[];
  readonly registrations: readonly Registration[];
  readonly additional: readonly AdditionalInfoObject[];
  readonly documents: readonly DocumentObject[];
  /** What was found of signatures and seals in their newest contents, for those that have been checked. */
  readonly seals: readonly DocumentSeals[];
  readonly notes: readonly Note[];
  /** What the certificate itself names as associated: other orders, if it is one's own. */
  readonly associated: readonly Uuid[];
  readonly history: readonly HistoryItem[];
  readonly raw: readonly RawObject[];
}

/** Content without what only ever grows: folding goes on from it without the history and the XML of an order. */
export type ContentCore = Omit<OrderContent, 'history' | 'raw'>;

/** What the fold needs of an object that has come before. */
export type RawHead = Pick<RawObject, 'objectId' | 'generation'>;
