import { fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import { oursOf } from '../../shared/deadlines/portal/own-recipe.ts';
import type { PortalKind } from '../../shared/deadlines/portal/portal-date.ts';
import type { ShownByPortal } from '../../shared/orders/entries/judgement-entry.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import { portalKindsOf } from '../../shared/orders/portal-dates.ts';
import { isPortalTime, isStricter } from '../../shared/orders/portal-stricter.ts';
import { barred, decideOn, type JudgementParts, type Outcome } from './judgement-parts.ts';

/** What people read off the national portal. It moves no clock, no alarm and no gate. */
export class PortalService {
  readonly #parts: Pick<JudgementParts, 'store' | 'portalReading'>;

  constructor(parts: Pick<JudgementParts, 'store' | 'portalReading'>) {
    this.#parts = parts;
  }

  /**
   * Notes a date the portal shows; a later one of its kind takes its place, null says that it is shown no longer. What
   * Ombud's own date was at that time is written with it: the same date is noted again once ours has moved.
   *
   * Errors: `answer.orderUnknown`, `judgement.noPortalDate`, `judgement.portalTime`, `judgement.preservesOnly`,
   * `judgement.notPreservation`.
   */
  note(order: OrderId, portal: PortalKind, shown: ShownByPortal | null, by: PersonRef): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      const known = facts.portalDates?.[portal];
      if (shown === null && known === undefined) return err(fault('judgement.noPortalDate'));
      if (shown === null) {
        const gone = { ours: null, isStricter: false };
        return ok([{ kind: 'portalDateNoted', order, portal, shown, ...gone }]);
      }
      if (!portalKindsOf(facts).includes(portal))
        return barred(portal === 'keepUntil' ? 'notPreservation' : 'preservesOnly');
      if (!isPortalTime(facts, shown)) return err(fault('judgement.portalTime'));
      const reading = this.#parts.portalReading(facts, portal);
      const ours = reading === null ? null : oursOf(reading, portal);
      const stricter = isStricter(shown, portal, reading);
      const isSame =
        known?.at === shown.at &&
        known.precision === shown.precision &&
        known.zone === shown.zone &&
        known.isStricter === stricter &&
        known.ours === ours &&
        shown.words === undefined;
      if (isSame) return ok([]);
      return ok([{ kind: 'portalDateNoted', order, portal, shown, ours, isStricter: stricter }]);
    });
  }
}
