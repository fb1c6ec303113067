import type { WireForm3Information } from '../../hi1/wire/form3-information.ts';
import { isPreservation } from '../find/form-3.ts';
import { mark, type FormMark } from '../form-mark.ts';
import { said, wordOf, type Received } from '../received.ts';

const unclear = ['Incomplete', 'ManifestErrors', 'InsufficientInformation'];

/** What Annex III demands and the form does not have. */
export function form3Marks(received: Received, form: WireForm3Information): readonly FormMark[] {
  const named = (form.reasons ?? []).flatMap(({ reasons }) => (reasons ?? []).map(wordOf));
  const isExplained = (form.reasons ?? []).some(({ explanation }) => said(explanation) !== null);
  const hasLaw = said(form.conflictOfLaw?.titleOfLaw) !== null;
  const marks: FormMark[] = [];
  if (named.length === 0 && !isExplained) marks.push(mark('noReason', 'III.D.1'));
  if (isPreservation(received)) {
    if (named.includes('OffenceNotCovered')) marks.push(mark('productionOnly', 'III.D.7'));
    if (named.includes('ConflictOfLaw')) marks.push(mark('productionOnly', 'III.D.10'));
  }
  if (named.includes('ConflictOfLaw') && !hasLaw) marks.push(mark('conflictEmpty', 'III.E.1'));
  if (
    named.some((reason) => unclear.includes(reason)) &&
    said(form.requestForClarification) === null
  )
    marks.push(mark('noClarification', 'III.F.1'));
  if ((form.preservation ?? []).length === 0) marks.push(mark('preservationUnsaid', 'III.G.1'));
  return marks;
}
