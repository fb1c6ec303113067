import type { MessageId, OrderId, Sha256, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { NonExecution } from '../../hi1/build/non-execution.ts';
import type { TaskRef } from '../../hi1/build/notification.ts';
import type { EvidenceFile, StopReason } from './answer-entry.ts';
import type { OtherChannel } from './channel.ts';

/** What a letter of ours says. A service provider asks and answers; all other types are the authorities'. */
export interface LetterContents {
  readonly endpoint: 'correspondence';
  readonly type: 'RequestAdditionalInformation' | 'ProvideAdditionalInformation';
  readonly text: string;
  /** The letter of an authority that this one answers; null: none. */
  readonly answers: Uuid | null;
  /** Until when an answer is wanted; null: not said. */
  readonly answerBy: UtcMs | null;
  readonly enclosures: readonly (EvidenceFile & { readonly objectId: Uuid })[];
}

/** What is kept under a preservation order, and what cannot be. */
export interface DataPreservedContents {
  readonly endpoint: 'dataPreserved';
  readonly tasks: readonly {
    readonly task: TaskId;
    readonly preserved: boolean;
    readonly details: string | null;
  }[];
}

/** Work on a withdrawn order has stopped. */
export interface WithdrawalConfirmedContents {
  readonly endpoint: 'confirmWithdrawal';
  readonly tasks: readonly TaskRef[];
}

/** Form 3. The order itself is named by the entry; the form as printed is a file. */
export interface NonExecutionContents extends Pick<
  NonExecution,
  | 'isWhole'
  | 'tasks'
  | 'reasons'
  | 'conflictOfLaw'
  | 'requestForClarification'
  | 'preservation'
  | 'details'
> {
  readonly endpoint: 'nonExecution';
  readonly form3: EvidenceFile;
}

/** What a message of ours says, by the endpoint of the platform it goes to. */
export type MessageContents =
  LetterContents | DataPreservedContents | WithdrawalConfirmedContents | NonExecutionContents;

/** Every endpoint that takes a message of ours other than the answer. */
export type MessageEndpoint = MessageContents['endpoint'];

/**
 * A message to the authorities other than the answer. Once queued it is built, sealed and sent like the answer: with
 * one transaction, the same bytes at every attempt, and its state told by the same entries (`TransmissionEntry`).
 */
export type MessageEntry =
  /** Written so far; a later draft of the same message replaces it. */
  | {
      readonly kind: 'messageDrafted';
      readonly order: OrderId;
      readonly message: MessageId;
      readonly contents: MessageContents;
    }
  | { readonly kind: 'messageDraftDropped'; readonly order: OrderId; readonly message: MessageId }
  /**
   * Let go by a person exactly as it is here. `hash` covers the canonical JSON of `contents`; `objects` are the
   * ObjectIdentifiers it creates at the platform, the first one being the letter's or the notification's own.
   */
  | {
      readonly kind: 'messageQueued';
      readonly order: OrderId;
      readonly message: MessageId;
      readonly contents: MessageContents;
      readonly hash: Sha256;
      readonly objects: readonly Uuid[];
    }
  /** A draft again: nothing of it has left. */
  | { readonly kind: 'messageTakenBack'; readonly order: OrderId; readonly message: MessageId }
  | {
      readonly kind: 'messageStopped';
      readonly order: OrderId;
      readonly message: MessageId;
      readonly reason: StopReason;
    }
  /** A person has recorded that it went another way, because its order came another way (Article 19(5), (6)). */
  | {
      readonly kind: 'messageRecorded';
      readonly order: OrderId;
      readonly message: MessageId;
      readonly channel: OtherChannel;
      readonly sentAt: UtcMs;
      /** When the authority had it, as far as that is known. */
      readonly receivedAt: UtcMs | null;
      readonly contents: LetterContents | WithdrawalConfirmedContents;
      /** What went, as it went. */
      readonly originals: readonly EvidenceFile[];
    };
