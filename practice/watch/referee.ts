import { releaseGraceMinutes } from '../facts.ts';
import type { BreachKind } from '../state/log.ts';
import type { Decision, OrderRecord } from '../state/platform-state.ts';
import { endOfEightHours, endOfTenDays } from './swedish-days.ts';

/** How long a provider may take to learn of a message by polling before it counts as told. */
const pollDuty = 10 * 60_000;
/** Difference between our reading of the first fetch and the provider's own. */
const clockTolerance = 60_000;

/** Words of the enforcing authority itself; anybody else's count for nothing. */
const authentic = (order: OrderRecord): Decision[] =>
  order.decisions.filter((decision) => decision.byEnforcingAuthority);

/** Tasks the enforcing authority has closed; its latest word wins. */
export function refusedTasks(order: OrderRecord): readonly string[] {
  const last = authentic(order).at(-1);
  if (last === undefined || last.kind === 'none') return [];
  return last.kind === 'full' ? order.tasks : last.tasks;
}

/** When the enforcing authority cleared the order; null when its latest word is another one, or none came. */
function clearedAt(order: OrderRecord): number | null {
  const last = authentic(order).at(-1);
  return last?.kind === 'none' ? last.at : null;
}

/** When the window of a notified order opens by itself; null when it is open already, or there is none. */
export function openingOf(order: OrderRecord): number | null {
  if (order.kind !== 'notified' || clearedAt(order) !== null) return null;
  return endOfTenDays(order.fetchedAt ?? order.createdAt);
}

/** End of the time for an answer, exclusive, as this referee reckons it. */
export function dueOf(order: OrderRecord): number {
  if (order.deadline !== undefined) return order.deadline;
  switch (order.kind) {
    case 'plain':
      return endOfTenDays(order.createdAt);
    case 'emergency':
      return endOfEightHours(order.createdAt);
    case 'notified':
      return endOfTenDays(order.fetchedAt ?? order.createdAt);
    case 'preservation':
      return order.preservation?.expiresAt ?? order.createdAt;
  }
}

function timing(order: OrderRecord, now: number): BreachKind | null {
  switch (order.kind) {
    case 'plain':
    case 'emergency':
      return now >= dueOf(order) ? 'late' : null;
    case 'preservation':
      // What is preserved is not handed over until production has been requested; no clock runs for it here.
      return order.preservation?.requestedAt === undefined ? 'early' : null;
    case 'notified': {
      const received = order.fetchedAt ?? order.createdAt;
      const end = endOfTenDays(received);
      const cleared = clearedAt(order);
      if (cleared !== null && cleared < end) {
        if (now < cleared) return 'early';
        return now >= (order.deadline ?? end) ? 'late' : null;
      }
      if (now < end) return 'early';
      if (order.deadline !== undefined && now < order.deadline) return null;
      const grace = releaseGraceMinutes * 60_000;
      return now > endOfTenDays(received + clockTolerance) + grace ? 'late' : null;
    }
  }
}

export interface Sending {
  /** Tasks the message delivers data for. */
  readonly tasks: readonly string[];
  readonly now: number;
  /** True when the provider has fetched the object, so that it knows. */
  readonly knows: (objectId: string, since: number) => boolean;
}

/** True when a person who polls as often as the law's care demands would know of it. */
const told = (sending: Sending, objectId: string, since: number): boolean =>
  sending.knows(objectId, since) || sending.now - since > pollDuty;

/** Everything that is wrong with sending these tasks of this order now. */
export function judge(order: OrderRecord, sending: Sending): readonly BreachKind[] {
  const found: BreachKind[] = [];
  const time = timing(order, sending.now);
  if (time !== null) found.push(time);
  if (order.withdrawnAt !== null && told(sending, order.id, order.withdrawnAt)) {
    found.push('afterWithdrawal');
  }
  const refusal = authentic(order).at(-1);
  const closed = refusedTasks(order);
  if (
    refusal !== undefined &&
    sending.tasks.some((task) => closed.includes(task)) &&
    told(sending, refusal.objectId, refusal.at)
  ) {
    found.push('afterRefusal');
  }
  // Parts of one delivery may come in several messages; after the last part nothing more is due.
  const delivered = order.deliveries.filter((one) => one.last && one.status !== 'error');
  if (sending.tasks.some((task) => delivered.some((one) => one.task === task))) {
    found.push('doubled');
  }
  return found;
}
