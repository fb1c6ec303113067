/** The rest of an order is taken up: the answer that has gone is put by, and another one begun. */
import type { TaskId } from '../base/units.ts';
import { tasksSent } from './answered.ts';
import type { AnswerFacts, OrderFacts } from './facts.ts';
import { emptyAnswer, type EntryOf, type OrderState } from './fold-state.ts';

/** What is gathered for those tasks. */
export const tasksWhere = (
  tasks: AnswerFacts['tasks'],
  test: (task: TaskId) => boolean,
): AnswerFacts['tasks'] =>
  Object.fromEntries(Object.entries(tasks).filter(([task]) => test(task as TaskId)));

/** The order as it is once its rest is opened: what has gone is put by, and a new answer is begun. Null: nothing has. */
export function withRestOpened<F extends Pick<OrderFacts, 'answer' | 'earlierAnswers'>>(
  facts: F,
): F | null {
  const { answer, earlierAnswers = [] } = facts;
  const sent = tasksSent([answer]);
  if (answer.package === null || sent.size === 0) return null;
  const held = tasksWhere(answer.tasks, (task) => sent.has(task));
  const left = tasksWhere(answer.tasks, (task) => !sent.has(task));
  return {
    ...facts,
    answer: { ...emptyAnswer, tasks: left },
    earlierAnswers: [...earlierAnswers, { ...answer, package: answer.package, tasks: held }],
  };
}

/** Of an answer that has not gone, or another one than the entry names, nothing is opened. */
export function foldRestOpened(state: OrderState, { hash }: EntryOf<'restOpened'>): OrderState {
  if (state.facts.answer.package?.hash !== hash) return state;
  const facts = withRestOpened(state.facts);
  return facts === null ? state : { ...state, facts, mayHaveArrived: false };
}
