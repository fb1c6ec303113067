import type { Sha256, UtcMs, Uuid } from '../../shared/base/units.ts';
import type { CanonicalObject, XmlProblem } from '../../shared/base/xml.ts';
import type { Hi1Object, ListRecord } from '../../shared/hi1/model.ts';
import type { BatchRef, EntryBody } from '../../shared/orders/entry.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import type { ArrivalIndex } from './arrival-index.ts';
import { attribute } from './attribution.ts';

/** An object as it was read from an answer to GET. */
export interface ReceivedObject {
  /** The LIST record that made us ask. */
  readonly record: ListRecord;
  readonly object: Hi1Object;
  readonly canonical: CanonicalObject;
  readonly batch: BatchRef;
  readonly valid: boolean;
  readonly problems: readonly XmlProblem[];
  readonly arrivedAt: UtcMs;
}

type ObjectArrived = EntryBody & { readonly kind: 'objectArrived' };

/**
 * The object as it is journalled. A platform may leave Generation and LastChanged to the LIST record only; they are
 * filled in from there, or the object would look new at every poll. A v1.2.1 decision lists the order among the
 * objects it names; the order itself is no refused task.
 */
function completed({ object, record }: ReceivedObject, order: Uuid | undefined): Hi1Object {
  const filled = {
    ...object,
    generation: object.generation ?? record.generation,
    lastChanged: object.lastChanged ?? record.lastChanged,
  };
  if (filled.type !== 'RefusalDecision') return filled;
  return { ...filled, refusedTasks: filled.refusedTasks.filter((task) => task !== order) };
}

/** True when the journal holds exactly this already, and in the right place. */
function isRepeat(received: ReceivedObject, order: Uuid | undefined, index: ArrivalIndex): boolean {
  const known = index.get(received.object.id);
  const generation = received.object.generation ?? received.record.generation;
  return (
    known !== null &&
    known.generation === generation &&
    known.sha256 === received.canonical.sha256 &&
    (known.order !== null || order === undefined)
  );
}

/** The entries for objects that came in one answer: what the journal does not hold yet, each with its order. */
export function arrivalEntries(
  received: readonly ReceivedObject[],
  facts: LedgerFacts,
  index: ArrivalIndex,
  providerId: string,
): ObjectArrived[] {
  const orders = attribute(
    received.map(({ object }) => object),
    facts,
  );
  return received.flatMap((arrival) => {
    const order = orders.get(arrival.object.id);
    if (isRepeat(arrival, order, index)) return [];
    const object = completed(arrival, order);
    const orderFacts = order === undefined ? null : (facts.orders.get(order) ?? null);
    return [
      {
        kind: 'objectArrived',
        order: order ?? null,
        object,
        xml: arrival.canonical.xml,
        sha256: arrival.canonical.sha256 as Sha256,
        batch: arrival.batch,
        platformAt: arrival.record.lastChanged ?? arrival.object.lastChanged,
        arrivedAt: arrival.arrivedAt,
        valid: arrival.valid,
        problems: arrival.problems,
        echo: index.isEcho(object, orderFacts, providerId),
      } satisfies ObjectArrived,
    ];
  });
}
