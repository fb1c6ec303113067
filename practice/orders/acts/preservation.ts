/** What the issuing authority does with a preservation order after sending it (Article 11). */
import { randomInt } from 'node:crypto';
import { toSeconds } from '../../clock.ts';
import { provider } from '../../facts.ts';
import { nameOfAuthority } from '../../national/court-directory.ts';
import type { OrderRecord, PreservationRecord } from '../../state/platform-state.ts';
import type { AuthorityParts, SentMessage } from '../send-message.ts';
import { endpointOf, taskWords, writeAct } from './write-act.ts';

const thirtyDays = 30 * 86_400_000;
const dayOf = (at: number): string => toSeconds(at).slice(0, 10);

function preservationOf(order: OrderRecord): PreservationRecord {
  if (order.preservation === undefined) throw new Error(`${order.id} preserves nothing`);
  return order.preservation;
}

/** Words both forms need. */
const formWords = (parts: AuthorityParts, order: OrderRecord) => ({
  authority: nameOfAuthority(endpointOf(parts.store.state, order, 'issuingAuthority').id),
  addressee: provider.name,
  issuedOn: dayOf(order.createdAt),
  tasks: taskWords(order.tasks),
});

/** Form 6: thirty days more, counted from the end so far. */
export function extendPreservation(parts: AuthorityParts, order: OrderRecord): SentMessage {
  const preservation = preservationOf(order);
  const expiresAt = preservation.expiresAt + thirtyDays;
  const sent = writeAct(parts, order, {
    endpoint: 'preservationextension',
    actor: 'issuingAuthority',
    words: { ...formWords(parts, order), expiration: toSeconds(expiresAt) },
    record: () => {
      preservation.expiresAt = expiresAt;
      preservation.extendedAt = parts.now();
    },
  });
  parts.log.write('preservation.extended', { order: order.id, until: toSeconds(expiresAt) });
  return sent;
}

/** A new reference for the production order that Form 5 tells of. */
export function productionReference(parts: AuthorityParts, order: OrderRecord): string {
  const { country } = endpointOf(parts.store.state, order, 'issuingAuthority');
  const year = new Date(parts.now()).getUTCFullYear();
  return `EPOC-${country}-${year}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
}

/** Form 5: production has been requested under this reference, so the data stay until they are produced. */
export function confirmProduction(
  parts: AuthorityParts,
  order: OrderRecord,
  reference: string,
): SentMessage {
  const preservation = preservationOf(order);
  const { extendedAt } = preservation;
  const sent = writeAct(parts, order, {
    endpoint: 'subsequentproduction',
    actor: 'issuingAuthority',
    words: {
      ...formWords(parts, order),
      extensions: extendedAt === undefined ? [] : [{ extendedOn: dayOf(extendedAt) }],
      productionReference: reference,
    },
    record: () => {
      preservation.requestedAt = parts.now();
    },
  });
  parts.log.write('preservation.requested', { order: order.id });
  return sent;
}

/** The data need not be kept any longer (Article 11(3)). */
export function endPreservation(parts: AuthorityParts, order: OrderRecord): SentMessage {
  const preservation = preservationOf(order);
  const sent = writeAct(parts, order, {
    endpoint: 'endpreservation',
    actor: 'issuingAuthority',
    words: { tasks: taskWords(order.tasks) },
    record: () => {
      preservation.endedAt = parts.now();
    },
  });
  parts.log.write('preservation.ended', { order: order.id });
  return sent;
}
