/** What the platform sees of the person's work in Ombud. */
import type { OrderRecord } from '../../state/platform-state.ts';
import { firstOf, type Orders } from './situation.ts';

type Seen = (orders: Orders) => boolean;

const isSent = ({ tasks, deliveries }: OrderRecord): boolean =>
  deliveries.some((one) => one.last && one.status !== 'error' && tasks.includes(one.task));

/** Ombud has fetched the order. */
export const hasRead: Seen = (orders) => firstOf(orders).fetchedAt !== null;

/** Data were delivered, and no error was reported for them. */
export const hasSent: Seen = (orders) => isSent(firstOf(orders));

/** Of every task data were delivered, in one message or in several. */
export const hasSentAll: Seen = (orders) => {
  const { tasks, deliveries } = firstOf(orders);
  return tasks.every((task) =>
    deliveries.some((one) => one.last && one.status !== 'error' && one.task === task),
  );
};

/** Data were delivered of the order that was issued last. */
export const hasSentLatest: Seen = (orders) => isSent(orders.at(-1) ?? firstOf(orders));

/** The provider has written a letter. */
export const hasWritten: Seen = (orders) =>
  (firstOf(orders).letters ?? []).some(({ from }) => from === 'provider');

export const hasConfirmedWithdrawal: Seen = (orders) =>
  firstOf(orders).withdrawalConfirmedAt !== undefined;

/** The provider has said of every task what is kept. */
export const hasToldKept: Seen = (orders) => {
  const { tasks, preservation } = firstOf(orders);
  return tasks.every((task) => preservation?.tasks[task] !== undefined);
};
