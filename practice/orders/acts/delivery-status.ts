import type { DeliveryRecord, OrderRecord } from '../../state/platform-state.ts';
import type { AuthorityParts, SentMessage } from '../send-message.ts';
import { writeAct } from './write-act.ts';

export type DeliveryResult = 'received' | 'error';

/** The receiving authority says what became of deliveries of one order (point O7). */
export function answerDeliveries(
  parts: AuthorityParts,
  order: OrderRecord,
  deliveries: readonly DeliveryRecord[],
  result: DeliveryResult,
): SentMessage {
  const sent = writeAct(parts, order, {
    endpoint: 'deliverystatus',
    actor: 'issuingAuthority',
    words: {
      status: result === 'received' ? 'Received' : 'Error',
      deliveries: deliveries.map(({ id }) => ({ delivery: id })),
    },
    record: () => {
      for (const delivery of deliveries) delivery.status = result;
    },
  });
  for (const { id } of deliveries) {
    parts.log.write(`delivery.${result}`, { order: order.id, delivery: id });
  }
  return sent;
}
