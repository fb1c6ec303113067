import { utcMs, type OrderId } from '../../../shared/base/units.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
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

export function holdLines({ tasks, preservationTasks }: HoldRow): readonly HoldLine[] {
  const texts = (values: readonly RequestValue[]): readonly string[] => values.map(identifierText);
  return [...preservationTasks, ...tasks.map(({ task }) => task)].map((task) => ({
    task: task.id,
    identifiers: texts(task.values),
    data: task.requestType?.value ?? null,
  }));
}

/** Other orders under which data of the same identifiers are kept (each hold stands for itself). */
export function sameData(row: HoldRow, rows: readonly HoldRow[]): readonly HoldRow[] {
  const own = new Set(holdLines(row).flatMap(({ identifiers }) => identifiers));
  return rows.filter(
    (other) =>
      other.facts.id !== row.facts.id &&
      Object.values(other.facts.preservation.tasks).some(
        ({ kept, released }) => kept?.any === true && released === null,
      ) &&
      holdLines(other).some(({ identifiers }) => identifiers.some((one) => own.has(one))),
  );
}
