import type { FaultCode } from '../../base/fault.ts';
import type { BlobId, Bytes, MessageId, OrderId, Sha256, Uuid } from '../../base/units.ts';
import type { MessageEndpoint } from './message-entry.ts';

/**
 * What an answer of the service means for the attempt. `sent`: HTTP 200 and success for every action. `turnedAway`:
 * this attempt was refused at the door, before anything was read; it says nothing of an attempt before.
 */
export type AttemptResult = 'sent' | 'refused' | 'turnedAway' | 'unclear';

interface Sealed {
  readonly kind: 'messageSealed';
  readonly order: OrderId;
  /** Of what was frozen or queued. */
  readonly hash: Sha256;
  readonly transactionId: Uuid;
  readonly message: { readonly blob: BlobId; readonly sha256: Sha256; readonly bytes: Bytes };
}

/**
 * The way of what was let go. An answer and a message of ours are told apart when they are sealed (`endpoint`); from
 * there on the transaction says which of the two an attempt is about.
 */
export type TransmissionEntry =
  /** The gate was open, the HI1 message was built: these bytes and no others are sent from now on. */
  | (Sealed & { readonly endpoint: 'outcome' })
  | (Sealed & { readonly endpoint: MessageEndpoint; readonly messageId: MessageId })
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
    };
