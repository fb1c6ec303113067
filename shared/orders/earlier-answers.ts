/** Answers to parts that have gone, beside the one that is worked on: each keeps its own package, times and receipts. */
import { bytes, type TaskId } from '../base/units.ts';
import { answersOf, failedBefore, sentBefore, tasksSent } from './answered.ts';
import type { AnswerFacts, OrderFacts, SentAnswer, TaskAnswer } from './facts.ts';
import { emptyAnswer, withFacts, type EntryOf, type OrderState } from './fold-state.ts';

type Tasks = AnswerFacts['tasks'];

const tasksWhere = (tasks: Tasks, test: (task: TaskId) => boolean): Tasks =>
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

/** The state with one of the earlier answers changed. */
export function changeEarlier(
  state: OrderState,
  isMeant: (answer: SentAnswer) => boolean,
  change: (answer: SentAnswer) => SentAnswer,
): OrderState {
  const { earlierAnswers = [] } = state.facts;
  const next = earlierAnswers.map((answer) => (isMeant(answer) ? change(answer) : answer));
  const isSame = next.every((answer, index) => answer === earlierAnswers[index]);
  return isSame ? state : withFacts(state, { earlierAnswers: next });
}

/**
 * What is gathered, in line with what has gone: nothing that the authority has, and again what it could not use, with
 * the files that were there for it.
 */
export function withGathered(before: OrderState): OrderState {
  if (before.facts.earlierAnswers === undefined) return before;
  const state = withResent(before);
  const { answer } = state.facts;
  if (answer.state !== 'none' && answer.state !== 'collecting') return state;
  const sent = sentBefore(state.facts);
  const back = failedBefore(state.facts).map(({ tasks }) => returned(state, tasks));
  const all = Object.assign({}, ...back, answer.tasks) as Tasks;
  const tasks = tasksWhere(all, (task) => !sent.has(task));
  const isAny = Object.values<TaskAnswer>(tasks).some(({ files, noData }) => files > 0 || noData);
  const next = { ...answer, tasks, state: isAny ? ('collecting' as const) : ('none' as const) };
  return withFacts(state, { answer: next });
}

/** The files are counted anew: some may have been taken away since. */
function returned({ files }: OrderState, tasks: Tasks): Tasks {
  const all = Object.values<OrderState['files'][keyof OrderState['files']]>(files);
  const counted = Object.entries<TaskAnswer>(tasks).map(([task, { noData }]) => {
    const own = all.filter((file) => file.task === task);
    const size = own.reduce((sum, file) => sum + file.bytes, 0);
    return [task, { files: own.length, bytes: bytes(size), noData: noData && own.length === 0 }];
  });
  return Object.fromEntries(counted) as Tasks;
}

/** Says of each earlier answer whose delivery failed whether what it held has gone again. */
function withResent(state: OrderState): OrderState {
  const sent = tasksSent(answersOf(state.facts));
  return changeEarlier(
    state,
    ({ state: one }) => one === 'deliveryRefused',
    (answer) => {
      const isResent = answer.package.items.every(({ task }) => sent.has(task));
      if (isResent === (answer.isResent ?? false)) return answer;
      const { isResent: _before, ...rest } = answer;
      return isResent ? { ...rest, isResent } : rest;
    },
  );
}
