import type { OrderId, Sha256, UtcMs, Uuid } from '../../base/units.ts';
import type { XmlProblem } from '../../base/xml.ts';
import type { Hi1Object } from '../../hi1/model.ts';
import type { EvidenceFile } from './answer-entry.ts';
import type { Authenticity, OtherChannel, ReceiptInstants } from './channel.ts';

export type { Authenticity, OtherChannel, ReceiptInstants } from './channel.ts';

/** The message an object came in. */
export interface BatchRef {
  readonly transactionId: Uuid | null;
  readonly sha256: Sha256;
}

/** How orders come in. */
export type ArrivalEntry =
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
  /**
   * A person has registered an order that came by another channel, or what came after it. The objects are written by
   * hand from the paper, in the same shapes as those of the platform.
   */
  | {
      readonly kind: 'orderRegistered';
      readonly order: OrderId;
      readonly channel: OtherChannel;
      readonly authenticity: Authenticity;
      /** What the authenticity rests on, or why there is none. */
      readonly authenticityNote: string;
      readonly receipt: ReceiptInstants;
      readonly objects: readonly Hi1Object[];
      /** What came, as it came. */
      readonly originals: readonly EvidenceFile[];
    };
