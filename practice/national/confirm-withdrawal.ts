import { applyStatuses, statusFault } from './claimed-statuses.ts';
import type { IntakeRules, Submission } from './intake.ts';
import type { ActFault } from './outcome-rules.ts';
import type { NotificationFacts } from './submission-content.ts';

const fault = (code: number, text: string): ActFault => ({ code, text });

function notificationFault(
  submission: Submission,
  { type, statuses }: NotificationFacts,
): ActFault | null {
  const { order } = submission;
  if (type !== 'ConfirmationOfWithdrawal') return fault(3007, 'The notification is another one');
  if (order.withdrawnAt === null) return fault(3007, 'The order has not been withdrawn');
  if (order.withdrawalConfirmedAt !== undefined)
    return fault(3008, 'The withdrawal has been confirmed already');
  if (!statuses.some(({ object }) => object === order.id))
    return fault(3005, 'The status of the order is missing');
  for (const status of statuses) {
    const found = statusFault(submission, status, ['Cancelled']);
    if (found !== null) return found;
  }
  return null;
}

/** `/eevidence/confirmwithdrawal`: the provider has stopped. */
export const confirmWithdrawal: IntakeRules = {
  endpoint: 'confirmwithdrawal',
  fault: (submission, { notification }) =>
    notification === null ? null : notificationFault(submission, notification),
  record: (submission) => {
    const { order, acts, now } = submission;
    applyStatuses(
      submission,
      acts.flatMap(({ notification }) => notification?.statuses ?? []),
    );
    order.withdrawalConfirmedAt = now;
  },
};
