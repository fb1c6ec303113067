import type { OrderId } from '../../shared/base/units.ts';
import type { DeskFacts } from '../../shared/orders/desk.ts';
import type { Heading } from './heading.ts';
import type { LinkIndex } from './link-index.ts';
import type { RelatedOrder } from './queries.ts';

/** The orders somebody linked to this one, from either side, then those that seem to belong to it. */
export function relatedOrders(
  order: OrderId,
  index: LinkIndex,
  look: (id: OrderId) => { readonly desk: DeskFacts; readonly heading: Heading } | undefined,
  all: Iterable<{ readonly id: OrderId; readonly desk: DeskFacts }>,
): readonly RelatedOrder[] {
  const suggested = new Map(index.related(order).map(({ id, reasons }) => [id, reasons]));
  const links = new Map(look(order)?.desk.links.map((link) => [link.to, link]));
  for (const { id, desk } of all) {
    const back = desk.links.find(({ to }) => to === order);
    if (back !== undefined && !links.has(id)) links.set(id, { ...back, to: id });
  }
  const ids = new Set([...links.keys(), ...suggested.keys()]);
  return [...ids].flatMap((id): RelatedOrder[] => {
    const known = look(id);
    if (known === undefined || id === order) return [];
    const { reference, authority } = known.heading;
    const reasons = suggested.get(id) ?? [];
    return [{ id, reference, authority, link: links.get(id) ?? null, reasons }];
  });
}
