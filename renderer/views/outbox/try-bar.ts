import type { OutboxState } from '../../../shared/orders/outbox-state.ts';
import type { Text } from '../../text/text.ts';

/** Only a person or an instant is missing: no attempt is made, however often it is asked for. */
const isHeld = ({ kind }: Pick<OutboxState, 'kind'>): boolean =>
  kind === 'person' || kind === 'hold';

/** Why trying to send would do nothing; null: there is something to try. */
export function tryBar(
  states: readonly Pick<OutboxState, 'kind' | 'wait'>[],
  t: Pick<Text['outbox'], 'nothingToTry' | 'allHeld'>,
): string | null {
  const waiting = states.filter(({ wait, kind }) => wait !== null || kind === 'sending');
  if (waiting.length === 0) return t.nothingToTry;
  return waiting.every(isHeld) ? t.allHeld : null;
}
