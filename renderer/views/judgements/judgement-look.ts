import type { LinkRelation } from '../../../shared/orders/entries/judgement-entry.ts';
import { isHolding, type Doubt } from '../../../shared/orders/doubts.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { Judgement, JudgementName } from '../../../shared/orders/judgements.ts';
import { isDeciding } from '../../../shared/orders/link-relations.ts';
import type { Right } from '../../../shared/orders/rights.ts';
import type { IconName } from '../../parts/icons.ts';

export const judgementIcons: Readonly<Record<JudgementName, IconName>> = {
  judgeWord: 'letterIn',
  settleDoubt: 'check',
  endReview: 'scale',
  takeExemption: 'calendar',
  enterNewDeadline: 'clock',
  enterOtherDeadline: 'clock',
  enterEnforcementDeadline: 'clock',
  takeOutLimit: 'remove',
  linkDuplicate: 'link',
  linkRedirected: 'link',
  linkFollowsPreservation: 'link',
  linkRelated: 'link',
  unlink: 'undo',
  attachOtherRequest: 'form',
};

const relations: Readonly<Partial<Record<JudgementName, LinkRelation>>> = {
  linkDuplicate: 'duplicate',
  linkRedirected: 'redirected',
  linkFollowsPreservation: 'followsPreservation',
  linkRelated: 'related',
};

const isHeavy = (doubt: Doubt): boolean => doubt === 'withdrawalNotFromIssuer' || isHolding(doubt);

/** The right the call behind it takes; taking a link away is judged where the link stands. */
export function rightFor(name: JudgementName, { doubts }: Pick<OrderFacts, 'doubts'>): Right {
  const relation = relations[name];
  if (relation !== undefined) return isDeciding(relation) ? 'send' : 'prepare';
  // A doubt that holds the answer back takes more; others may stand beside it.
  if (name === 'settleDoubt') return doubts.every(isHeavy) ? 'send' : 'prepare';
  return ['unlink', 'attachOtherRequest'].includes(name) ? 'prepare' : 'send';
}

/** What waits for somebody to say; all else is there for those who look for it. */
export function isWanted({ name }: Judgement, { words }: OrderFacts): boolean {
  if (name === 'judgeWord')
    return words.some(({ verdict, speaker }) => verdict === null && speaker !== 'other');
  return name === 'settleDoubt' || name === 'endReview' || name === 'takeExemption';
}
