import { answersOf, wentAt } from './answered.ts';
import { barOnAnswer } from './bars.ts';
import type { AnswerFacts, SentAnswer } from './facts.ts';
import type { OrderState } from './fold-state.ts';
import { refusalAsOf } from './holding-decision.ts';
import { reviewsAsOf } from './objection.ts';
import { hitsRefusal } from './release-gate.ts';

/**
 * How many things had come when the answer went, and would have kept it back: a withdrawal (Article 10(9)), a refusal of
 * what was in it (Article 12(2)), a word that it need not be executed, an objection or a question of ours (Articles 10(6),
 * 10(7), 17(3)). Nothing goes while that is known, so it was recorded only afterwards.
 */
export function answeredAgainst(state: OrderState): number {
  const answers = answersOf(state.facts);
  const each = answers.map((answer, index) => {
    const facts = {
      ...state.facts,
      answer,
      earlierAnswers: answers.slice(0, index).filter(hasPackage),
    };
    return against({ ...state, facts });
  });
  return each.reduce((sum, count) => sum + count, 0);
}

const hasPackage = (answer: AnswerFacts): answer is SentAnswer => answer.package !== null;

function against(state: OrderState): number {
  const { facts } = state;
  const went = wentAt(facts.answer);
  if (went === null) return 0;
  const hadCome = (at: number | null | undefined): boolean => at != null && at <= went;
  // One that may turn out to be another's holds until then.
  const holds = hadCome(facts.refusal?.at) ? facts.refusal : null;
  const refusal = refusalAsOf(state, went) ?? holds;
  const bar = barOnAnswer({
    ...facts,
    nonExecutions: facts.nonExecutions.filter((form) => hadCome(form.sentAt)),
    words: facts.words.filter(({ saidAt }) => hadCome(saidAt)),
    newDeadlines: Object.fromEntries(
      Object.entries(facts.newDeadlines).filter(([, { setAt }]) => hadCome(setAt)),
    ),
    news: (facts.news ?? []).filter(({ cameAt }) => hadCome(cameAt)),
    ...reviewsAsOf(facts, hadCome),
  });
  const found = [hadCome(facts.withdrawnAt), hitsRefusal({ ...facts, refusal }), bar !== null];
  return found.filter(Boolean).length;
}
