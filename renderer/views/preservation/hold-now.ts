import { utcMs, type OrderId } from '../../../shared/base/units.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { heldTasks } from '../../../shared/holds/hold-ground.ts';
import { judgeHold, type HoldVerdict } from '../../../shared/holds/hold-release.ts';
import type { RequestValue } from '../../../shared/hi1/model.ts';
import { identifierText } from '../../format/identifier.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { HoldRow } from '../../vault/queries.ts';

/** As it would be judged now, to show it. Main asks the same function with its own times; nothing here lets anything go. */
export function holdNow(row: HoldRow, app: AppState, ombud: Ombud): HoldVerdict {
  const { now } = ombud.ticker;
  const { skewMs, lastPollAt, fault } = app.contact;
  return judgeHold(row.facts, row.end, {
    now,
    platformNow: skewMs === null ? null : utcMs(now - app.clock.offsetMs + skewMs),
    lastPollAt: lastPollAt === null || fault !== null ? null : utcMs(lastPollAt),
    strayPreservation: app.strayForms,
    producedAt: row.producedAt,
    signedIn: ombud.isSignedIn,
    maySend: ombud.may('send'),
  });
}

/** The id of a button in the row of an order, by which the focus finds its way back to the row. */
export const holdId = (order: OrderId, button: 'order' | 'delete' | 'certificate'): string =>
  `hold-${button}-${order}`;

/** One identifier of an order as the register shows it. */
export interface HoldLine {
  readonly task: string;
  readonly identifiers: readonly string[];
  readonly data: string | null;
}

export function holdLines({
  tasks,
  preservationTasks,
}: Pick<HoldRow, 'tasks' | 'preservationTasks'>): readonly HoldLine[] {
  const texts = (values: readonly RequestValue[]): readonly string[] => values.map(identifierText);
  return [...preservationTasks, ...tasks.map(({ task }) => task)].map((task) => ({
    task: task.id,
    identifiers: texts(task.values),
    data: task.requestType?.value ?? null,
  }));
}

/** The identifiers of which something is kept: nothing that was let go. */
const keptIdentifiers = (row: HoldRow): readonly string[] => {
  const held = new Set<string>(heldTasks(row.facts));
  return holdLines(row).flatMap(({ task, identifiers }) => (held.has(task) ? identifiers : []));
};

/** What would be let go when that is not all that is kept; none: all of it, or nothing. */
export function partLines(row: HoldRow, { ground }: HoldVerdict): readonly HoldLine[] {
  if (ground === null || ground.tasks.length === heldTasks(row.facts).length) return [];
  return holdLines(row).filter(({ task }) => ground.tasks.some((one) => one === task));
}

/** Other orders under which data of the same identifiers are kept (each hold stands for itself). */
export function sameData(row: HoldRow, rows: readonly HoldRow[]): readonly HoldRow[] {
  const own = new Set(keptIdentifiers(row));
  return rows.filter(
    (other) =>
      other.facts.id !== row.facts.id && keptIdentifiers(other).some((one) => own.has(one)),
  );
}
