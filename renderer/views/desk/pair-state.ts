import { whollyAnsweredAt, type Answers } from '../../../shared/orders/answered.ts';
import type { JudgementBar } from '../../../shared/orders/judgement-bar.ts';
import { isRefused, type ToldRefusal } from '../../../shared/orders/refused.ts';
import type { ListedFacts } from '../../vault/listed-facts.ts';

/** What of two that may be one still runs; `Still`: it is open, and no clock runs for it now. */
export type PairState =
  | 'both'
  | 'dueFirst'
  | 'otherAnswered'
  | 'otherOver'
  | 'otherStill'
  | 'thisOver'
  | 'thisStill'
  | 'neither';

type Running = Pick<ListedFacts, 'withdrawnAt' | 'turn' | 'instrument'> &
  Answers<Pick<ListedFacts['answer'], 'state' | 'sentAt' | 'acknowledgedAt'>> & {
    readonly refusal: ToldRefusal | null;
  };

const isOver = (facts: Running): boolean =>
  facts.withdrawnAt !== null ||
  isRefused(facts) ||
  facts.turn.of === 'over' ||
  whollyAnsweredAt(facts) !== null;

/**
 * Whether a clock of ours runs for an order that is open. One to produce rests while a question of ours is open (Article
 * 10(6)), and once lifted it is kept without an end; one to preserve has its days all the while.
 */
function isRunning({ turn, instrument }: Running): boolean {
  switch (turn.of) {
    case 'us':
    case 'review':
      return true;
    case 'clarification':
    case 'keep':
      return instrument === 'preservation';
    case 'letGo':
    case 'over':
      return false;
  }
}

/** `dueFirst`: this one must not be closed as the other one (Article 10). */
export function pairState(facts: Running, other: Running, bar: JudgementBar | null): PairState {
  if (isOver(facts)) return 'thisOver';
  if (isOver(other)) return whollyAnsweredAt(other) === null ? 'otherOver' : 'otherAnswered';
  if (!isRunning(facts)) return isRunning(other) ? 'thisStill' : 'neither';
  if (bar === 'otherDueLater') return 'dueFirst';
  return isRunning(other) ? 'both' : 'otherStill';
}
