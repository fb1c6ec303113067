import { asTaskId } from '../../../shared/base/units.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { PackageItem } from '../../../shared/orders/entry.ts';
import { stayingTasks, type StayReason } from '../../../shared/orders/staying-out.ts';
import { numberedTasks, type Asked, type NumberedTask } from './tasks-to-answer.ts';

/** What the package holds for an identifier, and why it holds nothing of another. */
export interface PackedTasks {
  readonly packed: readonly (NumberedTask & { readonly files: PackageItem['files'] })[];
  readonly staying: readonly (NumberedTask & { readonly reason: StayReason })[];
}

/** The package itself, not what was gathered: exactly this leaves, or left. */
export function packedTasks(detail: Asked & { readonly facts: OrderFacts }): PackedTasks {
  const { facts } = detail;
  const items = facts.answer.package?.items ?? [];
  const files = new Map(items.map((item) => [item.task, item.files]));
  const reasons = new Map(stayingTasks(facts).map(({ task, reason }) => [task, reason]));
  const numbered = numberedTasks(detail).map((one) => ({ ...one, id: asTaskId(one.item.task.id) }));
  return {
    packed: numbered.flatMap(({ id, ...one }) => {
      const held = files.get(id);
      return held === undefined ? [] : [{ ...one, files: held }];
    }),
    staying: numbered.flatMap(({ id, ...one }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
  };
}
