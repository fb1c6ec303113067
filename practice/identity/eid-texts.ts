import type { Language } from '../web/language.ts';
import type { FailedHint, PendingHint } from './eid-transactions.ts';
import type { Role } from './persons.ts';

/** Words of the eID pages. */
export interface EidTexts {
  readonly title: string;
  readonly band: string;
  readonly bandMode: string;
  readonly asks: (organisation: string) => string;
  readonly heading: string;
  readonly settings: string;
  readonly settingsHint: string;
  readonly person: string;
  readonly levelTwo: string;
  readonly steps: readonly [string, string, string];
  readonly sameDevice: string;
  readonly backToOmbud: string;
  readonly eid: string;
  readonly open: string;
  readonly asked: (name: string) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly expire: string;
  readonly otherPerson: string;
  readonly certificateError: string;
  readonly tryAgain: string;
  readonly nothingSigned: string;
  readonly otherLanguage: string;
  readonly pending: Readonly<Record<PendingHint | 'none', string>>;
  readonly failed: Readonly<Record<FailedHint, { readonly what: string; readonly next: string }>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly lost: { readonly what: string; readonly next: string };
}

const en: EidTexts = {
  title: 'Practice eID',
  band: 'This is a made-up eID. It identifies nobody and works nowhere else.',
  bandMode: 'PRACTICE',
  asks: (organisation) => `Ombud, for ${organisation}, asks you to`,
  heading: 'Sign in with Practice eID',
  settings: 'Practice settings',
  settingsHint: 'Only here: choose who you are.',
  person: 'Person',
  levelTwo: 'level 2',
  steps: [
    'Choose a person',
    'Open Practice eID on this computer',
    'Check that it says Ombud, then confirm',
  ],
  sameDevice: 'Practice eID on this computer',
  backToOmbud: 'Cancel and go back to Ombud',
  eid: 'Practice eID',
  open: 'Open Practice eID',
  asked: (name) => `Ombud asks you to identify yourself as ${name}.`,
  confirm: 'Confirm with security code',
  cancel: 'Cancel in the eID',
  expire: 'Let the time run out',
  otherPerson: 'Use another person’s eID',
  certificateError: 'Use a blocked eID',
  tryAgain: 'Try again',
  nothingSigned: 'Nothing has been signed.',
  otherLanguage: 'Svenska',
  pending: {
    none: 'Waiting for you to choose.',
    outstandingTransaction: 'Waiting for Practice eID to start.',
    started: 'Practice eID is open. Confirm there.',
  },
  failed: {
    userCancel: {
      what: 'The sign-in was cancelled in the eID',
      next: 'Try again if you did not mean to.',
    },
    expiredTransaction: {
      what: 'The eID was not used in time',
      next: 'Try again and confirm within three minutes.',
    },
    wrongPerson: {
      what: 'The eID belongs to somebody else',
      next: 'Try again with the eID of the person you chose.',
    },
    certificateErr: {
      what: 'The eID is blocked or no longer valid',
      next: 'Get a new eID from its issuer.',
    },
    startFailed: {
      what: 'Practice eID did not start',
      next: 'Try again and open it on this computer.',
    },
  },
  roles: {
    legal_representative: 'legal representative',
    handler: 'handler',
    reviewer: 'reviewer',
    administrator: 'administrator',
    compliance_reader: 'compliance reader',
    on_call: 'on call',
  },
  lost: {
    what: 'This sign-in is no longer under way',
    next: 'Return to Ombud and start again.',
  },
};

const sv: EidTexts = {
  title: 'Övnings-eID',
  band: 'Det här är en påhittad e-legitimation. Den legitimerar ingen och fungerar ingen annanstans.',
  bandMode: 'ÖVNING',
  asks: (organisation) => `Ombud, för ${organisation}, ber dig att`,
  heading: 'Logga in med Övnings-eID',
  settings: 'Övningsval',
  settingsHint: 'Bara här: välj vem du är.',
  person: 'Person',
  levelTwo: 'nivå 2',
  steps: [
    'Välj en person',
    'Öppna Övnings-eID på den här datorn',
    'Kontrollera att det står Ombud och bekräfta',
  ],
  sameDevice: 'Övnings-eID på den här datorn',
  backToOmbud: 'Avbryt och gå tillbaka till Ombud',
  eid: 'Övnings-eID',
  open: 'Öppna Övnings-eID',
  asked: (name) => `Ombud ber dig legitimera dig som ${name}.`,
  confirm: 'Bekräfta med säkerhetskod',
  cancel: 'Avbryt i e-legitimationen',
  expire: 'Låt tiden gå ut',
  otherPerson: 'Använd någon annans e-legitimation',
  certificateError: 'Använd en spärrad e-legitimation',
  tryAgain: 'Försök igen',
  nothingSigned: 'Inget har undertecknats.',
  otherLanguage: 'English',
  pending: {
    none: 'Väntar på ditt val.',
    outstandingTransaction: 'Väntar på att Övnings-eID ska starta.',
    started: 'Övnings-eID är öppet. Bekräfta där.',
  },
  failed: {
    userCancel: {
      what: 'Inloggningen avbröts i e-legitimationen',
      next: 'Försök igen om det inte var meningen.',
    },
    expiredTransaction: {
      what: 'E-legitimationen användes inte i tid',
      next: 'Försök igen och bekräfta inom tre minuter.',
    },
    wrongPerson: {
      what: 'E-legitimationen tillhör någon annan',
      next: 'Försök igen med den valda personens e-legitimation.',
    },
    certificateErr: {
      what: 'E-legitimationen är spärrad eller gäller inte längre',
      next: 'Skaffa en ny hos utfärdaren.',
    },
    startFailed: {
      what: 'Övnings-eID startade inte',
      next: 'Försök igen och öppna det på den här datorn.',
    },
  },
  roles: {
    legal_representative: 'rättslig företrädare',
    handler: 'handläggare',
    reviewer: 'granskare',
    administrator: 'administratör',
    compliance_reader: 'regelefterlevnad, läser',
    on_call: 'beredskap',
  },
  lost: {
    what: 'Inloggningen pågår inte längre',
    next: 'Gå tillbaka till Ombud och börja om.',
  },
};

export const eidTexts: Readonly<Record<Language, EidTexts>> = { en, sv };
