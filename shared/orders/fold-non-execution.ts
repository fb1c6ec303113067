/** Form 3 that was sent: by a message of ours, by another system of ours, or another way. */
import { asTaskId, type UtcMs, type Uuid } from '../base/units.ts';
import { nonExecutionReasons, type NonExecutionReason } from '../hi1/build/non-execution.ts';
import type { NonExecutionObject, NotificationObject } from '../hi1/model.ts';
import type { NonExecutionFacts } from './facts.ts';
import { withFacts, type EntryOf, type OrderState } from './fold-state.ts';

/** The state with this Form 3; what is known of one under the same identifier is filled in, never taken away. */
export function withNonExecution(
  state: OrderState,
  told: Omit<NonExecutionFacts, 'position'>,
): OrderState {
  const { nonExecutions, lastPosition } = state.facts;
  const form: NonExecutionFacts = { ...told, position: lastPosition };
  const known = nonExecutions.find(({ id }) => id === form.id);
  if (known === undefined) {
    return withFacts(state, { nonExecutions: [...nonExecutions, form] });
  }
  const filled: NonExecutionFacts = {
    ...known,
    reasons: known.reasons.length === 0 ? form.reasons : known.reasons,
    tasks: known.reasons.length === 0 ? form.tasks : known.tasks,
    isPreserved: known.isPreserved ?? form.isPreserved,
    receivedAt: known.receivedAt ?? form.receivedAt,
  };
  return withFacts(state, {
    nonExecutions: nonExecutions.map((one) => (one === known ? filled : one)),
  });
}

/** Another system of ours has sent it over the platform: the notification, and the reasons when they come. */
export function foldOwnNotification(
  state: OrderState,
  object: NotificationObject,
  at: UtcMs,
): OrderState {
  const { facts } = state;
  switch (object.notificationType?.value) {
    case 'NonExecution':
      return withNonExecution(withLooseReasons(state, object.id), {
        id: object.id,
        sentAt: at,
        receivedAt: at,
        reasons: [],
        tasks: [],
        isPreserved: null,
      });
    case 'DataPreserved':
      return withFacts(state, { preservationConfirmedAt: facts.preservationConfirmedAt ?? at });
    case 'ConfirmationOfWithdrawal':
      return withFacts(state, { withdrawalConfirmedAt: facts.withdrawalConfirmedAt ?? at });
    default:
      return state;
  }
}

/** Reasons that came before their notification, and do not name it, go by its identifier from here on. */
function withLooseReasons(state: OrderState, id: NonExecutionFacts['id']): OrderState {
  const [loose, ...looseReasons] = state.looseReasons;
  const { nonExecutions } = state.facts;
  if (loose === undefined || nonExecutions.some((form) => form.id === id)) return state;
  const renamed = <T extends { readonly forms?: readonly Uuid[] }>(found: T): T =>
    found.forms === undefined
      ? found
      : { ...found, forms: found.forms.map((form) => (form === loose ? id : form)) };
  const { words, reviewEnd, reviewEnds } = state.facts;
  return withFacts(
    { ...state, looseReasons },
    {
      nonExecutions: nonExecutions.map((form) => (form.id === loose ? { ...form, id } : form)),
      words: words.map(renamed),
      reviewEnd: reviewEnd && renamed(reviewEnd),
      ...(reviewEnds === undefined ? {} : { reviewEnds: reviewEnds.map(renamed) }),
    },
  );
}

const isReason = (value: string): value is NonExecutionReason =>
  nonExecutionReasons.some((reason) => reason === value);

/** The reasons as data. They name the notification they belong to, or it is the one that has no reasons yet. */
export function foldOwnReasons(
  state: OrderState,
  object: NonExecutionObject,
  at: UtcMs,
): OrderState {
  const { id: order, nonExecutions } = state.facts;
  const named = object.associated.find((id) => id !== order) ?? null;
  const form =
    nonExecutions.find(({ id }) => id === named) ??
    (named === null ? nonExecutions.find(({ reasons: known }) => known.length === 0) : undefined);
  const isLoose = form === undefined && named === null;
  const next = isLoose ? { ...state, looseReasons: [...state.looseReasons, object.id] } : state;
  const reasons = object.reasons.flatMap((one) => one.reasons.map(({ value }) => value));
  const affected = object.reasons.flatMap((one) => one.affected);
  const isWhole = affected.length === 0 || affected.some((id) => id === order);
  return withNonExecution(next, {
    id: form?.id ?? named ?? object.id,
    sentAt: form?.sentAt ?? at,
    receivedAt: form?.receivedAt ?? at,
    reasons: [...new Set(reasons.filter(isReason))],
    tasks: isWhole ? [] : [...new Set(affected)].map(asTaskId),
    isPreserved:
      object.preservation.length === 0
        ? null
        : object.preservation.some(({ preserved }) => preserved === true),
  });
}

/** A person has recorded that Form 3 went another way. */
export function foldRecordedForm(
  state: OrderState,
  entry: EntryOf<'nonExecutionRecorded'>,
): OrderState {
  const { record, sentAt, receivedAt, reasons, tasks, isPreserved } = entry;
  if (state.facts.struck?.includes(record) === true) return state;
  const form = { id: record, sentAt, receivedAt, reasons, tasks, isPreserved };
  return withNonExecution(state, { ...form, isRecorded: true });
}
