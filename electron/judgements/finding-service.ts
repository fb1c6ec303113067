import { fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { OrderId, UtcMs, Uuid } from '../../shared/base/units.ts';
import {
  formsToName,
  onlyOpen,
  onlyReviewed,
  reviewsToName,
} from '../../shared/orders/about-forms.ts';
import type {
  EnteredLimit,
  ReviewOutcome,
  WordVerdict,
} from '../../shared/orders/entries/judgement-entry.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import type { Doubt } from '../../shared/orders/facts.ts';
import { reviewBar } from '../../shared/orders/judgements.ts';
import { isDayOf, isLimitTime, limitBar } from '../../shared/orders/limit-rules.ts';
import { namedForms } from '../../shared/orders/named-forms.ts';
import { verdictBar } from '../../shared/orders/word-verdicts.ts';
import { barred, decideOn, type JudgementParts, type Outcome } from './judgement-parts.ts';

/** What people find about an order: what a letter does, what they have looked at, how a review ended, limits. */
export class FindingService {
  readonly #parts: Pick<JudgementParts, 'store' | 'zone'>;

  constructor(parts: Pick<JudgementParts, 'store' | 'zone'>) {
    this.#parts = parts;
  }

  /**
   * What a letter or a renewed object does. A later finding takes the place of an earlier one. `forms`: which Forms 3 it
   * answers, where more than one is open.
   *
   * Errors: `answer.orderUnknown`, `judgement.wordUnknown`, `judgement.whichForm`, and one for each bar of `verdictBar`.
   */
  judgeWord(
    order: OrderId,
    word: Uuid,
    verdict: WordVerdict,
    by: PersonRef,
    forms: readonly Uuid[] = [],
  ): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      const known = facts.words.find(({ id }) => id === word);
      if (known === undefined) return err(fault('judgement.wordUnknown'));
      const bar = verdictBar(facts, known, verdict);
      if (bar !== null) return barred(bar);
      const toName = formsToName(facts, known, verdict);
      const about = namedForms(toName, forms, onlyOpen(facts, known, verdict));
      if (about === null) return err(fault('judgement.whichForm'));
      const isSame = known.verdict === verdict && String(known.forms) === String(about.forms);
      return ok(isSame ? [] : [{ kind: 'wordJudged', order, word, verdict, ...about }]);
    });
  }

  /**
   * Somebody has looked at a doubt; what holds the answer back takes the right to send, which the call has judged.
   *
   * Errors: `answer.orderUnknown`, `judgement.noDoubt`, `judgement.hasOwnQuestion`.
   */
  settleDoubt(order: OrderId, doubt: Doubt, by: PersonRef): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      if (!facts.doubts.includes(doubt)) return barred('noDoubt');
      if (doubt === 'withdrawalNotFromIssuer') return err(fault('judgement.hasOwnQuestion'));
      return ok([{ kind: 'doubtSettled', order, doubt }]);
    });
  }

  /**
   * How the review of an objection has ended; it may be corrected. `word`: the authority's letter that says so. `forms`:
   * which objections it is about, where there are several.
   *
   * Errors: `answer.orderUnknown`, `judgement.wordUnknown`, `judgement.notAuthority`, `judgement.whichForm`, and those of
   * `reviewBar`.
   */
  endReview(
    order: OrderId,
    outcome: ReviewOutcome,
    word: Uuid | null,
    by: PersonRef,
    forms: readonly Uuid[] = [],
  ): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      const bar = reviewBar(facts);
      if (bar !== null) return barred(bar);
      if (word !== null) {
        const known = facts.words.find(({ id }) => id === word);
        if (known === undefined) return err(fault('judgement.wordUnknown'));
        if (known.speaker === 'other') return barred('notAuthority');
      }
      const about = namedForms(reviewsToName(facts), forms, onlyReviewed(facts));
      if (about === null) return err(fault('judgement.whichForm'));
      return ok([{ kind: 'reviewEnded', order, outcome, word, ...about }]);
    });
  }

  /**
   * Enters a limit no message carries; null takes it out, also where it could not be entered now. `day`: the authority
   * named it as a day alone, whose end with us `limitAt` has to be.
   *
   * Errors: `answer.orderUnknown`, `judgement.noLimit`, `judgement.limitTime`, and those of `limitBar`.
   */
  enterLimit(
    order: OrderId,
    limit: EnteredLimit,
    limitAt: UtcMs | null,
    by: PersonRef,
    day?: string,
  ): Outcome {
    return decideOn(this.#parts, order, by, (facts) => {
      if (limitAt === null) {
        if (facts.limits[limit] === undefined) return barred('noLimit');
        return ok([{ kind: 'limitEntered', order, limit, limitAt }]);
      }
      const bar = limitBar(facts, limit);
      if (bar !== null) return barred(bar);
      if (!isLimitTime(facts, limitAt) || !isDayOf(limitAt, day, this.#parts.zone))
        return err(fault('judgement.limitTime'));
      const isSame = facts.limits[limit] === limitAt && facts.limitDays?.[limit] === day;
      const named = day === undefined ? {} : { day };
      return ok(isSame ? [] : [{ kind: 'limitEntered', order, limit, limitAt, ...named }]);
    });
  }
}
