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
  if (type !== 'DataPreserved') return fault(3007, 'The notification is another one');
  if (order.preservation === undefined) return fault(3007, 'The order preserves nothing');
  if (order.withdrawnAt !== null) return fault(3017, 'The order has been withdrawn');
  if (order.preservation.endedAt !== undefined) return fault(3017, 'The preservation has ended');
  if (statuses.length === 0) return fault(3005, 'No task is named');
  if (statuses.some(({ object }) => object === order.id))
    return fault(3007, 'What is kept is said of each task');
  for (const status of statuses) {
    const found = statusFault(submission, status, ['Preserved', 'PreservationNotAvailable']);
    if (found !== null) return found;
  }
  return null;
}

/** `/eevidence/datapreserved`: what is kept, and what could not be. */
export const dataPreserved: IntakeRules = {
  endpoint: 'datapreserved',
  fault: (submission, { notification }) =>
    notification === null ? null : notificationFault(submission, notification),
  record: (submission) => {
    const { order, acts } = submission;
    const statuses = acts.flatMap(({ notification }) => notification?.statuses ?? []);
    applyStatuses(submission, statuses);
    if (order.preservation === undefined) throw new Error(`${order.id} preserves nothing`);
    for (const { object, value } of statuses) {
      order.preservation.tasks[object] =
        value === 'Preserved' ? 'Preserved' : 'PreservationNotAvailable';
    }
  },
};
