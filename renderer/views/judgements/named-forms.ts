import type { Uuid } from '../../../shared/base/units.ts';
import type { NonExecutionFacts } from '../../../shared/orders/facts.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderDetail } from '../../vault/queries.ts';
import { namedTasks } from '../by-hand/named-tasks.ts';

/** Forms 3 as people tell them apart: when each was sent, and what it is about. */
export function namedForms(
  forms: readonly NonExecutionFacts[],
  { content }: Pick<OrderDetail, 'content'>,
  ombud: Ombud,
): readonly { readonly value: Uuid; readonly text: string; readonly small: string }[] {
  const t = ombud.words.judgements.forms;
  const all = namedTasks(content, ombud).map(({ value }) => value);
  return forms.map(({ id, sentAt, tasks }) => ({
    value: id,
    text: t.sent(ombud.dates.instant(sentAt)),
    small:
      tasks.length === 0
        ? t.whole
        : t.some(tasks.map((task) => String(all.indexOf(task) + 1)).join(', ')),
  }));
}

/** Those ticked that can be meant; of a list that asks nothing, none. */
export const stillNamed = (
  forms: readonly NonExecutionFacts[],
  ticked: readonly Uuid[],
): readonly Uuid[] => forms.flatMap(({ id }) => (ticked.includes(id) ? [id] : []));
