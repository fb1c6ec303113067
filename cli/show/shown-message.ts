import type { ReadMessage } from '../../schemas/validator.ts';
import { readArrival } from '../../shared/hi1/arrival/read-arrival.ts';
import type { Meaning } from '../../shared/hi1/arrival/arrival.ts';
import type { ErrorInformation, Hi1Header } from '../../shared/hi1/model.ts';
import { readHeader } from '../../shared/hi1/read-message.ts';
import { readWireMessage } from '../../shared/hi1/wire/read-wire.ts';
import { readActions, readRefusal, type ShownAction } from './actions.ts';
import { endpointOf } from './endpoint-of.ts';
import { orderSummary, type OrderSummary } from './order-summary.ts';

/** What an order's later messages say, in the members of their meaning. */
type Said = Extract<Meaning, { kind: 'groundsForRefusal' | 'newDeadline' | 'deliveryStatus' }>;

export interface ShownMessage {
  readonly file: string;
  /** Whether it follows the schema; it is shown either way. */
  readonly valid: boolean;
  readonly header: Hi1Header;
  /** The endpoint its actions fit; null for answers and for what fits none. */
  readonly endpoint: {
    readonly direction: 'toPlatform' | 'toProvider';
    readonly path: string;
  } | null;
  readonly order: OrderSummary | null;
  readonly said: Said | null;
  /** A response that refuses the whole message. */
  readonly refusal: ErrorInformation | null;
  readonly actions: readonly ShownAction[];
}

/** What the platform says of an order it sent before; null for everything else and for what has no strict reading. */
function saidIn({ root }: ReadMessage, source: string): Said | null {
  const message = readWireMessage(root, source);
  const meaning = message.ok ? readArrival(message.value).meaning : null;
  switch (meaning?.kind) {
    case 'groundsForRefusal':
    case 'newDeadline':
    case 'deliveryStatus':
      return meaning;
    default:
      return null;
  }
}

/** @param source text the message was read from, without a byte order mark */
export function shownMessage(file: string, message: ReadMessage, source: string): ShownMessage {
  const actions = readActions(message.root);
  const endpoint = endpointOf(actions);
  const isArrival = endpoint?.host === 'provider';
  return {
    file,
    valid: message.verdict.valid,
    header: readHeader(message.root),
    endpoint: endpoint && {
      direction: isArrival ? 'toProvider' : 'toPlatform',
      path: endpoint.path,
    },
    order: orderSummary(message.objects),
    said: isArrival ? saidIn(message, source) : null,
    refusal: readRefusal(message.root),
    actions,
  };
}
