import type { OrderId, Position, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { NonExecutionReason } from '../../hi1/build/non-execution.ts';
import type { LinkLapse, LinkRelation, WordVerdict } from '../entries/judgement-entry.ts';
import type { PersonRef } from '../entries/person.ts';

/** Who speaks, as far as it is known: the order's issuer, the enforcing authority learnt, or somebody else. */
export type Speaker = 'issuing' | 'enforcing' | 'other';

/** What an authority said after the order itself: a letter, or the order or a task renewed. */
export interface WordFacts {
  /** ObjectIdentifier of the letter or of the renewed object. */
  readonly id: Uuid;
  readonly form: 'letter' | 'renewal';
  /** EPOCDocumentType of a letter; null for a renewal and where a letter has none. */
  readonly type: string | null;
  readonly speaker: Speaker;
  /** A person has written down that it came another way, and from which authority. */
  readonly recorded?: 'issuing' | 'enforcing';
  readonly owner: string | null;
  readonly country: string | null;
  /** When it was made known: the service's time, else ours. */
  readonly saidAt: UtcMs;
  /** When it had reached both sides. */
  readonly receivedAt: UtcMs;
  /** Until when an answer is asked for (ResponseRequiredBy). */
  readonly answerBy: UtcMs | null;
  /** Its place in the journal: what came before what does not hang on anybody's clock. */
  readonly position: Position;
  readonly verdict: WordVerdict | null;
  /** The Forms 3 the verdict is about; absent: all that went before it. */
  readonly forms?: readonly Uuid[];
}

/** A Form 3 that was sent, whichever way. */
export interface NonExecutionFacts {
  /** Notification, message or record. */
  readonly id: Uuid;
  readonly sentAt: UtcMs;
  /** It was written down afterwards, so its place in the journal does not say what came before it. */
  readonly isRecorded?: true;
  /** When the issuing authority had it; the five days of Articles 10(6) and 11(5) count from then. */
  readonly receivedAt: UtcMs | null;
  readonly reasons: readonly NonExecutionReason[];
  /** None named: the whole order. */
  readonly tasks: readonly TaskId[];
  readonly position: Position;
  readonly isPreserved: boolean | null;
}

export interface LinkFacts {
  readonly other: OrderId;
  readonly relation: LinkRelation;
  readonly at: UtcMs;
  readonly by: PersonRef | null;
  /** Why a duplicate stands on its own again; absent while the link holds. */
  readonly lapse?: LinkLapse;
}

/** How a review of a conflict of laws ended (Article 17(8)). */
export interface ReviewEnd {
  readonly outcome: 'upheld' | 'lifted';
  /** When the word was said that tells of it; without one, when a person recorded it. */
  readonly at: UtcMs;
  readonly position: Position;
  /** The objections it is about; absent: all that had been filed. */
  readonly forms?: readonly Uuid[];
}
