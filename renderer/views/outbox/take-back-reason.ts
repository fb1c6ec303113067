import type { AppState } from '../../../shared/bridge/app-state.ts';
import type { OutboxState } from '../../../shared/orders/outbox-state.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import { reasonText, stepsNow } from '../../state/steps.ts';
import type { OutboxRow } from '../../vault/queries.ts';
import { gateNow } from '../answer/gate-now.ts';

/** Why the answer cannot be taken back by this person now; null when it can. */
export function takeBackReason(
  row: OutboxRow,
  { takeBackBar }: OutboxState,
  app: AppState,
  ombud: Ombud,
): string | null {
  if (takeBackBar !== null) return ombud.words.outbox.bars[takeBackBar];
  const steps = stepsNow(row.facts, gateNow(row, app, ombud), ombud);
  return reasonText(steps.get('takeBack'), ombud);
}
