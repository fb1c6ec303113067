/**
 * The journal's vocabulary: one entry for everything that happens to an order. Entries are facts in the past tense;
 * state, clocks, inbox, outbox and records are all computed from them.
 */
import type { FaultCode } from '../base/fault.ts';
import type {
  BlobId,
  Bytes,
  OrderId,
  Position,
  Sha256,
  TaskId,
  UtcMs,
  Uuid,
} from '../base/units.ts';
import type { XmlProblem } from '../base/xml.ts';
import type { Hi1Object, Hi1Version } from '../hi1/model.ts';
import type { InterfaceVersion } from '../hi1/versions.ts';
import type { DeskEntryBody } from './desk-entry.ts';

/** Who did it: the provider's opaque subject and the name as signed in; never a personal number. */
export interface PersonRef {
  readonly subject: string;
  readonly name: string;
}

export const roles = [
  'administrator',
  'legal_representative',
  'handler',
  'reviewer',
  'compliance_reader',
  'on_call',
] as const;
export type Role = (typeof roles)[number];

/** A file given for one identifier, encrypted in the blob store. */
export interface EvidenceFile {
  readonly blob: BlobId;
  readonly name: string;
  readonly bytes: Bytes;
  readonly sha256: Sha256;
  readonly contentType: string;
}

/** What the answer says about one task. No file means: no such data (LDTaskStatus DisclosureNotAvailable). */
export interface PackageItem {
  readonly task: TaskId;
  /** Task reference (LDID) as received. */
  readonly ldid: string | null;
  readonly deliveryId: Uuid;
  readonly files: readonly (EvidenceFile & { readonly objectId: Uuid })[];
}

/** Frozen and, later, approved as a whole. `hash` covers the manifest's canonical JSON. */
export interface FrozenPackage {
  readonly hash: Sha256;
  readonly items: readonly PackageItem[];
}

/** The message an object came in. */
export interface BatchRef {
  readonly transactionId: Uuid | null;
  readonly sha256: Sha256;
}

export type EntryBody =
  /** An object came from the platform. `order` is null in quarantine (no known order). */
  | {
      readonly kind: 'objectArrived';
      readonly order: OrderId | null;
      readonly object: Hi1Object;
      /** Inclusive C14N of the object's own subtree, and its hash. */
      readonly xml: string;
      readonly sha256: Sha256;
      readonly batch: BatchRef;
      /** First LastChanged the platform gave for this generation. */
      readonly platformAt: UtcMs | null;
      /** When the bytes reached this computer, in the profile's time. */
      readonly arrivedAt: UtcMs;
      /** Verdict of the schema alone on the message; problems of this object's part. */
      readonly valid: boolean;
      readonly problems: readonly XmlProblem[];
      /** Our own change coming back: never unread. */
      readonly echo: boolean;
    }
  /** A message came that could not be read as XML or as HI1; a clock may be running. */
  | {
      readonly kind: 'messageUnreadable';
      readonly sha256: Sha256;
      readonly base64: string;
      readonly reason: FaultCode;
    }
  /** Acknowledges everything before it in the same append. Inclusive LastChanged. */
  | { readonly kind: 'cursorMoved'; readonly lastChanged: UtcMs; readonly maximum: number }
  | { readonly kind: 'enforcingAuthorityLearnt'; readonly country: string; readonly id: string }
  /** The service has said when a version of the interface ends, or no longer says so (both null). */
  | {
      readonly kind: 'versionEndAnnounced';
      readonly version: InterfaceVersion;
      readonly deprecatedAt: UtcMs | null;
      readonly endsAt: UtcMs | null;
    }
  /** From here on Ombud writes its messages in this version. */
  | { readonly kind: 'versionChosen'; readonly version: Hi1Version }
  | { readonly kind: 'personSignedIn'; readonly person: PersonRef; readonly roles: readonly Role[] }
  | { readonly kind: 'personSignedOut'; readonly person: PersonRef }
  | { readonly kind: 'emergencyTaken'; readonly order: OrderId }
  /** A person has found out whether a withdrawal in somebody else's name holds. */
  | { readonly kind: 'withdrawalJudged'; readonly order: OrderId; readonly holds: boolean }
  | {
      readonly kind: 'fileAdded';
      readonly order: OrderId;
      readonly task: TaskId;
      readonly file: EvidenceFile;
    }
  | {
      readonly kind: 'fileRemoved';
      readonly order: OrderId;
      readonly task: TaskId;
      readonly blob: BlobId;
    }
  | {
      readonly kind: 'noDataDeclared';
      readonly order: OrderId;
      readonly task: TaskId;
      readonly declared: boolean;
    }
  | { readonly kind: 'packageFrozen'; readonly order: OrderId; readonly package: FrozenPackage }
  | { readonly kind: 'packageReopened'; readonly order: OrderId; readonly hash: Sha256 }
  | { readonly kind: 'answerQueued'; readonly order: OrderId; readonly hash: Sha256 }
  | { readonly kind: 'answerTakenBack'; readonly order: OrderId; readonly hash: Sha256 }
  /** The gate was open, the HI1 message was built: these bytes and no others are sent from now on. */
  | {
      readonly kind: 'messageSealed';
      readonly order: OrderId;
      readonly hash: Sha256;
      readonly endpoint: 'outcome';
      readonly transactionId: Uuid;
      readonly message: { readonly blob: BlobId; readonly sha256: Sha256; readonly bytes: Bytes };
    }
  | {
      readonly kind: 'attemptStarted';
      readonly order: OrderId;
      readonly transactionId: Uuid;
      readonly attempt: number;
    }
  | {
      readonly kind: 'responseArrived';
      readonly order: OrderId;
      readonly transactionId: Uuid;
      readonly attempt: number;
      readonly status: number;
      readonly xml: string;
      readonly sha256: Sha256;
      readonly result: AttemptResult;
      readonly fault: FaultCode | null;
    }
  | {
      readonly kind: 'attemptFailed';
      readonly order: OrderId;
      readonly transactionId: Uuid;
      readonly attempt: number;
      readonly fault: FaultCode;
      /** False only when the request certainly never left this computer. */
      readonly mayHaveArrived: boolean;
    }
  | {
      readonly kind: 'answerStopped';
      readonly order: OrderId;
      readonly hash: Sha256;
      readonly reason: 'withdrawn' | 'refused';
    }
  | DeskEntryBody;

/**
 * What an answer of the service means for the attempt. `sent`: HTTP 200 and success for every action. `turnedAway`:
 * this attempt was refused at the door, before anything was read; it says nothing of an attempt before.
 */
export type AttemptResult = 'sent' | 'refused' | 'turnedAway' | 'unclear';

export type EntryKind = EntryBody['kind'];

/** An entry as written: body, when, by whom (null = Ombud itself). */
export type Entry = EntryBody & { readonly at: UtcMs; readonly by: PersonRef | null };

export interface JournalRecord {
  readonly position: Position;
  readonly entry: Entry;
}

/** Under whose data key a frame lies. */
export type KeyScope = OrderId | 'system' | 'quarantine';

/** The order whose erasure must take this entry with it, or the system's or quarantine's own key. */
export function keyScopeOf(body: EntryBody): KeyScope {
  switch (body.kind) {
    case 'objectArrived':
      return body.order ?? 'quarantine';
    case 'messageUnreadable':
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
