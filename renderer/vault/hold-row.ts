import type { OrderId } from '../../shared/base/units.ts';
import { defaultClockSettings } from '../../shared/deadlines/clock-settings.ts';
import { holdEnd } from '../../shared/holds/hold-end.ts';
import {
  followersOf,
  producedAt,
  receivedAt,
  type LinkedFacts,
} from '../../shared/holds/produced.ts';
import type { ContentCore } from '../../shared/orders/content.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import type { HoldRow, LinkedOrder, PlaceSettings } from './queries.ts';

type Other = LinkedFacts & { readonly reference: string };

/** Orders that stand at either end of a link from what asks for data to what preserves them. */
export const followedBy = (
  orders: readonly { readonly id: OrderId; readonly facts: Pick<OrderFacts, 'links'> }[],
): ReadonlySet<OrderId> =>
  new Set(
    orders.flatMap(({ id, facts }) =>
      facts.links.flatMap(({ other, relation }) =>
        relation === 'followsPreservation' ? [id, other] : [],
      ),
    ),
  );

/** What the register of preservation shows of one order. `others`: at least those of `followedBy`. */
export function holdRow(
  facts: OrderFacts,
  core: Pick<ContentCore, 'reference' | 'issuing' | 'tasks' | 'preservationTasks' | 'kept'>,
  others: readonly Other[],
  settings: PlaceSettings,
): HoldRow {
  const { reference, issuing, tasks, preservationTasks, kept } = core;
  const shown = (way: LinkedOrder['way']) => (other: Other) => ({
    id: other.id,
    reference: other.reference,
    way,
    isProduced: receivedAt(other) !== null,
  });
  const isPreserving = facts.instrument === 'preservation';
  const before = new Set<OrderId>(
    facts.links.flatMap(({ other, relation }) =>
      relation === 'followsPreservation' ? [other] : [],
    ),
  );
  return {
    facts,
    end: holdEnd(facts, { ...settings, settings: defaultClockSettings }),
    reference,
    authority: issuing?.approverName ?? null,
    tasks,
    preservationTasks,
    kept,
    producedAt: isPreserving ? producedAt(facts, others) : null,
    linked: isPreserving
      ? followersOf(facts, others).map(shown('asks'))
      : others.filter(({ id }) => before.has(id)).map(shown('preserves')),
  };
}
