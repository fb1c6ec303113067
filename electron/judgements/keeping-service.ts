import { fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import { utcMs, type OrderId, type UtcMs, type Uuid } from '../../shared/base/units.ts';
import type { OtherRequest } from '../../shared/orders/entries/preservation-entry.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { exemptionBar, otherRequestBar } from '../../shared/orders/judgements.ts';
import { freshMailboxMs } from '../../shared/orders/release-gate.ts';
import { barred, decideOn, type JudgementParts, type Outcome } from './judgement-parts.ts';

/** What people decide about keeping data: the exemption after silence, another request, forms of no known order. */
export class KeepingService {
  readonly #parts: JudgementParts;

  constructor(parts: JudgementParts) {
    this.#parts = parts;
  }

  /**
   * A named person takes the provider to be exempt after five days without any reaction (Article 11(5)). Both clocks
   * must be past them, and the mailbox read since: a reaction in it would take the exemption away.
   *
   * Errors: `answer.orderUnknown`, `judgement.mailboxNotRead`, and one for each bar of `exemptionBar`.
   */
  takeExemption(order: OrderId, by: PersonRef): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      const { clock, contact, comeOf } = this.#parts;
      const platformNow = contact.platformNow();
      const now = utcMs(Math.min(clock.now(), platformNow ?? clock.now()));
      const bar = exemptionBar(facts, comeOf(facts, now));
      if (bar !== null) return barred(bar);
      if (platformNow === null || !this.#isMailboxRead(facts))
        return err(fault('judgement.mailboxNotRead'));
      return ok([{ kind: 'exemptionTaken', order }]);
    });
  }

  /** Whether the mailbox was read since the five days ended, and lately, over a line that was not lost since. */
  #isMailboxRead(facts: OrderFacts): boolean {
    const { clock, contact, fiveDaysEnd } = this.#parts;
    const polledAt = contact.isLineWhole ? contact.lastPollAt() : null;
    const since = fiveDaysEnd(facts);
    if (polledAt === null || since === null) return false;
    return polledAt >= since && Math.abs(clock.now() - polledAt) <= freshMailboxMs;
  }

  /**
   * The request that Annex V announced has come by another channel (Article 11(2)). From then on the data stay.
   *
   * Errors: `answer.orderUnknown`, `judgement.requestTime`, and one for each bar of `otherRequestBar`.
   */
  attachRequest(
    order: OrderId,
    { request, reference, receivedAt }: AttachedRequest,
    by: PersonRef,
  ): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      const bar = otherRequestBar(facts);
      if (bar !== null) return barred(bar);
      if (receivedAt > this.#parts.clock.now()) return err(fault('judgement.requestTime'));
      return ok([{ kind: 'otherRequestAttached', order, request, reference, receivedAt }]);
    });
  }

  /** A form or task of no known order belongs to none here. Error: `judgement.strayUnknown`. */
  judgeStray(object: Uuid, by: PersonRef): Outcome {
    return this.#parts.store.decide(({ strays }) => {
      const isKnown = strays.some(({ id }) => id === object);
      if (!isKnown) return err(fault('judgement.strayUnknown'));
      return ok([{ kind: 'strayObjectJudged', object }]);
    }, by);
  }
}

export interface AttachedRequest {
  readonly request: OtherRequest;
  readonly reference: string;
  readonly receivedAt: UtcMs;
}
