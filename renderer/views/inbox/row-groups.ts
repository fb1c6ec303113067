import { groupOf, type RowGroup as GroupName } from '../../../shared/orders/urgency.ts';
import type { OrderRow } from '../../vault/queries.ts';

export interface GroupedRows {
  readonly name: GroupName;
  readonly rows: readonly OrderRow[];
}

/** Rows come sorted by urgency; neighbours of one group stand under one heading. */
export function groupRows(rows: readonly OrderRow[]): readonly GroupedRows[] {
  const groups: { readonly name: GroupName; readonly rows: OrderRow[] }[] = [];
  for (const row of rows) {
    const name = groupOf(row.urgency.kind);
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}
