import type { Hi1Object } from '../hi1/model.ts';

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
