import type { Language } from '../../shared/bridge/app-state.ts';
import type { InputProblem } from '../command.ts';

/** Why a file could not be read, as one sentence. */
export const inputText: Readonly<Record<Language, Readonly<Record<InputProblem, string>>>> = {
  en: {
    missing: 'There is no such file.',
    denied: 'You may not read this file.',
    folder: 'This is a folder, not a file.',
    tooLarge: 'The file is larger than anything Ombud reads.',
    readBefore: 'Standard input has been read already: - can be given once.',
    unreadable: 'The file could not be read.',
  },
  sv: {
    missing: 'Filen finns inte.',
    denied: 'Du får inte läsa filen.',
    folder: 'Det här är en mapp, inte en fil.',
    tooLarge: 'Filen är större än något Ombud läser.',
    readBefore: 'Standard in är redan läst: - kan bara anges en gång.',
    unreadable: 'Filen kunde inte läsas.',
  },
};
