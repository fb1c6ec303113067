import type { Uuid } from '../base/units.ts';
import type { NonExecutionFacts } from './facts.ts';

/**
 * What a finding is journalled as being about: the forms a person named; without a question which, `only` or none named.
 * Null: which is not said, or not one of those in question.
 */
export function namedForms(
  toName: readonly Pick<NonExecutionFacts, 'id'>[],
  said: readonly Uuid[],
  only: readonly Uuid[] = [],
): { readonly forms?: readonly Uuid[] } | null {
  if (toName.length === 0) return only.length === 0 ? {} : { forms: only };
  const forms = toName.map(({ id }) => id).filter((id) => said.includes(id));
  return forms.length === 0 || said.some((id) => !forms.includes(id)) ? null : { forms };
}
