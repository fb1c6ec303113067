/** O1: why an order is not executed, as data beside the form (TS 104 144, clause 6.4.4; provisional members). */
import { boolean, text, uuid } from './leaf.ts';
import { many, maybe, one } from './member.ts';
import { objectMembers } from './object-members.ts';
import { record } from './record.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry } from './values.ts';

/** Order or tasks it is about; none named = the whole order. */
const affected = { affected: many('epoc:AffectedObject', uuid) };

const nonExecutionReason = record({
  ...affected,
  reasons: many('epoc:Reason', dictionaryEntry),
  explanation: maybe('epoc:Explanation', text),
});

const conflictOfLaw = record({
  titleOfLaw: maybe('epoc:TitleOfLaw', text),
  provisions: maybe('epoc:ApplicableStatutoryProvisions', text),
  obligations: maybe('epoc:NatureOfConflictingObligations', text),
  whyItApplies: maybe('epoc:WhyConflictOfLawApplies', text),
  link: maybe('epoc:LinkBetweenSPAndThirdCountry', text),
  consequences: maybe('epoc:ConsequencesForAddressee', text),
  other: maybe('epoc:AnyOtherRelevantInformation', text),
});

const preservationOfData = record({
  ...affected,
  preserved: one('epoc:Preserved', boolean),
  details: maybe('epoc:Details', text),
});

export const form3Information = type('epoc', 'Form3Information', {
  ...objectMembers,
  reasons: many('epoc:NonExecutionReason', nonExecutionReason),
  conflictOfLaw: maybe('epoc:ConflictOfLaw', conflictOfLaw),
  requestForClarification: maybe('epoc:RequestForClarification', text),
  preservation: many('epoc:PreservationOfData', preservationOfData),
});

export type WireForm3Information = TypeValue<typeof form3Information>;
