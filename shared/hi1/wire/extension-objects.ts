/**
 * O1: the objects TS 104 144 adds. The names of the types are confirmed; namespace and members are provisional, the same
 * as in `schemas/xsd/epoc-provisional.xsd`, and stand in this file and `underlying-conditions.ts` only.
 */
import { genericContact } from './approval.ts';
import { text, uuid } from './leaf.ts';
import { many, maybe, one } from './member.ts';
import { objectMembers } from './object-members.ts';
import { record } from './record.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry, endpointId } from './values.ts';

const item = record({
  section: maybe('epoc:Section', text),
  name: one('epoc:Name', text),
  value: one('epoc:Value', text),
});

export const additionalInfo = type('epoc', 'EPOCAdditionalInfo', {
  ...objectMembers,
  items: many('epoc:Item', item),
});

/** O4: the decision of the enforcing authority, from v1.3.1 on (clauses 5.5.4 to 5.5.6). */
export const noGroundsForRefusal = type('epoc', 'EPOCNoGroundsForRefusalInformation', {
  ...objectMembers,
  comments: maybe('epoc:Comments', text),
});

const refused = {
  grounds: many('epoc:RefusalType', dictionaryEntry),
  details: maybe('epoc:RefusalDetails', text),
};

export const fullRefusal = type('epoc', 'EPOCFullRefusalInformation', {
  ...objectMembers,
  ...refused,
});

export const partialRefusal = type('epoc', 'EPOCPartialRefusalInformation', {
  ...objectMembers,
  /** Whole tasks, never a part of one. */
  tasks: many('epoc:RefusedTask', uuid),
  ...refused,
});

/** An entry of the court database (clause 6.9). */
export const authorityObject = type('epoc', 'AuthorityObject', {
  ...objectMembers,
  endpoint: maybe('epoc:AuthorityEndpoint', endpointId),
  name: maybe('epoc:AuthorityName', text),
  competences: many('epoc:AuthorityCompetence', dictionaryEntry),
  contacts: many('epoc:ContactDetails', genericContact),
});

export type WireAdditionalInfo = TypeValue<typeof additionalInfo>;
export type WireNoGroundsForRefusal = TypeValue<typeof noGroundsForRefusal>;
export type WireFullRefusal = TypeValue<typeof fullRefusal>;
export type WirePartialRefusal = TypeValue<typeof partialRefusal>;
export type WireAuthority = TypeValue<typeof authorityObject>;
