import type { UtcMs } from '../../../shared/base/units.ts';
import type { Verdict } from '../../../shared/checks/outcomes.ts';
import type { Text } from '../../text/text.ts';

type Words = Text['sender'];

/** From this age on a directory is said to be old. */
const dayMs = 86_400_000;

/** The check in one line: what a person should look at comes first. */
export function summaryLine(t: Words, counts: Readonly<Record<Verdict, number>>): string {
  const { look, cannotTell, agrees } = counts;
  if (look === 0 && cannotTell === 0) return t.allAgree(agrees);
  return [
    look > 0 ? t.look(look) : t.nothingToLook,
    ...(cannotTell > 0 ? [t.cannotTell(cannotTell)] : []),
    t.agrees(agrees),
  ].join(' · ');
}

/** How old what the directory says is. `state` and `time`: of its last reading; `name`: of the State. */
export function freshnessLine(
  t: Words,
  name: string | null,
  state: { readonly readAt: number; readonly isWhole: boolean } | null,
  time: string | null,
  now: UtcMs,
): string {
  if (name === null) return t.noState;
  if (state === null || time === null) return t.notRead(name);
  return [
    t.asOf(name, time),
    ...(now - state.readAt >= dayMs ? [t.old] : []),
    ...(state.isWhole ? [] : [t.notWhole]),
  ].join(', ');
}
