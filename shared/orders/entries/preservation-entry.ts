import type { OrderId, Sha256, TaskId, UtcMs } from '../../base/units.ts';

/** What was done to keep the data of one task, or why nothing could be kept. */
export interface PreservedItem {
  readonly task: TaskId;
  readonly preserved: boolean;
  /** In which system it lies; '' when nothing is kept. */
  readonly system: string;
  readonly from: UtcMs | null;
  readonly to: UtcMs | null;
  readonly at: UtcMs;
  /** Hashes of what is kept, where there are any. */
  readonly hashes: readonly Sha256[];
  /** What could not be kept and why, or anything else to say. */
  readonly note: string | null;
}

/** What the end of a hold rests on (Articles 10(9), 11(1), 11(3), 11(5)). */
export const releaseGrounds = [
  'periodEnded',
  'endedByAuthority',
  'exempt',
  'produced',
  'withdrawn',
] as const;
export type ReleaseGround = (typeof releaseGrounds)[number];

/** How another request than an EPOC takes a hold over (Article 11(2)). */
export const otherRequests = ['investigationOrder', 'mutualLegalAssistance', 'domestic'] as const;
export type OtherRequest = (typeof otherRequests)[number];

/** What is kept for an order, and when it may go. */
export type PreservationEntry =
  /** A person has recorded what is kept; a later record of the same task replaces it. */
  | {
      readonly kind: 'dataPreserved';
      readonly order: OrderId;
      readonly items: readonly PreservedItem[];
    }
  /** A named person has let go of what was kept, after a successful poll. */
  | {
      readonly kind: 'holdReleased';
      readonly order: OrderId;
      readonly tasks: readonly TaskId[];
      readonly ground: ReleaseGround;
      readonly polledAt: UtcMs;
    }
  /**
   * What was let go has been deleted where it lay: when, by whom and how, backups and copies included. The copy kept for
   * an order has no ground of its own once the duty has ended (Article 11(1); Article 17 of Regulation (EU) 2016/679).
   */
  | {
      readonly kind: 'dataDeleted';
      readonly order: OrderId;
      readonly tasks: readonly TaskId[];
      readonly deletedAt: UtcMs;
      /** Whoever did it, as the person who records it writes the name. */
      readonly who: string;
      readonly how: string;
    }
  /** After five days without any reaction: a named person takes the provider to be exempt (Article 11(5)). */
  | { readonly kind: 'exemptionTaken'; readonly order: OrderId }
  /** The request that Annex V announced has come by another channel. */
  | {
      readonly kind: 'otherRequestAttached';
      readonly order: OrderId;
      readonly request: OtherRequest;
      readonly reference: string;
      readonly receivedAt: UtcMs;
    };
