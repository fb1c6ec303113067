import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Sha256, TaskId } from '../../shared/base/units.ts';
import { sentBefore } from '../../shared/orders/answered.ts';
import { sendableTasks } from '../../shared/orders/bars.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { AnswerFacts, AnswerState, OrderFacts } from '../../shared/orders/facts.ts';
import { packableTasks } from '../../shared/orders/staying-out.ts';

export type Entries = Result<readonly EntryBody[], Fault>;

/** What an act appends to a known order, or why it may not. */
export type Rule = (order: OrderFacts) => Entries;

/** Whether so many more bytes may be added for a task. */
export type RoomRule = (order: OrderFacts, task: TaskId, bytes: number) => Entries;

const gathering: readonly AnswerState[] = ['none', 'collecting'];

/** Files and declarations may still change. */
export const isGathering = ({ state }: AnswerFacts): boolean => gathering.includes(state);

/** Nothing to append, if the task is one of the order's and its answer is still being gathered. */
export function openTask(order: OrderFacts, task: TaskId): Entries {
  if (!order.tasks.includes(task)) return err(fault('answer.orderUnknown'));
  if (sentBefore(order).has(task)) return err(fault('answer.alreadySent'));
  return isGathering(order.answer) ? ok([]) : err(fault('answer.alreadyFrozen'));
}

/**
 * All files of one answer together stay within the limit, because they travel in one message. What must not leave now
 * takes no room from what may, nor the other way round; should it be let go after all, freezing asks again.
 */
export function roomWithin(limit: number): RoomRule {
  return (order, task, bytes) => {
    const allowed = openTask(order, task);
    if (!allowed.ok) return allowed;
    const together = sendableTasks(order).includes(task) ? packableTasks(order) : [];
    const counted = new Set([...together, task]);
    const held = [...counted].reduce((sum, one) => sum + (order.answer.tasks[one]?.bytes ?? 0), 0);
    return sizeWithin(limit, held + bytes);
  };
}

/** Nothing to append, if so much may travel in one message. Error: `answer.fileTooLarge` {limit}. */
export const sizeWithin = (limit: number, bytes: number): Entries =>
  bytes > limit ? err(fault('answer.fileTooLarge', { limit })) : ok([]);

export const whyNotFrozen = (answer: AnswerFacts): 'answer.notFrozen' | 'answer.alreadySent' =>
  isGathering(answer) ? 'answer.notFrozen' : 'answer.alreadySent';

/** The entry, if it speaks of the package that is there. */
export const sameHash = (
  { package: frozen }: AnswerFacts,
  hash: Sha256,
  entry: EntryBody,
): Entries => (frozen?.hash === hash ? ok([entry]) : err(fault('answer.hashDiffers')));
