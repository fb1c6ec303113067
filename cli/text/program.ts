import type { Language } from '../../shared/bridge/app-state.ts';

/** What the program says of itself, whichever command is meant. */
export interface ProgramText {
  /** Above and below the list of commands. */
  readonly head: string;
  readonly tail: string;
  readonly noSuchCommand: (name: string) => string;
  readonly noSuchLanguage: (name: string) => string;
}

const en: ProgramText = {
  head: `ombud COMMAND [OPTION...] [FILE...]

Works on messages of the e-Evidence interface (ETSI TS 104 144, a profile of TS 103 120) without opening the
desktop program. It needs no sign-in, reads no journal and sends nothing.
`,
  tail: `ombud COMMAND --help says more of a command.

  --lang en|sv  language of the output; otherwise that of the computer (LANG)
  --version     the version of Ombud
`,
  noSuchCommand: (name) =>
    `ombud: there is no command “${name}”. ombud --help lists those there are.\n`,
  noSuchLanguage: (name) => `ombud: --lang takes en or sv, not “${name}”.\n`,
};

const sv: ProgramText = {
  head: `ombud KOMMANDO [FLAGGA...] [FIL...]

Arbetar med meddelanden i e-bevisgränssnittet (ETSI TS 104 144, en profil av TS 103 120) utan att öppna
skrivbordsprogrammet. Ingen inloggning behövs, ingen journal läses och inget skickas.
`,
  tail: `ombud KOMMANDO --help berättar mer om ett kommando.

  --lang en|sv  språk för det som skrivs ut; annars datorns (LANG)
  --version     Ombuds version
`,
  noSuchCommand: (name) =>
    `ombud: det finns inget kommando ”${name}”. ombud --help visar dem som finns.\n`,
  noSuchLanguage: (name) => `ombud: --lang tar en eller sv, inte ”${name}”.\n`,
};

export const programText: Readonly<Record<Language, ProgramText>> = { en, sv };
