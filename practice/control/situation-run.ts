/** Where a situation that runs stands. */
import type { Both, Orders, SituationStep } from '../orders/situations/situation.ts';
import { situations, type SituationName } from '../orders/situations/situations.ts';
import type { SituationRun, StateFile } from '../state/platform-state.ts';

/** Its script; a run of a script that is gone has no steps left. */
export const stepsOf = ({ name }: SituationRun): readonly SituationStep[] =>
  Object.hasOwn(situations, name) ? situations[name as SituationName].steps : [];

export const ordersOf = ({ store }: { readonly store: StateFile }, run: SituationRun): Orders =>
  run.orders.flatMap((id) => store.state.orders[id] ?? []);

/** What the person does between the next act of the platform and the one before it, and whether it is seen to be done. */
export function meanwhile(
  parts: { readonly store: StateFile },
  run: SituationRun,
): readonly { readonly say: Both; readonly isDone: boolean | null }[] {
  const orders = ordersOf(parts, run);
  const rest = stepsOf(run).slice(run.next);
  const act = rest.findIndex(({ who }) => who === 'platform');
  return (act < 0 ? rest : rest.slice(0, act)).flatMap((step) =>
    step.who === 'person' ? [{ say: step.say, isDone: step.done?.(orders) ?? null }] : [],
  );
}
