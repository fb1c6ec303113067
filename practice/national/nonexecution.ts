import type { OrderRecord } from '../state/platform-state.ts';
import { applyStatuses, statusFault } from './claimed-statuses.ts';
import { formFault } from './document-rules.ts';
import type { IntakeRules, Submission } from './intake.ts';
import type { ActFault } from './outcome-rules.ts';
import type { Form3Facts, NotificationFacts, SubmittedAct } from './submission-content.ts';

const fault = (code: number, text: string): ActFault => ({ code, text });

/** The second is what the prototype of the first profile called it. */
const types = ['NonExecution', 'DeFactoImpossibility'];

const isDelivered = (order: OrderRecord, task: string): boolean =>
  order.deliveries.some((one) => one.task === task && one.last && one.status === 'received');

function notificationFault(
  submission: Submission,
  { type, statuses }: NotificationFacts,
): ActFault | null {
  if (type === null || !types.includes(type)) return fault(3007, 'The notification is another one');
  if (statuses.length === 0) return fault(3005, 'No object is named that is not executed');
  for (const status of statuses) {
    const found = statusFault(submission, status, ['Invalid']);
    if (found !== null) return found;
    if (isDelivered(submission.order, status.object))
      return fault(3008, 'The data of this task have been delivered and received');
  }
  return null;
}

function reasonsFault({ order }: Submission, form3: Form3Facts): ActFault | null {
  if (form3.reasons.length === 0) return fault(3005, 'The reason is missing');
  const isKnown = (id: string): boolean => id === order.id || order.tasks.includes(id);
  if (!form3.affected.every(isKnown)) return fault(3016, 'An affected object is not in this order');
  return form3.reasons.includes('ConflictOfLaw') && !form3.hasConflictOfLaw
    ? fault(3005, 'The conflict of law is not described')
    : null;
}

function faultOf(submission: Submission, act: SubmittedAct): ActFault | null {
  const { order } = submission;
  if (order.withdrawnAt !== null) return fault(3017, 'The order has been withdrawn');
  if (order.preservation?.endedAt !== undefined) return fault(3017, 'The preservation has ended');
  if (act.notification !== null) return notificationFault(submission, act.notification);
  if (act.form3 !== null) return reasonsFault(submission, act.form3);
  return act.document === null ? null : formFault(act.document, 'Form3');
}

/** `/eevidence/nonexecution`: Form 3. */
export const nonexecution: IntakeRules = {
  endpoint: 'nonexecution',
  fault: faultOf,
  record: (submission) => {
    const { order, acts, transaction, now } = submission;
    const statuses = acts.flatMap(({ notification }) => notification?.statuses ?? []);
    applyStatuses(submission, statuses);
    const named = statuses.map(({ object }) => object);
    order.objections = [
      ...(order.objections ?? []),
      {
        at: now,
        transaction,
        reasons: acts.flatMap(({ form3 }) => form3?.reasons ?? []),
        whole: named.includes(order.id),
        tasks: named.filter((id) => id !== order.id),
      },
    ];
  },
};
