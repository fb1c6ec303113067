/** Calls that make an authority send something, each under the name of its endpoint. */
import {
  confirmProduction,
  productionReference,
  endPreservation,
  extendPreservation,
} from '../orders/acts/preservation.ts';
import { answerDeliveries } from '../orders/acts/delivery-status.ts';
import { issueAgain, issueOrder } from '../orders/acts/issue.ts';
import { issueProductionAfter } from '../orders/acts/production-after.ts';
import { correct, hasPeriod } from '../orders/acts/correction.ts';
import { setDeadline } from '../orders/acts/new-deadline.ts';
import { withdraw } from '../orders/acts/withdrawal.ts';
import { misfitOf } from '../orders/authority-acts.ts';
import {
  allTemplates,
  preservations,
  templates,
  type AnyTemplate,
} from '../orders/practice-orders.ts';
import type { ProviderEndpoint } from '../national/endpoint-table.ts';
import type { OrderRecord } from '../state/platform-state.ts';
import type { AuthorityParts, SentMessage } from '../orders/send-message.ts';
import { orderIn, refuseMisfit, tasksIn } from './act-fields.ts';
import { BadRequest, choice, texts, wholeNumber, type Fields } from './body.ts';
import { formComes, groundsForRefusal } from './objection-calls.ts';
import { tamperings } from '../seals/seal-forms.ts';
import { correspondence } from './letter-call.ts';

export type ActCall = (parts: AuthorityParts, fields: Fields) => unknown;

const issued = ({ id, kind, reference, tasks }: OrderRecord) => ({
  order: id,
  kind,
  reference,
  tasks,
});

const issue =
  (offered: readonly AnyTemplate[], usual?: AnyTemplate): ActCall =>
  (parts, fields) => {
    const held = choice(fields, 'held', [true, false], false);
    const tampering = choice(fields, 'tampering', tamperings, 'none');
    const template = choice(fields, 'template', offered, usual);
    return issued(issueOrder(parts, template, { held, tampering }));
  };

/** An order: a new one, or one that is out already, the same `again`. */
const sending: ActCall = (parts, fields) => {
  if (fields['again'] === undefined) return issue(allTemplates)(parts, fields);
  const again = issueAgain(parts, orderIn(parts, { order: fields['again'] }));
  if (again === null) throw new BadRequest('it was made from no practice order');
  return issued(again);
};

/** An act that needs no more than the order. */
const simple =
  (endpoint: ProviderEndpoint, act: (parts: AuthorityParts, order: OrderRecord) => SentMessage) =>
  (parts: AuthorityParts, fields: Fields) => {
    const order = orderIn(parts, fields);
    refuseMisfit(misfitOf(endpoint, order, parts.now()), fields);
    return act(parts, order);
  };

/** What a preservation order alone has: `anyway` cannot make another order hold it. */
const preserving = (
  endpoint: ProviderEndpoint,
  act: (parts: AuthorityParts, order: OrderRecord) => SentMessage,
) =>
  simple(endpoint, (parts, order) => {
    if (order.preservation === undefined) throw new BadRequest('the order preserves nothing');
    return act(parts, order);
  });

/** Form 5, and with `withOrder` the production order it tells of (point O5: either may be all that comes). */
const subsequentProduction: ActCall = (parts, fields) => {
  const withOrder = choice(fields, 'withOrder', [true, false], false);
  const reference = productionReference(parts, orderIn(parts, fields));
  const confirm = preserving('subsequentproduction', (own, order) =>
    confirmProduction(own, order, reference),
  );
  const confirmed = confirm(parts, fields);
  if (!withOrder) return confirmed;
  const production = issueProductionAfter(parts, orderIn(parts, fields), reference);
  const { id, tasks } = production;
  return { ...confirmed, production: { order: id, reference, tasks } };
};

const hour = 3_600_000;

const newDeadline: ActCall = (parts, fields) => {
  const order = orderIn(parts, fields);
  refuseMisfit(misfitOf('newdeadline', order, parts.now()), fields);
  const at = parts.now() + wholeNumber(fields, 'inHours', 1) * hour;
  return setDeadline(parts, order, at, tasksIn(order, fields));
};

/** Less is asked of one task; of the first when none is named. */
const correction: ActCall = (parts, fields) => {
  const order = orderIn(parts, fields);
  refuseMisfit(misfitOf('newdeadline', order, parts.now()), fields);
  const [task] = tasksIn(order, fields);
  if (task === undefined) throw new BadRequest('the order has no such identifier');
  if (!hasPeriod(parts, task)) throw new BadRequest('the identifier has no period to shorten');
  return correct(parts, order, task);
};

const deliveryStatus: ActCall = (parts, fields) => {
  const order = orderIn(parts, fields);
  const result = choice(fields, 'status', ['received', 'error']);
  const named = fields['deliveries'] === undefined ? null : texts(fields, 'deliveries');
  const chosen = order.deliveries.filter((one) =>
    named === null ? one.status === 'waiting' : named.includes(one.id),
  );
  if (named === null) refuseMisfit(misfitOf('deliverystatus', order, parts.now()), fields);
  if (chosen.length === 0) throw new BadRequest('there is no such delivery');
  return answerDeliveries(parts, order, chosen, result);
};

export const actCalls: Readonly<Record<string, ActCall>> = {
  '/orders': sending,
  '/production': issue(templates),
  '/preservation': issue(preservations, 'preservation'),
  '/ea': groundsForRefusal,
  '/groundsforrefusal': groundsForRefusal,
  '/subsequentproduction': subsequentProduction,
  '/preservationextension': preserving('preservationextension', extendPreservation),
  '/endpreservation': preserving('endpreservation', endPreservation),
  '/newdeadline': newDeadline,
  '/correction': correction,
  '/withdraw': simple('withdraw', withdraw),
  '/deliverystatus': deliveryStatus,
  '/correspondence': correspondence,
  '/formbypost': formComes,
};
