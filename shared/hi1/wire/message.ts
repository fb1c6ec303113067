/** A whole HI1 message (TS 103 120, Core): header, payload, and signatures that are kept as they came. */
import { actionRequest, actionResponse } from './actions.ts';
import type { ValueOf } from './codec.ts';
import { holding, raw } from './container.ts';
import { text, time, uuid } from './leaf.ts';
import { choice, many, maybe, one } from './member.ts';
import { record } from './record.ts';
import { endpointId, errorInformation } from './values.ts';

const header = record({
  sender: one('SenderIdentifier', endpointId),
  receiver: one('ReceiverIdentifier', endpointId),
  transactionId: one('TransactionIdentifier', uuid),
  timestamp: one('Timestamp', time),
  version: one(
    'Version',
    record({
      etsi: one('ETSIVersion', text),
      profileOwner: one('NationalProfileOwner', text),
      profile: one('NationalProfileVersion', text),
    }),
  ),
  /** H8: its use in this profile is not known. */
  workflow: maybe('WorkflowIdentifier', text),
});

const requests = record({ actions: many('ActionRequest', actionRequest) });
const responses = record({ actions: many('ActionResponse', actionResponse) });

/** The payload's kind, and for a response whether it answers the actions or refuses the message as a whole. */
const payload = choice('', {
  RequestPayload: holding(one('ActionRequests', requests)),
  ResponsePayload: holding(
    choice('', { ActionResponses: responses, ErrorInformation: errorInformation }),
  ),
});

export const hi1Message = record({
  header: one('Header', header),
  payload: one('Payload', holding(payload)),
  /** O17: of any content; kept untouched, not verified. */
  signature: maybe('Signature', raw),
  xmlSignature: maybe('ds:Signature', raw),
  signatures: maybe('Signatures', raw),
});

export type WireHeader = ValueOf<typeof header>;
export type WireMessage = ValueOf<typeof hi1Message>;
