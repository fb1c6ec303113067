import type { Letters } from '../../../electron/letters/letters.ts';
import type { Sync } from '../../../electron/sync/sync.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';

/**
 * What a person would do next about a letter on the one order: write it, enclose a file, look it through, let it go.
 * True once the service shows it.
 */
export async function letterStep(
  sync: Sync,
  { letters }: Letters,
  file: string,
  by: PersonRef,
): Promise<boolean> {
  const [order] = [...sync.store.facts.orders.values()];
  if (order === undefined) return false;
  const [message] = order.messages;
  if (message === undefined) {
    const type = 'RequestAdditionalInformation';
    const draft = { type, text: 'Which account?', answers: null, answerBy: null } as const;
    await letters.keep(order.id, null, draft, by);
    return false;
  }
  if (message.state !== 'drafted') return message.state === 'acknowledged';
  const shown = await letters.preview(order.id, message.id);
  if (!shown.ok) return false;
  if (shown.value.contents.enclosures.length === 0)
    await letters.enclose(order.id, message.id, [file], by);
  else await letters.queue(order.id, message.id, shown.value.hash, by);
  return false;
}
