/**
 * Everything an authority can do with an order that is out, by the endpoint its message belongs to, and when it makes no
 * sense. The acts themselves are in `acts/`.
 */
import type { ProviderEndpoint } from '../national/endpoint-table.ts';
import type { OrderRecord } from '../state/platform-state.ts';
import { issuingLetters, type LetterType } from './acts/correspondence.ts';
import type { Actor } from './acts/write-act.ts';

export { decide } from './acts/grounds-for-refusal.ts';
export { issueOrder } from './acts/issue.ts';
export { withdraw } from './acts/withdrawal.ts';
export type { AuthorityParts } from './send-message.ts';

/** Why an act makes no sense for an order as it stands. */
export const misfits = [
  'withdrawn',
  'notNotified',
  'onlyOneIdentifier',
  'preservesOnly',
  'preservesNothing',
  'extendedAlready',
  'requestedAlready',
  'preservationEnded',
  'preservationExpired',
  'answered',
  'nothingWaits',
  'noObjection',
] as const;
export type Misfit = (typeof misfits)[number];

/** Nothing more is to come of it: every identifier's last part was received. */
export function isAnswered(order: OrderRecord): boolean {
  const received = order.deliveries.filter((one) => one.last && one.status === 'received');
  return order.tasks.every((task) => received.some((one) => one.task === task));
}

function preservationMisfit(order: OrderRecord, now: number): Misfit | null {
  const { preservation } = order;
  if (preservation === undefined) return 'preservesNothing';
  if (preservation.endedAt !== undefined) return 'preservationEnded';
  const isKept = preservation.requestedAt !== undefined || now < preservation.expiresAt;
  return isKept ? null : 'preservationExpired';
}

type Judge = (order: OrderRecord, now: number) => Misfit | null;

const extension: Judge = (order, now) => {
  if (order.preservation?.extendedAt !== undefined) return 'extendedAlready';
  if (order.preservation?.requestedAt !== undefined) return 'requestedAlready';
  return preservationMisfit(order, now);
};

const request: Judge = (order, now) =>
  order.preservation?.requestedAt === undefined
    ? preservationMisfit(order, now)
    : 'requestedAlready';

const refusal: Judge = (order) => {
  if (order.preservation !== undefined) return 'preservesOnly';
  const hasObjection = (order.objections ?? []).length > 0;
  return order.kind === 'notified' || hasObjection ? null : 'notNotified';
};

const deadline: Judge = (order) => {
  if (order.preservation !== undefined) return 'preservesOnly';
  return isAnswered(order) ? 'answered' : null;
};

const status: Judge = (order) =>
  order.deliveries.some((one) => one.status === 'waiting') ? null : 'nothingWaits';

const always: Judge = () => null;

const judges: Readonly<Record<ProviderEndpoint, Judge>> = {
  production: always,
  preservation: always,
  groundsforrefusal: refusal,
  subsequentproduction: request,
  preservationextension: extension,
  endpreservation: preservationMisfit,
  newdeadline: deadline,
  withdraw: always,
  deliverystatus: status,
  correspondence: always,
};

/** Goes on when the order is withdrawn: letters may always be written, deliveries are still confirmed. */
const outlivesWithdrawal: readonly ProviderEndpoint[] = ['correspondence', 'deliverystatus'];

/** Why a message on this endpoint makes no sense for the order now; null when it does. */
export function misfitOf(
  endpoint: ProviderEndpoint,
  order: OrderRecord,
  now: number,
): Misfit | null {
  if (order.withdrawnAt !== null && !outlivesWithdrawal.includes(endpoint)) return 'withdrawn';
  return judges[endpoint](order, now);
}

/** A refusal in part needs something to be left. */
export const partialMisfit = (order: OrderRecord, now: number): Misfit | null =>
  misfitOf('groundsforrefusal', order, now) ??
  (order.tasks.length < 2 ? 'onlyOneIdentifier' : null);

const plain: readonly LetterType[] = [
  'RequestAdditionalInformation',
  'ProvideAdditionalInformation',
];

/** Every letter but questions and answers follows on an objection (Form 3). */
export const letterMisfit = (type: LetterType, order: OrderRecord): Misfit | null =>
  plain.includes(type) || (order.objections ?? []).length > 0 ? null : 'noObjection';

/** Who writes a letter of this type unless told otherwise. */
export const writerOf = (type: LetterType): Actor =>
  issuingLetters.some((one) => one === type) ? 'issuingAuthority' : 'enforcingAuthority';
