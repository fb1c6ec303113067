import { asOrderId, type OrderId, type Uuid } from '../../shared/base/units.ts';
import type { Hi1Object } from '../../shared/hi1/model.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';

/**
 * Finds the order of every object that came together: an authorisation is its own order, everything else belongs
 * where its links lead, also through one another (a delivery to its task to its authorisation), in whatever order
 * they came. An object already known stays with its order. What leads nowhere is left out: quarantine.
 */
export function attribute(
  objects: readonly Hi1Object[],
  facts: Pick<LedgerFacts, 'orders' | 'orderOf'>,
): ReadonlyMap<Uuid, OrderId> {
  const found = new Map<Uuid, OrderId>();
  for (const { type, id } of objects) if (type === 'Authorisation') found.set(id, asOrderId(id));
  const orderOfId = (id: Uuid): OrderId | undefined =>
    found.get(id) ??
    facts.orderOf.get(id) ??
    (facts.orders.has(asOrderId(id)) ? asOrderId(id) : undefined);
  let grew = true;
  while (grew) {
    grew = false;
    for (const { id, associated } of objects) {
      if (found.has(id)) continue;
      const order =
        orderOfId(id) ?? associated.map(orderOfId).find((linked) => linked !== undefined);
      if (order === undefined) continue;
      found.set(id, order);
      grew = true;
    }
  }
  return found;
}
