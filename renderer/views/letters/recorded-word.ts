import type { Uuid } from '../../../shared/base/units.ts';
import type { HistoryItem } from '../../../shared/orders/content.ts';

/** What a person has written down of a letter that came another way; null: it came through the service. */
export function recordedWord(
  history: readonly HistoryItem[],
  letter: Uuid,
): { readonly sender: string; readonly words: string | null } | null {
  const entry = history
    .map((item) => item.entry)
    .find((one) => one.kind === 'newsRecorded' && one.record === letter);
  if (entry?.kind !== 'newsRecorded') return null;
  return { sender: entry.sender, words: entry.words.trim() === '' ? null : entry.words };
}
