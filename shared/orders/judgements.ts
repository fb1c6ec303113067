/**
 * What people may find and decide about an order now. What makes no sense stays on the list with the reason; main
 * decides by the same rules, each act with what it is about.
 */
import { endingWords } from './ending-words.ts';
import { isWhollyExempt } from './exempt-tasks.ts';
import type { OrderFacts } from './facts.ts';
import type { JudgementBar } from './judgement-bar.ts';
import { limitArticles, limitBar } from './limit-rules.ts';
import { relationArticles } from './link-relations.ts';
import { ownLinkBar } from './link-rules.ts';
import { objectionsOf } from './objection.ts';
import type { Come } from './phase.ts';
import { isSilent, openQuestions, unansweredQuestions } from './silence.ts';

export type { JudgementBar } from './judgement-bar.ts';

export const judgementNames = [
  'judgeWord',
  'settleDoubt',
  'endReview',
  'takeExemption',
  'enterNewDeadline',
  'enterOtherDeadline',
  'enterEnforcementDeadline',
  'takeOutLimit',
  'linkDuplicate',
  'linkRedirected',
  'linkFollowsPreservation',
  'linkRelated',
  'unlink',
  'attachOtherRequest',
] as const;
export type JudgementName = (typeof judgementNames)[number];

export interface Judgement {
  readonly name: JudgementName;
  readonly isAllowed: boolean;
  /** Why not; null when allowed. */
  readonly reason: JudgementBar | null;
  /** Articles of the Regulation it rests on, as `10(2)`; null where it is the program's own order of work. */
  readonly articles: string | null;
}

/** Why nobody can have found anything about a word of an authority. */
function wordBar({ withdrawnAt, words }: OrderFacts): JudgementBar | null {
  if (withdrawnAt !== null) return 'withdrawn';
  return words.some(({ speaker }) => speaker !== 'other') ? null : 'noWord';
}

/** A withdrawal in another name has a question of its own. */
const doubtBar = ({ doubts }: OrderFacts): JudgementBar | null =>
  doubts.some((doubt) => doubt !== 'withdrawalNotFromIssuer') ? null : 'noDoubt';

/** The end of a review may be corrected; one that a letter settled is changed at the letter. */
export function reviewBar(facts: OrderFacts): JudgementBar | null {
  if (facts.withdrawnAt !== null) return 'withdrawn';
  const objections = objectionsOf(facts);
  if (objections.length === 0) return 'noObjection';
  return objections.every(({ end }) => end?.outcome === 'settled') ? 'settledByWord' : null;
}

const isReleased = ({ preservation }: OrderFacts): boolean => {
  const tasks = Object.values(preservation.tasks);
  return tasks.length > 0 && tasks.every(({ released }) => released !== null);
};

/** Open exactly in the phase `exemptionOpen` (Article 11(5)); any reaction of the issuing authority ends it. */
export function exemptionBar(facts: OrderFacts, come: Come): JudgementBar | null {
  const { withdrawnAt, instrument, preservation } = facts;
  if (withdrawnAt !== null) return 'withdrawn';
  if (instrument !== 'preservation') return 'notPreservation';
  if (isReleased(facts)) return 'released';
  if (preservation.endedAt !== null || endingWords(facts).length > 0) return 'preservationEnded';
  if (preservation.requestedAt !== null) return 'productionRequested';
  if (isWhollyExempt(facts)) return 'exemptAlready';
  // Of a part it is exempt, and nothing else is asked.
  if (openQuestions(facts).length === 0)
    return preservation.exempt === null ? 'noQuestion' : 'exemptAlready';
  if (!isSilent(facts)) return 'authorityReacted';
  if (come.fiveDays) return null;
  const isUnknown = unansweredQuestions(facts).some(({ form }) => form.receivedAt === null);
  return isUnknown ? 'receiptUnknown' : 'fiveDaysNotOver';
}

export function otherRequestBar(facts: OrderFacts): JudgementBar | null {
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (facts.instrument !== 'preservation') return 'notPreservation';
  return isReleased(facts) ? 'released' : null;
}

/** Every judgement there is, in the order of the law; total for any facts. */
export function judgementsFor(facts: OrderFacts, come: Come): readonly Judgement[] {
  const judgement = (
    name: JudgementName,
    reason: JudgementBar | null,
    articles: string | null,
  ): Judgement => ({ name, isAllowed: reason === null, reason, articles });
  const link = (name: JudgementName, relation: keyof typeof relationArticles): Judgement =>
    judgement(name, ownLinkBar(facts, relation), relationArticles[relation]);
  const limit = (name: JudgementName, of: keyof typeof limitArticles): Judgement =>
    judgement(name, limitBar(facts, of), limitArticles[of]);
  return [
    judgement('judgeWord', wordBar(facts), '10(6), 10(7), 11(3), 17(3)'),
    judgement('settleDoubt', doubtBar(facts), null),
    judgement('endReview', reviewBar(facts), '17(8)'),
    judgement('takeExemption', exemptionBar(facts, come), '11(5)'),
    limit('enterNewDeadline', 'NEW_DEADLINE'),
    limit('enterOtherDeadline', 'OTHER_DEADLINES'),
    limit('enterEnforcementDeadline', 'ENFORCEMENT_DEADLINE'),
    judgement('takeOutLimit', Object.keys(facts.limits).length === 0 ? 'noLimit' : null, null),
    link('linkDuplicate', 'duplicate'),
    link('linkRedirected', 'redirected'),
    link('linkFollowsPreservation', 'followsPreservation'),
    link('linkRelated', 'related'),
    judgement('unlink', facts.links.length === 0 ? 'notLinked' : null, null),
    judgement('attachOtherRequest', otherRequestBar(facts), '11(2)'),
  ];
}
