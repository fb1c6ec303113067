import type { OrderRecord } from '../../state/platform-state.ts';
import type { AuthorityParts, SentMessage } from '../send-message.ts';
import { writeAct } from './write-act.ts';

/** The issuing authority takes the order back: a new generation of the authorisation. */
export function withdraw(parts: AuthorityParts, order: OrderRecord): SentMessage {
  const now = parts.now();
  const sent = writeAct(parts, order, {
    endpoint: 'withdraw',
    actor: 'issuingAuthority',
    record: () => {
      order.withdrawnAt = now;
    },
  });
  parts.log.write('order.withdrawn', { order: order.id });
  return sent;
}
