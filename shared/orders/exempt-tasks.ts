/**
 * Of which tasks the provider is exempt from keeping the data (Article 11(5)). Silence about a Form 3 frees what the form
 * is about and nothing else: of the rest the duty runs on (Article 11(1)).
 */
import type { TaskId } from '../base/units.ts';
import type { Exemption, HeldTask, OrderFacts, PreservationFacts } from './facts.ts';

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

/** The first exemption by which a task need not be kept; null: no silent form was about it. */
export const exemptionOf = (facts: Facts, task: string): Exemption | null =>
  exemptionsOf(facts).find(
    ({ tasks }) => tasks === undefined || tasks.some((one) => one === task),
  ) ?? null;

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
  exemptionsOf(facts).some(({ tasks }) => tasks === undefined) ||
  areAllAsked(facts, (task) => isExempt(facts, task));

/** Whether a Form 3 about these tasks, or about the whole order when it names none, is about exempt ones only. */
export const isAboutExempt = (
  facts: Facts,
  { tasks }: { readonly tasks: readonly TaskId[] },
): boolean =>
  tasks.length === 0 ? isWhollyExempt(facts) : tasks.every((task) => isExempt(facts, task));

/** Of some task that is asked still, and not exempt, nobody has said yet what is kept. */
export const isUnsaid = (facts: Facts): boolean =>
  Object.entries<HeldTask>(facts.preservation.tasks).some(
    ([id, { kept, asked }]) => kept === null && asked !== 'nothing' && !isExempt(facts, id),
  );
