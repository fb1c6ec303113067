import { comparePortal } from '../../../shared/deadlines/portal/compare.ts';
import {
  portalKinds,
  type PortalDate,
  type PortalKind,
} from '../../../shared/deadlines/portal/portal-date.ts';
import type { PortalComparison } from '../../../shared/deadlines/portal/reason.ts';
import { receiptsOf } from '../../../shared/orders/clock-of.ts';
import { portalQuestion } from '../../../shared/orders/portal-question.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderDetail } from '../../vault/queries.ts';
import { placeNow } from '../judgements/come-now.ts';

export type PortalDetail = Pick<OrderDetail, 'facts' | 'content' | 'related'>;

/** One date of the portal beside ours. */
export interface Beside {
  readonly kind: PortalKind;
  readonly portal: PortalDate;
  readonly comparison: PortalComparison;
}

/** Orders that were found to be this one sent again. */
const copiesOf = ({ related }: PortalDetail) =>
  related.flatMap(({ relation, back, facts }) => {
    const isCopy = [relation, back].some((link) =>
      ['duplicate', 'redirected'].includes(link?.relation ?? ''),
    );
    return isCopy ? [receiptsOf(facts).due] : [];
  });

export function besideOf(
  detail: PortalDetail,
  kind: PortalKind,
  portal: PortalDate,
  ombud: Ombud,
): Beside {
  const told = { content: detail.content, copies: copiesOf(detail) };
  const question = portalQuestion(detail.facts, placeNow(ombud), { kind, portal }, told);
  return { kind, portal, comparison: comparePortal(question) };
}

/** Every date of the portal that was noted and is still shown. */
export const notedBesides = (detail: PortalDetail, ombud: Ombud): readonly Beside[] =>
  portalKinds.flatMap((kind) => {
    const noted = detail.facts.portalDates?.[kind];
    return noted === undefined ? [] : [besideOf(detail, kind, noted, ombud)];
  });
