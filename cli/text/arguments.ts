import type { Language } from '../../shared/bridge/app-state.ts';

/** What is wrong with the arguments of a call. */
export interface ArgumentText {
  readonly unknownOption: (option: string) => string;
  readonly flagWithValue: (name: string) => string;
  readonly valueMissing: (name: string) => string;
  readonly givenTwice: (name: string) => string;
  readonly noFile: string;
  readonly oneFile: string;
  readonly noFileTaken: string;
}

const en: ArgumentText = {
  unknownOption: (option) => `there is no option ${option}.`,
  flagWithValue: (name) => `--${name} takes no value.`,
  valueMissing: (name) => `--${name} wants a value.`,
  givenTwice: (name) => `--${name} is given twice.`,
  noFile: 'a file is wanted (- is standard input).',
  oneFile: 'one file is wanted (- is standard input).',
  noFileTaken: 'no file is wanted.',
};

const sv: ArgumentText = {
  unknownOption: (option) => `det finns ingen flagga ${option}.`,
  flagWithValue: (name) => `--${name} tar inget värde.`,
  valueMissing: (name) => `--${name} behöver ett värde.`,
  givenTwice: (name) => `--${name} anges två gånger.`,
  noFile: 'minst en fil behövs (- är standard in).',
  oneFile: 'en fil behövs (- är standard in).',
  noFileTaken: 'ingen fil ska anges.',
};

export const argumentText: Readonly<Record<Language, ArgumentText>> = { en, sv };
