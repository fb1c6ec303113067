/** Answers to parts that have gone, beside the one that is worked on: each keeps its own package, times and receipts. */
import { bytes, position } from '../base/units.ts';
import { answersOf, failedBefore, sentBefore, tasksSent } from './answered.ts';
import type { AnswerFacts, SentAnswer, TaskAnswer } from './facts.ts';
import { withFacts, type GatheredFile, type OrderState } from './fold-state.ts';
import { tasksWhere } from './open-rest.ts';

type Tasks = AnswerFacts['tasks'];

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
  const counted = Object.entries<TaskAnswer>(tasks).map(([task, { noData, gatheredAt }]) => {
    const own = filesOf(files, task);
    const size = own.reduce((sum, file) => sum + file.bytes, 0);
    const isNone = own.length === 0;
    const declared = noData && isNone && gatheredAt !== undefined ? { gatheredAt } : {};
    const since = isNone ? declared : firstGathered(files, task);
    return [task, { files: own.length, bytes: bytes(size), noData: noData && isNone, ...since }];
  });
  return Object.fromEntries(counted) as Tasks;
}

const filesOf = (files: OrderState['files'], task: string): readonly GatheredFile[] =>
  Object.values<GatheredFile>(files).filter((file) => file.task === task);

/** Where in the journal the first of a task's files was added. */
export function firstGathered(
  files: OrderState['files'],
  task: string,
): Pick<TaskAnswer, 'gatheredAt'> {
  const positions = filesOf(files, task).map((file) => file.position);
  return positions.length === 0 ? {} : { gatheredAt: position(Math.min(...positions)) };
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
