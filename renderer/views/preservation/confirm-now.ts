import type { Fault } from '../../../shared/base/fault.ts';
import type { CallRequest } from '../../../shared/bridge/table.ts';
import { hashesOf, mostKeptHashes } from '../../../shared/holds/kept-hashes.ts';
import type { KeptRecord } from '../../../shared/orders/content.ts';
import type { ConfirmLine } from '../../state/preservation.svelte.ts';
import type { Text } from '../../text/text.ts';

/** Where a person begins: with what was recorded before. */
export const lineOf = (task: string, known: KeptRecord | null): ConfirmLine => ({
  task,
  preserved: known?.preserved ?? true,
  system: known?.system ?? '',
  note: known?.note ?? '',
  from: known?.from ?? null,
  to: known?.to ?? null,
  hashes: (known?.hashes ?? []).join('\n'),
});

/** A time of one line that is being typed and is none yet. */
export interface WrongTime {
  readonly task: string;
  readonly side: 'from' | 'to';
}

/** Who puts it in words. */
interface Teller {
  readonly words: Pick<Text, 'preservation' | 'frame'>;
  readonly faultLine: (fault: Fault) => string;
}

/** Why it cannot be recorded as it stands; null: it can. Times and hashes are looked at where they are shown. */
export function missingIn(
  lines: readonly ConfirmLine[],
  wrong: readonly WrongTime[],
  { words: { preservation: t, frame }, faultLine }: Teller,
): string | null {
  const isSaid = ({ preserved, system, note }: ConfirmLine): boolean =>
    (preserved ? system : note).trim() !== '';
  if (!lines.every(isSaid)) return t.missing;
  const kept = lines.filter(({ preserved }) => preserved);
  if (kept.some(({ task }) => wrong.some((time) => time.task === task))) return frame.instantBad;
  if (kept.some(({ from, to }) => from !== null && to !== null && to < from))
    return faultLine({ code: 'hold.rangeCrossed' });
  return kept.map(({ hashes }) => hashesBad(hashes, t)).find((bad) => bad !== null) ?? null;
}

/** Why what stands there cannot be recorded as hashes; null: it can. */
export function hashesBad(text: string, t: Text['preservation']): string | null {
  const read = hashesOf(text);
  if (read.ok) return null;
  return read.error === 'tooMany' ? t.hashesTooMany(mostKeptHashes) : t.hashesBad;
}

type Told = CallRequest<'hold.confirm'>['tasks'][number];

/** As it is told to main; of what cannot be kept there is neither place, range nor hash. */
export function toldOf({ task, preserved, system, note, from, to, hashes }: ConfirmLine): Told {
  const said = note.trim() === '' ? null : note.trim();
  if (!preserved)
    return { task, preserved, system: '', note: said, from: null, to: null, hashes: [] };
  const read = hashesOf(hashes);
  const all = read.ok ? [...read.value] : [];
  return { task, preserved, system: system.trim(), note: said, from, to, hashes: all };
}
