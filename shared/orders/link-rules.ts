/** Legal relations between two orders, and which of them the facts allow (Articles 7(2), 11(2)). */
import { firstAnsweredAt, isAnswered } from './answered.ts';
import type { LinkRelation } from './entries/judgement-entry.ts';
import type { AnswerState, OrderFacts } from './facts.ts';
import type { JudgementBar } from './judgement-bar.ts';
import { losesTime, type DueClock } from './link-due.ts';
import { lapseBar } from './lapse-bar.ts';
import { endedUnanswered, type EndingFacts } from './link-lapse.ts';

/** What the rules look at of either order; a list holds it too. */
export interface LinkSide
  extends
    EndingFacts,
    Pick<OrderFacts, 'instrument' | 'emergency' | 'receipt' | 'regime' | 'clearedAt'> {}

const leaving: readonly AnswerState[] = ['queued', 'sealed', 'sending', 'unclear'];

/** Why an order may not have this relation to any other; null: it may. */
export function ownLinkBar(facts: LinkSide, relation: LinkRelation): JudgementBar | null {
  const { withdrawnAt, instrument, answer, emergency } = facts;
  if (relation === 'related') return null;
  if (withdrawnAt !== null) return 'withdrawn';
  if (relation === 'redirected') return emergency ? null : 'notEmergency';
  if (instrument === 'preservation') return 'preservesOnly';
  if (relation === 'followsPreservation') return null;
  if (isAnswered(facts)) return 'alreadySent';
  const isPerhapsThere = answer.mayHaveArrived === true;
  return isPerhapsThere || leaving.includes(answer.state) ? 'onItsWay' : null;
}

/** Why this order may not have this relation to the other one; null: it may. */
export function linkBar(
  facts: LinkSide,
  other: LinkSide,
  relation: LinkRelation,
  clockOf: DueClock,
): JudgementBar | null {
  const own = ownLinkBar(facts, relation);
  if (own !== null || relation === 'related') return own;
  if (relation === 'followsPreservation')
    return other.instrument === 'preservation' ? null : 'otherInstrument';
  if (other.instrument !== facts.instrument) return 'otherInstrument';
  if (relation === 'duplicate') {
    const ended = endedUnanswered(other);
    if (ended !== null) return lapseBar(ended);
    // Of two that each stand for the other neither would ever be answered; a link that lapsed may come back.
    const isLinked = other.links.some((link) => link.relation === 'duplicate');
    if (isLinked) return 'otherIsDuplicate';
    return losesTime(facts, other, clockOf) ? 'otherDueLater' : null;
  }
  if (!other.emergency) return 'notEmergency';
  if (other.receipt.ours > facts.receipt.ours) return 'otherIsLater';
  const answered = firstAnsweredAt(other);
  return answered !== null && answered < facts.receipt.ours ? 'otherAnswered' : null;
}
