import type { TaskId } from '../base/units.ts';
import { heldTasks } from '../holds/hold-ground.ts';
import { areAllAsked, isExempt } from './exempt-tasks.ts';
import { silentTasks, type QuestionFacts } from './silence.ts';

export interface ExemptionPart {
  readonly tasks: readonly TaskId[];
  /** Something else is to be kept still when it is taken. */
  readonly isRestKept: boolean;
}

/** What an exemption taken now is about (Article 11(5)); null: all that is asked of the order. */
export function exemptionAbout(facts: QuestionFacts): ExemptionPart | null {
  const tasks = silentTasks(facts);
  const isMeant = (task: string): boolean => tasks?.some((one) => one === task) ?? true;
  if (tasks === null || areAllAsked(facts, isMeant)) return null;
  const isRestKept = !areAllAsked(facts, (task) => isMeant(task) || isExempt(facts, task));
  return { tasks, isRestKept };
}

/** Whether something of that is on record as kept, and so can be let go afterwards. */
export const isKeptAbout = (facts: QuestionFacts, part: ExemptionPart | null): boolean =>
  heldTasks(facts).some((task) => part === null || part.tasks.includes(task));
