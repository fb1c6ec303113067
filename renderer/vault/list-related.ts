import type { OrderId } from '../../shared/base/units.ts';
import type { DeskFacts } from '../../shared/orders/desk.ts';
import { linkBar, type LinkSide } from '../../shared/orders/link-rules.ts';
import type { DueClock } from '../../shared/orders/link-due.ts';
import type { Heading } from './heading.ts';
import type { ListedFacts } from './listed-facts.ts';
import type { LinkIndex } from './link-index.ts';
import type { RelatedOrder } from './queries.ts';

interface Known {
  readonly facts: ListedFacts;
  readonly desk: DeskFacts;
  readonly heading: Heading;
}

const barsOf = (one: LinkSide, other: LinkSide, clockOf: DueClock): RelatedOrder['bars'] => ({
  duplicate: linkBar(one, other, 'duplicate', clockOf),
  redirected: linkBar(one, other, 'redirected', clockOf),
  followsPreservation: linkBar(one, other, 'followsPreservation', clockOf),
  related: linkBar(one, other, 'related', clockOf),
});

/** The orders somebody linked to this one, from either side, then those that seem to belong to it. */
export function relatedOrders(
  order: OrderId,
  index: LinkIndex,
  look: (id: OrderId) => Known | undefined,
  all: Iterable<{ readonly id: OrderId; readonly desk: DeskFacts; readonly facts: LinkSide }>,
  clockOf: DueClock,
): readonly RelatedOrder[] {
  const own = look(order);
  if (own === undefined) return [];
  const suggested = new Map(index.related(order).map(({ id, reasons }) => [id, reasons]));
  const links = new Map(own.desk.links.map((link) => [link.to, link]));
  const backs = new Set<OrderId>();
  for (const { id, desk, facts } of all) {
    const back = desk.links.find(({ to }) => to === order);
    if (back !== undefined && !links.has(id)) links.set(id, { ...back, to: id });
    if (facts.links.some(({ other }) => other === order)) backs.add(id);
  }
  const related = own.facts.links.map(({ other }) => other);
  const ids = new Set([...related, ...backs, ...links.keys(), ...suggested.keys()]);
  return [...ids].flatMap((id): RelatedOrder[] => {
    const known = look(id);
    if (known === undefined || id === order) return [];
    const { reference, authority } = known.heading;
    const reasons = suggested.get(id) ?? [];
    return [
      {
        id,
        reference,
        authority,
        facts: known.facts,
        link: links.get(id) ?? null,
        reasons,
        relation: own.facts.links.find(({ other }) => other === id) ?? null,
        back: known.facts.links.find(({ other }) => other === order) ?? null,
        isStranger: !reasons.includes('named') && index.areStrangers(order, id),
        bars: barsOf(own.facts, known.facts, clockOf),
      },
    ];
  });
}
