import type { FaultCode } from '../../base/fault.ts';
import type { Bytes, MessageId, Position, Sha256, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { FrozenPackage, StopReason } from '../entries/answer-entry.ts';
import type { OtherChannel } from '../entries/channel.ts';
import type { MessageEndpoint } from '../entries/message-entry.ts';
import type { PersonRef } from '../entries/person.ts';
import type { NonExecutionFacts } from './word-facts.ts';

export type AnswerState =
  | 'none'
  | 'collecting'
  | 'frozen'
  | 'queued'
  | 'sealed'
  | 'sending'
  | 'unclear'
  | 'sent'
  | 'acknowledged'
  | 'refusedByService'
  | 'deliveryRefused'
  | 'stopped';

export interface TaskAnswer {
  readonly files: number;
  readonly bytes: Bytes;
  readonly noData: boolean;
  /** Where in the journal the first of what is there now was gathered or declared; left out: nothing is there. */
  readonly gatheredAt?: Position;
}

/** How the sending of an answer or a message goes. */
export interface TransmissionFacts {
  readonly queuedAt: UtcMs | null;
  readonly queuedBy: PersonRef | null;
  readonly transactionId: Uuid | null;
  readonly attempts: number;
  readonly lastAttemptAt: UtcMs | null;
  readonly lastFault: FaultCode | null;
  /** When the service accepted every action, or when a person has recorded that it went another way; null until then. */
  readonly sentAt: UtcMs | null;
  readonly acknowledgedAt: UtcMs | null;
  readonly stopReason: StopReason | null;
}

export interface AnswerFacts extends TransmissionFacts {
  readonly state: AnswerState;
  readonly tasks: Readonly<Record<TaskId, TaskAnswer>>;
  readonly package: FrozenPackage | null;
  readonly frozenAt: UtcMs | null;
  readonly frozenBy: PersonRef | null;
  /** The place of the freezing in the journal. Facts from before have none. */
  readonly frozenPosition?: Position;
  /** Who approved exactly this package, each once; the gate counts those who did not freeze it. */
  readonly approvedBy: readonly PersonRef[];
  /** Every DeliveryObject of the sealed answer. */
  readonly deliveries: Readonly<Record<Uuid, 'pending' | 'received' | 'error'>>;
  /**
   * Of one that was stopped or refused by the service: some attempt may have reached the service without our knowing its
   * answer. Of one that was refused a person can say that it did not arrive, as long as nothing of it was received.
   */
  readonly mayHaveArrived?: boolean;
}

/** An answer to a part that has gone, while the rest is answered by a package of its own. `tasks`: what it holds. */
export interface SentAnswer extends AnswerFacts {
  readonly package: FrozenPackage;
  /** Its delivery failed, and what it held has gone again since. */
  readonly isResent?: true;
}

export type MessageState =
  | 'drafted'
  | 'queued'
  | 'sealed'
  | 'sending'
  | 'unclear'
  | 'sent'
  | 'acknowledged'
  | 'refusedByService'
  | 'stopped';

/** A message of ours other than the answer; what it says is content, and not here. */
export interface MessageFacts extends TransmissionFacts {
  readonly id: MessageId;
  readonly endpoint: MessageEndpoint;
  readonly state: MessageState;
  /** Of what was queued; null while it is a draft. */
  readonly hash: Sha256 | null;
  /** ObjectIdentifiers it creates. The service showing one of them in the mailbox is what acknowledges it. */
  readonly objects: readonly Uuid[];
  /** The authority's letter it answers. */
  readonly answers: Uuid | null;
  readonly draftedAt: UtcMs;
  /** Some attempt may have reached the service without our knowing its answer. */
  readonly mayHaveArrived: boolean;
  /** What a Form 3 is about; null for every other message. */
  readonly nonExecution: Pick<NonExecutionFacts, 'reasons' | 'tasks' | 'isPreserved'> | null;
  /** A person has written down that it went another way; `mark` tells what it says from another one (`letterMark`). */
  readonly recorded?: { readonly channel: OtherChannel; readonly mark: number };
}
