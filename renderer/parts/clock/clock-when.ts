import type { ClockReading } from '../../../shared/deadlines/clock-reading.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';

/** The one instant that says how long; of what is due from us the one to plan by. */
export function clockWhen({ kind, notBefore, target, latest }: ClockReading, ombud: Ombud): string {
  const { clock: t } = ombud.words;
  const at = notBefore ?? (kind === 'DUE' ? (target ?? latest) : (latest ?? target));
  if (kind === 'HOLD' && notBefore === null) return t.untilEvent;
  return at === null ? t.noInstant : ombud.dates.end(at);
}
