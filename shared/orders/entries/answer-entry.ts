import type { BlobId, Bytes, OrderId, Sha256, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { OtherChannel } from './channel.ts';

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

/** Frozen and approved as a whole. `hash` covers the manifest's canonical JSON. */
export interface FrozenPackage {
  readonly hash: Sha256;
  readonly items: readonly PackageItem[];
}

/** Why the sending of an answer or a message is at an end. `overtaken`: what a message was about is over already. */
export type StopReason = 'withdrawn' | 'refused' | 'overtaken';

/** How the answer to an order comes about, up to its being let go. */
export type AnswerEntry =
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
  /** The sent package `hash` left something out that is free now: a person answers it by a package of its own. */
  | { readonly kind: 'restOpened'; readonly order: OrderId; readonly hash: Sha256 }
  /** A person other than the one who froze it has approved exactly this package. */
  | { readonly kind: 'packageApproved'; readonly order: OrderId; readonly hash: Sha256 }
  | { readonly kind: 'answerQueued'; readonly order: OrderId; readonly hash: Sha256 }
  /** The frozen answer went another way, as its order had come (Article 19(5), (6)). */
  | {
      readonly kind: 'answerRecorded';
      readonly order: OrderId;
      readonly hash: Sha256;
      readonly channel: OtherChannel;
      readonly sentAt: UtcMs;
      /** When the authority had it, as far as that is known. */
      readonly receivedAt: UtcMs | null;
    }
  | { readonly kind: 'answerTakenBack'; readonly order: OrderId; readonly hash: Sha256 }
  | {
      readonly kind: 'answerStopped';
      readonly order: OrderId;
      readonly hash: Sha256;
      readonly reason: StopReason;
    };
