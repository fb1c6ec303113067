import type { TaskId } from '../base/units.ts';
import { answeredAt, answersOf } from './answered.ts';
import type { AnswerFacts, OrderFacts } from './facts.ts';

/**
 * How often the data of a task have gone more than once: an answer that was thought not to have arrived, and was packed and
 * sent anew, had arrived after all. 0: never. One whose delivery failed does not count, as the authority does not have it.
 */
export function answeredTwice(facts: OrderFacts): number {
  const tasks = answersOf<AnswerFacts>(facts).filter(isGone).flatMap(tasksOf);
  return tasks.length - new Set(tasks).size;
}

const isGone = (answer: AnswerFacts): boolean => answeredAt(answer) !== null;

const tasksOf = ({ package: held }: AnswerFacts): readonly TaskId[] =>
  held?.items.map(({ task }) => task) ?? [];
