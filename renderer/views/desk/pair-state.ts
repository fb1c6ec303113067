import { whollyAnsweredAt, type Answers } from '../../../shared/orders/answered.ts';
import type { JudgementBar } from '../../../shared/orders/judgement-bar.ts';
import { isRefused, type ToldRefusal } from '../../../shared/orders/refused.ts';
import type { ListedFacts } from '../../vault/listed-facts.ts';

/** What of two that may be one still runs. */
export type PairState = 'both' | 'dueFirst' | 'otherAnswered' | 'otherOver' | 'thisOver';

type Running = Pick<ListedFacts, 'withdrawnAt' | 'turn'> &
  Answers<Pick<ListedFacts['answer'], 'state' | 'sentAt' | 'acknowledgedAt'>> & {
    readonly refusal: ToldRefusal | null;
  };

const isOver = (facts: Running): boolean =>
  facts.withdrawnAt !== null ||
  isRefused(facts) ||
  facts.turn.of === 'over' ||
  whollyAnsweredAt(facts) !== null;

/** `dueFirst`: this one must not be closed as the other one (Article 10). */
export function pairState(facts: Running, other: Running, bar: JudgementBar | null): PairState {
  if (isOver(facts)) return 'thisOver';
  if (isOver(other)) return whollyAnsweredAt(other) === null ? 'otherOver' : 'otherAnswered';
  return bar === 'otherDueLater' ? 'dueFirst' : 'both';
}
