import type { UtcMs } from '../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../shared/deadlines/clock-settings.ts';
import { listedClockReader, receiptsOf, type ClockPlace } from '../../../shared/orders/clock-of.ts';
import type { LinkRelation } from '../../../shared/orders/entries/judgement-entry.ts';
import type { ListedFacts } from '../../vault/listed-facts.ts';
import type { OrderDetail, RelatedOrder } from '../../vault/queries.ts';
import { orderLook, type OrderLook } from '../inbox/order-look.ts';

/** What tells one of two orders from the other, and what it goes by now and then. */
export interface PairSide {
  readonly side: 'this' | 'other';
  readonly reference: string;
  readonly authority: string | null;
  readonly receivedAt: UtcMs;
  readonly now: OrderLook;
  /** Null: what is chosen moves no clock. */
  readonly then: OrderLook | null;
}

type Looked = Pick<ListedFacts, 'id' | 'receipt' | 'turn' | 'regime' | 'clearedAt'> &
  Parameters<typeof orderLook>[0];

/** Both orders, this one first; only a duplicate's clock stops. */
export function pairOf(
  { facts, content }: Pick<OrderDetail, 'facts' | 'content'>,
  other: Pick<RelatedOrder, 'facts' | 'reference' | 'authority'>,
  chosen: LinkRelation | null,
  where: Omit<ClockPlace, 'settings'>,
  now: UtcMs,
): readonly PairSide[] {
  const clockOf = listedClockReader({ ...where, settings: defaultClockSettings });
  const lookOf = (one: Looked): OrderLook =>
    orderLook(one, clockOf(one), now, where.releaseGraceMinutes);
  const isMoved = chosen === 'duplicate';
  const over: Looked = { ...facts, turn: { ...facts.turn, of: 'over', clock: null } };
  return [
    {
      side: 'this',
      reference: content.reference,
      authority: content.issuing?.approverName ?? null,
      receivedAt: receiptsOf(facts).due,
      now: lookOf(facts),
      then: isMoved ? lookOf(over) : null,
    },
    {
      side: 'other',
      reference: other.reference,
      authority: other.authority,
      receivedAt: receiptsOf(other.facts).due,
      now: lookOf(other.facts),
      then: isMoved ? lookOf(other.facts) : null,
    },
  ];
}
