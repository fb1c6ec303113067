import type { TermsText } from '../../shared/text/terms.en.ts';
import type { ShowText } from '../text/show.ts';
import { row, shownTime, term } from './lines.ts';
import type { OrderSummary, ShownTask } from './order-summary.ts';

/** International numbers come as bare digits. */
const identifierText = ({ format, value }: ShownTask['identifiers'][number]): string =>
  format === 'InternationalE164' && /^\d+$/.test(value) ? `+${value}` : value;

function taskText(task: ShownTask, at: number, t: ShowText, terms: TermsText): string {
  const { identifiers, data, subtypes, start, end, observed, deadlines, reference, id } = task;
  const asked = identifiers.map(
    (one) => `${identifierText(one)} (${term(terms.formats, one.format)})`,
  );
  const kinds = subtypes.map((one) => term(terms.subtypes, one));
  const edges = [start, end].map((edge) => (edge === null ? t.open : shownTime(edge)));
  return [
    row(`${t.task} ${at}`, asked[0] ?? t.noIdentifier),
    ...asked.slice(1).map((one) => row('', one)),
    row(t.data, [...(data === null ? [] : [term(terms.data, data)]), ...kinds].join(', '), 4),
    row(t.period, start === null && end === null ? null : edges.join(' – '), 4),
    ...observed.map((one) => row(t.observed, shownTime(one), 4)),
    ...deadlines.map((one) => row(t.deadline, shownTime(one), 4)),
    row('LDID', reference, 4),
    row('Id', id, 4),
  ].join('');
}

function approvalText(approval: OrderSummary['approvals'][number], t: ShowText, terms: TermsText) {
  const { type, approverName, approverRole, reference } = approval;
  const parts = [
    approverName,
    approverRole === null ? null : term(terms.approvers, approverRole),
    reference === null ? null : `${t.caseReference} ${reference}`,
  ].filter((part) => part !== null);
  return row(term(terms.approvals, type ?? ''), parts.join(', '));
}

/** An order for people: who asks, under which time limit, and what of whom. */
export function orderText(order: OrderSummary, t: ShowText, terms: TermsText): string {
  const { limit } = order;
  return [
    `\n${t.order} ${order.reference ?? order.id}\n`,
    row(t.kind, [order.legalType, order.country].filter((one) => one !== null).join(', ')),
    ...order.approvals.map((one) => approvalText(one, t, terms)),
    row(t.addressee, order.addressee),
    row(t.offence, order.typeOfCase === null ? null : term(terms.cases, order.typeOfCase)),
    row(t.limit, t.limits[order.legalType === 'EPOCPR' ? 'preservation' : limit.regime]),
    row('', order.legalType !== 'EPOCPR' && limit.disagrees ? t.disagrees : null),
    row(t.flags, order.flags.map((one) => term(terms.flags, one)).join(', ')),
    row('Id', order.id),
    ...order.tasks.map((task, at) => `\n${taskText(task, at + 1, t, terms)}`),
  ].join('');
}
