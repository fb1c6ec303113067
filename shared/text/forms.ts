import type { Language } from '../bridge/app-state.ts';
import type { FormMark } from '../forms/form-mark.ts';
import { labelsEn, type LabelId } from '../forms/labels/en.ts';
import { officialSet, workingSetSv, type LabelSetFacts } from '../forms/labels/label-set.ts';
import { labelsSv } from '../forms/labels/sv.ts';
import { fill } from './fill.ts';
import { formMarksEn, type FormMarkText } from './forms.en.ts';
import { formMarksSv } from './forms.sv.ts';

const marks: Readonly<Record<Language, FormMarkText>> = { en: formMarksEn, sv: formMarksSv };

/** What stands out at a field, as a sentence. */
export const formMarkSentence = ({ code, about }: FormMark, language: Language): string =>
  fill(marks[language][code], { about: about ?? '' });

export const labelSets: Readonly<Record<Language, LabelSetFacts>> = {
  en: officialSet,
  sv: workingSetSv,
};

export interface LabelWords {
  readonly text: string;
  readonly language: Language;
}

export interface FormLabel extends LabelWords {
  /** The same in the other language, below the reader's; null when one is enough. */
  readonly beside: LabelWords | null;
}

/**
 * The words of the form at one place.
 *
 * @param both the reader's language first and the other one with it; otherwise the official words alone
 */
export function formLabel(id: LabelId, reader: Language, both: boolean): FormLabel {
  const official: LabelWords = { text: labelsEn[id], language: 'en' };
  const swedish: LabelWords = { text: labelsSv[id], language: 'sv' };
  if (!both) return { ...official, beside: null };
  return reader === 'sv' ? { ...swedish, beside: official } : { ...official, beside: swedish };
}
