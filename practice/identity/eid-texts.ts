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
  readonly phoneSteps: readonly [string, string, string];
  readonly steps: readonly [string, string, string];
  readonly qr: string;
  readonly newCode: string;
  readonly stillCode: string;
  readonly noScript: string;
  readonly left: string;
  readonly noCamera: string;
  readonly noCameraHint: string;
  readonly openPhone: string;
  readonly backToCode: string;
  readonly approved: string;
  readonly approvedNext: string;
  readonly goOn: string;
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
  readonly pending: Readonly<Record<PendingHint | 'waiting', string>>;
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
  settingsHint: 'Only here: choose who you are on this computer. A phone asks you itself.',
  person: 'Person',
  levelTwo: 'level 2',
  phoneSteps: [
    'Open Practice eID on your phone',
    'Choose Scan QR code',
    'Point at the moving code, and check that it says Ombud',
  ],
  qr: 'Moving code for the phone',
  newCode: 'A new code every second.',
  stillCode: 'A new code every eight seconds, because you asked for less motion.',
  noScript: 'Reload the page for a new code.',
  left: 'Time left:',
  noCamera: 'No phone at hand?',
  noCameraHint: 'The practice phone is a page. Open it with this code, or copy the text to it.',
  openPhone: 'Scan with the practice phone',
  backToCode: 'Back to the code',
  approved: 'You have identified yourself',
  approvedNext: 'You are taken back to Ombud.',
  goOn: 'Go on to Ombud',
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
    waiting: 'Waiting for you to scan.',
    outstandingTransaction: 'Waiting for Practice eID to start.',
    started: 'Practice eID is open. Confirm there.',
    phone: 'Practice eID is open on a phone. Confirm there.',
  },
  failed: {
    userCancel: {
      what: 'The sign-in was cancelled in the eID',
      next: 'Try again if you did not mean to.',
    },
    userDeclined: {
      what: 'The sign-in was declined on the phone',
      next: 'Try again if that was you. If not, tell whoever looks after security.',
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
  settingsHint: 'Bara här: välj vem du är på den här datorn. En telefon frågar själv.',
  person: 'Person',
  levelTwo: 'nivå 2',
  phoneSteps: [
    'Öppna Övnings-eID i telefonen',
    'Välj Läs av QR-kod',
    'Rikta mot den rörliga koden och kontrollera att det står Ombud',
  ],
  qr: 'Rörlig kod för telefonen',
  newCode: 'En ny kod varje sekund.',
  stillCode: 'En ny kod var åttonde sekund, eftersom du valt mindre rörelse.',
  noScript: 'Ladda om sidan för en ny kod.',
  left: 'Tid kvar:',
  noCamera: 'Ingen telefon till hands?',
  noCameraHint: 'Övningstelefonen är en sida. Öppna den med koden, eller kopiera texten dit.',
  openPhone: 'Läs av med övningstelefonen',
  backToCode: 'Tillbaka till koden',
  approved: 'Du har legitimerat dig',
  approvedNext: 'Du tas tillbaka till Ombud.',
  goOn: 'Fortsätt till Ombud',
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
    waiting: 'Väntar på att du läser av koden.',
    outstandingTransaction: 'Väntar på att Övnings-eID ska starta.',
    started: 'Övnings-eID är öppet. Bekräfta där.',
    phone: 'Övnings-eID är öppet i en telefon. Bekräfta där.',
  },
  failed: {
    userCancel: {
      what: 'Inloggningen avbröts i e-legitimationen',
      next: 'Försök igen om det inte var meningen.',
    },
    userDeclined: {
      what: 'Inloggningen nekades i telefonen',
      next: 'Försök igen om det var du. Annars, säg till den som sköter säkerheten.',
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
    legal_representative: 'rättsligt ombud',
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
