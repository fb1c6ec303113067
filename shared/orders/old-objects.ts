import type { Hi1Object } from '../hi1/model.ts';
import type { StrayFacts } from './facts.ts';
import type { EntryOf } from './fold-state.ts';

/**
 * A preservation task as journals have it from before it had a type of its own: that it came, and no more. What it
 * says beyond that is in the XML beside it.
 */
export function lpTaskOf(object: Hi1Object): Hi1Object {
  if (object.type !== 'Unknown' || object.typeName !== 'LPTaskObject') return object;
  const { typeNs: _ns, typeName: _name, ...common } = object;
  return {
    ...common,
    type: 'LPTask',
    status: null,
    desiredStatus: null,
    requestType: null,
    start: null,
    end: null,
    values: [],
    subtypes: [],
    desiredExpiration: null,
    expiration: null,
  };
}

/** What a hold could hang on: a preservation task, Annex V or Annex VI. */
export const isOfPreservation = (object: Hi1Object): boolean => {
  const { type } = lpTaskOf(object);
  if (object.type !== 'Document') return type === 'LPTask';
  return ['Form5', 'Form6'].includes(object.documentType?.value ?? '');
};

/** What is shown of an object of no known order. */
export const strayOf = ({ object, arrivedAt }: EntryOf<'objectArrived'>): StrayFacts => ({
  id: object.id,
  type: (object.type === 'Document' ? object.documentType?.value : null) ?? lpTaskOf(object).type,
  owner: object.owner,
  country: object.country,
  arrivedAt,
});
