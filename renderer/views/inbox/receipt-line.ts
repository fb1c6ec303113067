import type { UtcMs } from '../../../shared/base/units.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { Text } from '../../text/text.ts';

/** How the order came here: what the service does not know was never received by it. */
export function receiptLine(
  { channel, receipt }: Pick<OrderFacts, 'channel' | 'receipt'>,
  { order, byHand }: Pick<Text, 'order' | 'byHand'>,
  when: (at: UtcMs) => string,
): string {
  if (channel !== null) return order.receivedByHand(byHand.channels[channel]);
  const here = when(receipt.ours);
  return receipt.platform === null
    ? order.receivedHere(here)
    : order.receivedService(when(receipt.platform), here);
}
