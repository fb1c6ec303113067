import { isDuplicate, saysTheSame } from '../../../shared/orders/link-reasons.ts';
import { isLapsed, mayTakeUpAgain } from '../../../shared/orders/link-again.ts';
import type { Text } from '../../text/text.ts';
import type { RelatedOrder } from '../../vault/queries.ts';
import type { PairState } from './pair-state.ts';

/**
 * `same`: this order is the other one sent again. `again`: the other one is this one sent again. `lapsed`: it was, and
 * the other one has fallen away. `stands`: it had, and stands after all. `perhaps`: nobody has said so yet.
 */
export type TwinLook = 'same' | 'again' | 'lapsed' | 'stands' | 'perhaps';

/** How another order with the same signs is shown; null: as no twin. */
export function twinLook({ relation, back, reasons, bars }: RelatedOrder): TwinLook | null {
  if (relation?.relation === 'duplicate' && relation.lapse === undefined) return 'same';
  if (relation !== null && isLapsed(relation))
    return mayTakeUpAgain(relation, bars.duplicate) ? 'stands' : 'lapsed';
  if (back?.relation === 'duplicate' && back.lapse === undefined) return 'again';
  const isOpen = relation === null && (back === null || back.lapse !== undefined);
  return isOpen && isDuplicate(reasons) ? 'perhaps' : null;
}

/** It was a duplicate, and its banner says what the doubt about that would. */
export const isLapsedTwin = (look: TwinLook | null): boolean =>
  look === 'lapsed' || look === 'stands';

export interface TwinWords {
  readonly title: string;
  readonly body: string;
}

export function twinWords(
  look: TwinLook,
  { reference, reasons }: Pick<RelatedOrder, 'reference' | 'reasons'>,
  state: PairState,
  text: Text,
): TwinWords {
  const { relation } = text.belonging;
  const { twinAgrees, duplicateBodies, duplicateTitle } = text.desk;
  const agrees = twinAgrees[saysTheSame(reasons) ? 'content' : 'reference'](reference);
  return {
    same: { title: relation.duplicateTitle, body: relation.duplicateBody(reference) },
    again: { title: relation.twinTitle, body: relation.twinBody(reference) },
    stands: { title: relation.standsTitle, body: relation.standsBody(reference) },
    lapsed: { title: relation.lapsedTitle, body: relation.lapsedBody(reference) },
    perhaps: { title: duplicateTitle, body: `${agrees} ${duplicateBodies[state]}` },
  }[look];
}
