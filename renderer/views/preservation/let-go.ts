import { asTaskId, isUuid, utcMs, type TaskId, type UtcMs } from '../../../shared/base/units.ts';
import { startOfMinute } from '../../../shared/by-hand/minutes.ts';
import type { HeldTask } from '../../../shared/orders/facts.ts';
import type { CallRequest } from '../../../shared/bridge/table.ts';
import type { ConfirmLine } from '../../state/preservation.svelte.ts';
import type { Text } from '../../text/text.ts';
import type { HoldRow } from '../../vault/queries.ts';
import { lineOf, toldOf } from './confirm-now.ts';
import { holdLines, type HoldLine } from './hold-now.ts';

type Row = Pick<HoldRow, 'facts' | 'tasks' | 'preservationTasks'>;
type Draft = readonly ConfirmLine[] | null;
type Told = CallRequest<'hold.confirm'>['tasks'][number];

const heldOf = ({ facts }: Pick<Row, 'facts'>, task: string): HeldTask | undefined =>
  isUuid(task) ? facts.preservation.tasks[asTaskId(task)] : undefined;

/** When it was let go; null: it was not. */
export const letGoAt = (row: Pick<Row, 'facts'>, task: string): UtcMs | null =>
  heldOf(row, task)?.released?.at ?? null;

/** Whether a person has chosen to speak of it again, knowing that it was let go just then. */
const isChosen = (row: Row, task: string, draft: Draft): boolean =>
  draft?.some((one) => one.task === task && one.againAt === letGoAt(row, task)) ?? false;

/** What is to be spoken of: all that was not let go, and what a person has chosen beside it. */
export const linesToSay = (
  row: Row,
  draft: Draft,
): readonly (HoldLine & { readonly number: number })[] =>
  holdLines(row)
    .map((line, index) => ({ ...line, number: index + 1 }))
    .filter(({ task }) => letGoAt(row, task) === null || isChosen(row, task, draft));

type By = NonNullable<HeldTask['deleted']>;

interface Went extends Pick<HeldTask, 'kept' | 'deleted'> {
  readonly released: By | null;
  readonly letGoEarly?: By | null;
}

/**
 * That it was let go, or too early, and deleted; null: neither was. A deletion is told to the minute, and beside it the
 * letting go is too: with its seconds it would read as the later of the two.
 */
export function goneWords(
  held: Went,
  { preservation: t }: Pick<Text, 'preservation'>,
  instant: (at: UtcMs) => string,
): string | null {
  const { kept, released, letGoEarly, deleted } = held;
  const when = (at: UtcMs): string => instant(deleted === undefined ? at : startOfMinute(at));
  const name = ({ by }: By): string => by?.name ?? 'Ombud';
  const went = (): string | null => {
    if (released !== null) return t.releasedBy(name(released), when(released.at));
    // What was recorded before it was let go says nothing of what is there now.
    if (kept !== null || letGoEarly == null) return null;
    return t.letGoEarly(name(letGoEarly), when(letGoEarly.at));
  };
  const gone = went();
  if (gone === null || deleted === undefined) return gone;
  return `${gone} · ${t.deletedBy(name(deleted), when(deleted.at))}`;
}

/** When the last of these was let go, to the minute where a deletion is told beside it; null: none was. */
export function lastGone(all: readonly Pick<Went, 'released' | 'deleted'>[]): UtcMs | null {
  const times = all.flatMap(({ released }) => released?.at ?? []);
  if (times.length === 0) return null;
  const last = utcMs(Math.max(...times));
  return all.some(({ deleted }) => deleted !== undefined) ? startOfMinute(last) : last;
}

/** What was let go, each with when and by whom, to be chosen by its box. */
export function letGoOptions(
  row: Row,
  text: Pick<Text, 'preservation'>,
  instant: (at: UtcMs) => string,
): readonly { readonly value: TaskId; readonly text: string; readonly small: string }[] {
  return holdLines(row).flatMap(({ task, identifiers }) => {
    const held = heldOf(row, task);
    if (held?.released == null || !isUuid(task)) return [];
    return {
      value: asTaskId(task),
      text: identifiers.join(', ') || text.preservation.noIdentifier,
      small: goneWords(held, text, instant) ?? '',
    };
  });
}

/** The form with these of what was let go spoken of, each begun anew: nothing is kept of itself. */
export function withAgain(
  row: Row,
  said: readonly ConfirmLine[],
  again: readonly TaskId[],
): readonly ConfirmLine[] {
  const isLeft = ({ task }: ConfirmLine): boolean =>
    letGoAt(row, task) === null || again.some((one) => one === task);
  const added = again.flatMap((task): readonly ConfirmLine[] => {
    const againAt = letGoAt(row, task);
    if (againAt === null || said.some((one) => one.task === task)) return [];
    return [{ ...lineOf(task, null), againAt }];
  });
  return [...said.filter(isLeft), ...added];
}

export const toldByChoice = (line: ConfirmLine): Told =>
  line.againAt === undefined ? toldOf(line) : { ...toldOf(line), isAgain: true };
