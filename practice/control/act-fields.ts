/** What the calls for acts of the authorities have in common. */
import type { OrderRecord } from '../state/platform-state.ts';
import type { Misfit } from '../orders/authority-acts.ts';
import type { AuthorityParts } from '../orders/send-message.ts';
import { BadRequest, choice, text, texts, type Fields } from './body.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function orderIn({ store }: AuthorityParts, fields: Fields): OrderRecord {
  const order = store.state.orders[text(fields, 'order', uuid)];
  if (order === undefined) throw new BadRequest('no such order');
  return order;
}

/** Tasks of the order that are named, or all of them. */
export function tasksIn(order: OrderRecord, fields: Fields): readonly string[] {
  if (fields['tasks'] === undefined) return order.tasks;
  const tasks = texts(fields, 'tasks');
  if (tasks.length === 0 || !tasks.every((task) => order.tasks.includes(task))) {
    throw new BadRequest('tasks must name tasks of the order');
  }
  return tasks;
}

/** Why an act is refused, for whoever calls without the page. */
export const misfitWords: Readonly<Record<Misfit, string>> = {
  withdrawn: 'the order is withdrawn already',
  notNotified: 'no enforcing authority was notified, and no Form 3 was sent',
  onlyOneIdentifier: 'the order has one identifier only',
  preservesOnly: 'a preservation order asks for no data',
  preservesNothing: 'the order is no preservation order',
  extendedAlready: 'the preservation has been extended once',
  requestedAlready: 'production has been requested already',
  preservationEnded: 'the preservation has ended',
  preservationExpired: 'the time of the preservation is over',
  answered: 'the order has been answered',
  nothingWaits: 'no delivery of the order waits for an answer',
  noObjection: 'the provider has sent no Form 3',
};

/** `anyway: true` sends what makes no sense, to see what the other side makes of it. */
export function refuseMisfit(misfit: Misfit | null, fields: Fields): void {
  const anyway = choice(fields, 'anyway', [true, false], false);
  if (misfit !== null && !anyway) throw new BadRequest(misfitWords[misfit]);
}
