import type { KeptRecord } from '../../../shared/orders/content.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';

/** Range and number of hashes of what is kept, where they are recorded. */
export function exactOf(
  { from, to, hashes }: Pick<KeptRecord, 'from' | 'to' | 'hashes'>,
  { words, dates }: Pick<Ombud, 'words' | 'dates'>,
): readonly string[] {
  const t = words.preservation;
  const side = (at: UtcMs | null): string => (at === null ? t.rangeOpen : dates.dated(at));
  const range = from === null && to === null ? [] : [t.range(side(from), side(to))];
  return hashes.length === 0 ? range : [...range, t.hashCount(hashes.length)];
}
