import type { TaskId } from '../../../shared/base/units.ts';
import { deletableTasks } from '../../../shared/holds/deletion.ts';
import { term } from '../../text/term.ts';
import type { Text } from '../../text/text.ts';
import type { HoldRow } from '../../vault/queries.ts';
import { holdLines } from './hold-now.ts';

/** What may be said to be deleted, as people tell it apart: identifier, kind of data, where it was kept. */
export function deletableLines(
  row: HoldRow,
  { preservation: t, terms }: Pick<Text, 'preservation' | 'terms'>,
): readonly { readonly value: TaskId; readonly text: string; readonly small: string }[] {
  return deletableTasks(row.facts).map((task) => {
    const line = holdLines(row).find((one) => one.task === task);
    const kept = row.kept.find((one) => one.task === task);
    const small = [
      line?.data == null ? null : term(terms.data, line.data),
      kept === undefined ? null : t.keptIn(kept.system),
    ];
    return {
      value: task,
      text: line?.identifiers.join(', ') || t.noIdentifier,
      small: small.filter((part) => part !== null).join(' · '),
    };
  });
}

/** What is meant of `open`: one that is alone is meant without a tick, and a tick on what is no longer open says nothing. */
export const meantOf = (open: readonly TaskId[], ticked: readonly TaskId[]): readonly TaskId[] =>
  open.length === 1 ? open : ticked.filter((task) => open.includes(task));
