import type { Freshness } from './freshness.ts';
import type { Ombud } from './ombud.svelte.ts';

/**
 * "As of 14:02. 2 clocks may have moved since": how old what is shown is. While the mailbox is read at its usual pace
 * the time alone is said.
 * @param moved what may be wrong by now, in words; it is said only where the reading is not fresh.
 */
export function asOfText(freshness: Freshness, moved: string | null, ombud: Ombud): string {
  const t = ombud.words.freshness;
  if (freshness.asOf === null) return t.neverRead;
  const asOf = t.asOf(ombud.whenShort(freshness.asOf));
  return freshness.kind === 'fresh' || moved === null ? asOf : `${asOf}. ${moved}`;
}

/** How many clocks may have moved; without a number while the orders are closed or still being read. */
export function movedText({ inbox, vault, words }: Ombud): string {
  const t = words.freshness;
  const isCounted = vault.news.phase === 'current' && inbox.isLoaded;
  return isCounted ? t.moved(inbox.list.movable) : t.movedUnknown;
}
