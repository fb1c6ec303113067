import { asTaskId, type TaskId } from '../../../shared/base/units.ts';
import { askedTasks } from '../../../shared/orders/asked.ts';
import { identifierText } from '../../format/identifier.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import { term } from '../../text/term.ts';
import type { ShownContent } from '../../vault/queries.ts';

/** The order's identifiers as people tell them apart: number, identifier, kind of data. */
export function namedTasks(
  content: Pick<ShownContent, 'tasks' | 'preservationTasks'>,
  { words }: Ombud,
): readonly { readonly value: TaskId; readonly text: string; readonly small: string }[] {
  return askedTasks(content).map(({ id, values, requestType }, index) => ({
    value: asTaskId(id),
    text: words.byHand.task(
      index + 1,
      values.map(identifierText).join(', ') || words.preservation.noIdentifier,
    ),
    small: requestType === null ? '' : term(words.terms.data, requestType.value),
  }));
}
