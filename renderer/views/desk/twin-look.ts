import { isDuplicate, saysTheSame } from '../../../shared/orders/link-reasons.ts';
import { isLapsed, mayTakeUpAgain } from '../../../shared/orders/link-again.ts';
import { receiptsOf } from '../../../shared/orders/clock-of.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
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

/**
 * What another order is called beside this one: by its number, and where both have the same by when it came as well.
 *
 * @param own The number of this order.
 */
export function twinName(
  { reference, facts }: Pick<RelatedOrder, 'reference' | 'facts'>,
  own: string,
  when: (at: UtcMs) => string,
  t: Pick<Text['desk'], 'twinNamed'>,
): string {
  return reference === own ? t.twinNamed(reference, when(receiptsOf(facts).due)) : reference;
}

/** What the button says that opens it. */
export function twinOpener(
  { reference, facts }: Pick<RelatedOrder, 'reference' | 'facts'>,
  own: string,
  when: (at: UtcMs) => string,
  t: Pick<Text['desk'], 'openOther' | 'openTwin'>,
): string {
  return reference === own ? t.openTwin(when(receiptsOf(facts).due)) : t.openOther(reference);
}

/** @param name What the other order is called here. */
export function twinWords(
  look: TwinLook,
  name: string,
  { reasons, relation: link }: Pick<RelatedOrder, 'reasons' | 'relation'>,
  state: PairState,
  text: Text,
): TwinWords {
  const { relation } = text.belonging;
  const { twinAgrees, duplicateBodies, duplicateTitle } = text.desk;
  const agrees = twinAgrees[saysTheSame(reasons) ? 'content' : 'reference'](name);
  return {
    same: { title: relation.duplicateTitle, body: relation.duplicateBody(name) },
    again: { title: relation.twinTitle, body: relation.twinBody(name) },
    stands: { title: relation.standsTitle, body: relation.standsBody(name) },
    lapsed: {
      title: relation.lapsedTitle,
      body: relation.lapsedBody(
        name,
        link?.lapse === undefined ? null : relation.lapses[link.lapse],
      ),
    },
    perhaps: { title: duplicateTitle, body: `${agrees} ${duplicateBodies[state]}` },
  }[look];
}
