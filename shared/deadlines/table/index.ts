/**
 * The table of clocks: what each counts, from when, who acts, what changes it, and which questions of law its rule
 * had to answer. The instants come from `rules/` by `row.rule`, the words from `shared/text`.
 */
import { clockIds, type ClockId } from '../clock-id.ts';
import { enforcementRows } from './enforcement.ts';
import { preservationRows } from './preservation.ts';
import { productionRows } from './production.ts';
import { reviewRows } from './review.ts';
import type { ClockRow } from './row.ts';
import { systemRows } from './system.ts';

const rows: ReadonlyMap<ClockId, ClockRow> = new Map(
  [productionRows, reviewRows, preservationRows, enforcementRows, systemRows]
    .flat()
    .map((row) => [row.id, row]),
);

/** The row of a clock. The table holds one for every id; a gap is a fault of the program. */
export function clockRow(id: ClockId): ClockRow {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return row;
}

/** Every row, in the order of `clockIds`. */
export const clockTable: readonly ClockRow[] = clockIds.map(clockRow);
