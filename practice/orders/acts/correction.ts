import { toSeconds } from '../../clock.ts';
import type { OrderRecord } from '../../state/platform-state.ts';
import { wholeSecond, type AuthorityParts, type SentMessage } from '../send-message.ts';
import { askedOf, taskIn } from './asked-of.ts';
import { writeAct } from './write-act.ts';

/** Only of a task that names a period less of one can be asked. */
export function hasPeriod({ store }: AuthorityParts, task: string): boolean {
  const { start, end } = askedOf(taskIn(store.state, task));
  return start !== '' && end !== '';
}

/** The issuing authority asks for less of a task than it did: for the later half of the period alone. */
export function correct(parts: AuthorityParts, order: OrderRecord, task: string): SentMessage {
  const { start: from, ...asked } = askedOf(taskIn(parts.store.state, task));
  const start = toSeconds(wholeSecond((Date.parse(from) + Date.parse(asked.end)) / 2));
  const sent = writeAct(parts, order, {
    // There is no endpoint for corrections alone: a task is written anew where its deadline would be.
    endpoint: 'newdeadline',
    act: 'correction',
    actor: 'issuingAuthority',
    words: { task, ...asked, start },
    record: () => undefined,
  });
  parts.log.write('order.corrected', { order: order.id, task, start });
  return sent;
}
