/**
 * Of which tasks the provider is exempt from keeping the data (Article 11(5)). Silence about a Form 3 frees what the form
 * is about and nothing else: of the rest the duty runs on (Article 11(1)).
 */
import { asTaskId, isUuid, type TaskId } from '../base/units.ts';
import type {
  Exemption,
  HeldTask,
  NonExecutionFacts,
  OrderFacts,
  PreservationFacts,
} from './facts.ts';

type Facts = Pick<OrderFacts, 'preservation'>;

/** Every exemption that a person has taken and that stands, in that order. */
export const exemptionsOf = ({
  preservation: { exempt, exemptAlso = [] },
}: Facts): readonly Exemption[] => (exempt === null ? [] : [exempt, ...exemptAlso]);

/** With these exemptions and no others. */
export function withExemptions(
  { exemptAlso: _, ...rest }: PreservationFacts,
  standing: readonly Exemption[],
): PreservationFacts {
  const [exempt, ...exemptAlso] = standing;
  return {
    ...rest,
    exempt: exempt ?? null,
    ...(exemptAlso.length === 0 ? {} : { exemptAlso }),
  };
}

const heldOf = ({ preservation }: Facts, task: string): HeldTask | undefined =>
  Object.entries<HeldTask>(preservation.tasks).find(([id]) => id === task)?.[1];

/** The first exemption by which a task need not be kept; null: no silent form was about it, or it is asked anew since. */
export function exemptionOf(facts: Facts, task: string): Exemption | null {
  const since = heldOf(facts, task)?.since?.position ?? Number.NEGATIVE_INFINITY;
  return (
    exemptionsOf(facts).find(
      ({ position, tasks }) =>
        since < (position ?? Number.POSITIVE_INFINITY) &&
        (tasks === undefined || tasks.some((one) => one === task)),
    ) ?? null
  );
}

/**
 * What a Form 3 is about: the tasks it names, or else those that had been asked for when it was sent; null: all there are.
 * What the authority asks for only afterwards was never in question.
 */
export function tasksOfForm(
  facts: Facts,
  { tasks, sentAt }: Pick<NonExecutionFacts, 'tasks' | 'sentAt'>,
): readonly TaskId[] | null {
  if (tasks.length > 0) return tasks;
  const all = Object.keys(facts.preservation.tasks).filter(isUuid).map(asTaskId);
  const then = all.filter((task) => (heldOf(facts, task)?.since?.at ?? sentAt) <= sentAt);
  return then.length === 0 || then.length === all.length ? null : then;
}

export const isExempt = (facts: Facts, task: string): boolean => exemptionOf(facts, task) !== null;

/** Whether these are all tasks that the authority still asks to keep. */
export function areAllAsked({ preservation }: Facts, isMeant: (task: string) => boolean): boolean {
  const asked = Object.entries<HeldTask>(preservation.tasks).filter(
    ([, task]) => task.asked !== 'nothing',
  );
  return asked.length > 0 && asked.every(([id]) => isMeant(id));
}

/** The duty to keep has ended for the order as a whole: for all that is still asked. */
export const isWhollyExempt = (facts: Facts): boolean =>
  areAllAsked(facts, (task) => isExempt(facts, task)) ||
  (exemptionsOf(facts).some(({ tasks }) => tasks === undefined) && !isSomethingElseAsked(facts));

const isSomethingElseAsked = (facts: Facts): boolean =>
  Object.entries<HeldTask>(facts.preservation.tasks).some(
    ([id, { asked }]) => asked !== 'nothing' && !isExempt(facts, id),
  );

/** Whether a Form 3 is about exempt tasks only. */
export const isAboutExempt = (
  facts: Facts,
  form: Pick<NonExecutionFacts, 'tasks' | 'sentAt'>,
): boolean =>
  tasksOfForm(facts, form)?.every((task) => isExempt(facts, task)) ?? isWhollyExempt(facts);

/** Of some task that is asked still, and not exempt, nobody has said yet what is kept. */
export const isUnsaid = (facts: Facts): boolean =>
  Object.entries<HeldTask>(facts.preservation.tasks).some(
    ([id, { kept, asked }]) => kept === null && asked !== 'nothing' && !isExempt(facts, id),
  );
