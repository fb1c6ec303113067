import { toSeconds } from '../../clock.ts';
import type { OrderRecord } from '../../state/platform-state.ts';
import { wholeSecond, type AuthorityParts, type SentMessage } from '../send-message.ts';
import { taskWords, writeAct } from './write-act.ts';

/** The issuing authority sets a new deadline, for the whole order or for some of its tasks (point O6). */
export function setDeadline(
  parts: AuthorityParts,
  order: OrderRecord,
  at: number,
  tasks: readonly string[] = order.tasks,
): SentMessage {
  const deadline = wholeSecond(at);
  const sent = writeAct(parts, order, {
    endpoint: 'newdeadline',
    actor: 'issuingAuthority',
    words: { deadline: toSeconds(deadline), tasks: taskWords(tasks) },
    record: () => {
      order.deadline = deadline;
    },
  });
  parts.log.write('order.newDeadline', { order: order.id, deadline: toSeconds(deadline), tasks });
  return sent;
}
