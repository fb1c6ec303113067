/** O1: the conditions under which an order went to a controller or a processor (clause 5.3.3, table 5.3.3-11). */
import type { Codec } from './codec.ts';
import { text } from './leaf.ts';
import { many, maybe, one } from './member.ts';
import { record } from './record.ts';
import { oneOfTypes, type, type TypeValue, type Unknown } from './typed.ts';
import { dictionaryEntry } from './values.ts';

const underlyingConditions = record({
  conditions: many('epoc:UnderlyingCondition', dictionaryEntry),
  justification: maybe('epoc:Justification', text),
  additionalInformation: maybe('epoc:AdditionalUnderlyingConditionsInformation', text),
});

const epocAuthorisationParameters = type('epoc', 'EPOCAuthorisationParameters', {
  country: one('auth:CountryCode', text),
  underlyingConditions: maybe('epoc:UnderlyingConditions', underlyingConditions),
});

export type WireAuthorisationParameters = TypeValue<typeof epocAuthorisationParameters>;

export const authorisationParameters: Codec<WireAuthorisationParameters | Unknown> = oneOfTypes([
  epocAuthorisationParameters,
]);
