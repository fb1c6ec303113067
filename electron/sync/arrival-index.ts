import { createHash } from 'node:crypto';
import type { OrderId, Sha256, UtcMs, Uuid } from '../../shared/base/units.ts';
import type { Hi1Object } from '../../shared/hi1/model.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { everBegun } from '../../shared/orders/replaced-answers.ts';
import type { Fold } from './ledger-store.ts';

/** The latest generation of one object in the journal. */
export interface Arrival {
  readonly order: OrderId | null;
  readonly generation: number | null;
  readonly sha256: Sha256;
  readonly platformAt: UtcMs | null;
  /** Links of an object in quarantine, to find it again when its order comes; otherwise empty. */
  readonly linksInQuarantine: readonly Uuid[];
  readonly authorityPart: Sha256 | null;
}

/** Statuses Ombud itself writes with an answer (O8). */
const ownStatuses: ReadonlySet<string> = new Set([
  'Approved',
  'Disclosed',
  'DisclosureNotAvailable',
]);
/** Statuses that only a message of the provider's own brings about, from here or another system of ours. */
const saidByUs: ReadonlySet<string> = new Set(['Invalid', 'Preserved', 'PreservationNotAvailable']);

/** Kinds of objects that a provider creates itself. */
const ownKinds: ReadonlySet<Hi1Object['type']> = new Set([
  'Document',
  'Notification',
  'NonExecution',
]);

/**
 * Digest of what belongs to the authority in an object both sides write to: everything but the provider's status
 * and the platform's own bookkeeping. A digest, because main keeps no content.
 */
function authorityPartOf(object: Hi1Object): Sha256 | null {
  if (object.type !== 'Authorisation' && object.type !== 'LDTask' && object.type !== 'LPTask')
    return null;
  const own = { ...object, status: null, generation: null, lastChanged: null };
  return createHash('sha256').update(JSON.stringify(own)).digest('hex') as Sha256;
}

const isAvailable = (status: { readonly value: string } | null): boolean =>
  status === null || status.value === 'Available';

/** Which objects the journal holds, in which generation: for recognising repeats and echoes. */
export class ArrivalIndex implements Fold {
  readonly #arrivals = new Map<Uuid, Arrival>();
  readonly #quarantined = new Set<Uuid>();
  readonly #tooLarge = new Set<Sha256>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind === 'messageUnreadable' && entry.reason === 'message.tooLarge') {
      this.#tooLarge.add(entry.sha256);
    }
    if (entry.kind !== 'objectArrived') return;
    const { object, order } = entry;
    const known = this.#arrivals.get(object.id);
    const isOlder = (known?.generation ?? -1) > (object.generation ?? -1);
    if (isOlder && known?.order !== null) return;
    if (order === null) this.#quarantined.add(object.id);
    else this.#quarantined.delete(object.id);
    this.#arrivals.set(object.id, {
      order,
      generation: object.generation,
      sha256: entry.sha256,
      platformAt: entry.platformAt,
      linksInQuarantine: order === null ? object.associated : [],
      authorityPart: authorityPartOf(object),
    });
  }

  get(id: Uuid): Arrival | null {
    return this.#arrivals.get(id) ?? null;
  }

  /** True when the journal holds this generation of the object or a later one. */
  holds(id: Uuid, generation: number): boolean {
    const known = this.#arrivals.get(id)?.generation ?? null;
    return known !== null && known >= generation;
  }

  /** What the objects in quarantine link to, each once. */
  linksInQuarantine(): Uuid[] {
    const links = [...this.#quarantined].flatMap(
      (waiting) => this.#arrivals.get(waiting)?.linksInQuarantine ?? [],
    );
    return [...new Set(links)];
  }

  /** True when the journal knows these bytes as too large for it. */
  isTooLarge(sha256: Sha256): boolean {
    return this.#tooLarge.has(sha256);
  }

  /** Objects in quarantine that link to one of these ids. */
  waitingFor(ids: ReadonlySet<Uuid>): Uuid[] {
    return [...this.#quarantined].filter((waiting) =>
      this.#arrivals.get(waiting)?.linksInQuarantine.some((link) => ids.has(link)),
    );
  }

  /**
   * Whether an arriving object is nothing but our own doing coming back:
   * - a notification, the reasons of Form 3 or a document that is the provider's, from here or another system of ours;
   * - a DeliveryObject of ours that the receiver has not yet marked as received or faulty;
   * - an object whose status says what our Form 3 or our confirmation says, all else as it was;
   * - an Authorisation or LDTask whose status is one we write, after at least one attempt to send it, and whose
   *   every other member is what it was when it last came.
   * Everything else is news, also when it comes together with our status: a new deadline or a withdrawal.
   */
  isEcho(object: Hi1Object, order: OrderFacts | null, providerId: string): boolean {
    if (ownKinds.has(object.type)) return object.owner === providerId;
    if (object.type === 'Delivery') {
      const isOurs =
        object.owner === providerId ||
        (order !== null &&
          everBegun(order).some(({ deliveries }) => Object.hasOwn(deliveries, object.id)));
      return isOurs && isAvailable(object.status) && isAvailable(object.desiredStatus);
    }
    const part = authorityPartOf(object);
    if (part === null || this.#arrivals.get(object.id)?.authorityPart !== part) return false;
    if (object.type !== 'Authorisation' && object.type !== 'LDTask' && object.type !== 'LPTask')
      return false;
    const status = object.status?.value ?? '';
    if (saidByUs.has(status)) return true;
    // Of a withdrawal that has not come yet this would be the first word.
    if (status === 'Cancelled') return (order?.withdrawnAt ?? null) !== null;
    const isAnswered = order !== null && everBegun(order).some(({ attempts }) => attempts > 0);
    return isAnswered && ownStatuses.has(status);
  }
}
