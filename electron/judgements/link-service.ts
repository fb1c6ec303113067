import { fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import type { LinkRelation } from '../../shared/orders/entries/judgement-entry.ts';
import {
  isDeciding,
  type DecidingRelation,
  type TellingRelation,
} from '../../shared/orders/link-relations.ts';
import { linkBar } from '../../shared/orders/link-rules.ts';
import { mayAnyHaveArrived } from '../../shared/orders/may-have-arrived.ts';
import { barred, decideOn, type JudgementParts, type Outcome } from './judgement-parts.ts';

/** How two orders belong together in law. Links of the desk are something else: they only help to find. */
export class LinkService {
  readonly #parts: Pick<JudgementParts, 'store' | 'dueClock'>;

  constructor(parts: Pick<JudgementParts, 'store' | 'dueClock'>) {
    this.#parts = parts;
  }

  /**
   * A relation that decides what is sent or let go. Errors: `answer.orderUnknown`, and one for each bar of `linkBar`.
   */
  bind(order: OrderId, other: OrderId, relation: DecidingRelation, by: PersonRef): Outcome {
    return this.#link(order, other, relation, by);
  }

  /** A relation that only tells. Errors as `bind`, and `judgement.linkedOtherwise`: it never loosens a deciding one. */
  link(order: OrderId, other: OrderId, relation: TellingRelation, by: PersonRef): Outcome {
    return this.#link(order, other, relation, by);
  }

  #link(order: OrderId, other: OrderId, relation: LinkRelation, by: PersonRef): Outcome {
    return decideOn(this.#parts, order, by, (facts, all) => {
      const second = all.orders.get(other);
      if (second === undefined || order === other) return err(fault('answer.orderUnknown'));
      const known = facts.links.find((link) => link.other === other);
      if (known?.relation === relation && known.lapse === undefined) return ok([]);
      if (known !== undefined && isDeciding(known.relation) && !isDeciding(relation))
        return err(fault('judgement.linkedOtherwise'));
      const bar = linkBar(facts, second, relation, this.#parts.dueClock);
      if (bar !== null) return barred(bar);
      return ok([{ kind: 'orderLinked', order, other, relation }]);
    });
  }

  /**
   * Takes a deciding relation away; the order may be answered again, and of a duplicate whose other order's answer may
   * have arrived once a person has said that it did not. Error: `judgement.notLinked`.
   */
  unbind(order: OrderId, other: OrderId, by: PersonRef): Outcome {
    return this.#unlink(order, other, true, by);
  }

  /** Takes a relation away that only tells. Errors: `judgement.notLinked`, `judgement.linkedOtherwise`. */
  unlink(order: OrderId, other: OrderId, by: PersonRef): Outcome {
    return this.#unlink(order, other, false, by);
  }

  #unlink(order: OrderId, other: OrderId, mayLoosen: boolean, by: PersonRef): Outcome {
    return decideOn(this.#parts, order, by, (facts, all) => {
      const known = facts.links.find((link) => link.other === other);
      if (known === undefined) return barred('notLinked');
      if (isDeciding(known.relation) && !mayLoosen) return err(fault('judgement.linkedOtherwise'));
      const second = all.orders.get(other);
      const isPerhaps =
        known.relation === 'duplicate' && second !== undefined && mayAnyHaveArrived(second);
      const perhaps = isPerhaps ? { mayHaveArrived: true as const } : {};
      return ok([{ kind: 'orderUnlinked', order, other, ...perhaps }]);
    });
  }
}
