import type { HistoryItem } from '../../../shared/orders/content.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { ShownContent } from '../../vault/queries.ts';
import { namedTasks } from '../by-hand/named-tasks.ts';
import { historyText } from './history-text.ts';

/**
 * The sentence of one thing that happened, with what only the order and the reader's dates can say. On paper a hash
 * stands whole: nobody can copy it from there.
 */
export function historyLine(
  { entry }: HistoryItem,
  content: Pick<ShownContent, 'tasks' | 'preservationTasks'>,
  ombud: Ombud,
  isPaper = false,
): string {
  const t = ombud.words.history;
  const sentence =
    isPaper && entry.kind === 'packageFrozen'
      ? t.packageFrozen(entry.package.hash)
      : historyText(entry, t);
  const more = moreOf(entry, content, ombud);
  return more === null ? sentence : `${sentence}: ${more}`;
}

function moreOf(
  entry: HistoryItem['entry'],
  content: Parameters<typeof historyLine>[1],
  ombud: Ombud,
): string | null {
  const { byHand } = ombud.words;
  switch (entry.kind) {
    case 'nonExecutionRecorded':
      return byHand.form3.history(
        byHand.channels[entry.channel],
        ombud.dates.instant(entry.sentAt),
        entry.reasons.map((reason) => byHand.reason[reason]).join('; '),
      );
    case 'noDataDeclared':
      return namedTasks(content, ombud).find(({ value }) => value === entry.task)?.text ?? null;
    case 'packageFrozen': {
      const held = new Set(entry.package.items.map(({ task }) => task));
      const named = namedTasks(content, ombud);
      const inIt = named.filter(({ value }) => held.has(value)).map(({ text }) => text);
      return inIt.length === named.length
        ? null
        : ombud.words.history.packageHolds(inIt.join('; '), inIt.length > 1);
    }
    default:
      return null;
  }
}
