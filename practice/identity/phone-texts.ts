import type { Language } from '../web/language.ts';

/** Words of the practice phone. */
export interface PhoneTexts {
  readonly title: string;
  readonly lead: string;
  readonly code: string;
  readonly codeHint: string;
  readonly scan: string;
  readonly refused: Readonly<Record<'wrong' | 'old' | 'taken' | 'over', string>>;
  readonly asks: string;
  readonly service: string;
  readonly request: string;
  readonly identify: string;
  readonly where: string;
  readonly whereValue: string;
  readonly check: string;
  readonly owner: string;
  readonly pin: string;
  readonly pinHint: (pin: string) => string;
  readonly wrongPin: (left: number) => string;
  readonly busy: string;
  readonly approve: string;
  readonly decline: string;
  readonly again: string;
  readonly ended: Readonly<
    Record<
      'approved' | 'declined' | 'blocked' | 'over',
      { readonly what: string; readonly next: string }
    >
  >;
}

const en: PhoneTexts = {
  title: 'Practice phone',
  lead: 'Plays the phone that scans the moving code of the sign-in page.',
  code: 'Code from the page',
  codeHint: 'Copy the text under the moving code and paste it here within ten seconds.',
  scan: 'Scan',
  refused: {
    wrong: 'That is no code of the practice eID. Copy the whole text under the moving code.',
    old: 'That code is too old: a new one comes every second. Scan the one that is shown now.',
    taken: 'Another phone or this computer is already signing in with that code.',
    over: 'That sign-in is over. Start it again from Ombud.',
  },
  asks: 'Somebody asks you to identify yourself',
  service: 'Service',
  request: 'What for',
  identify: 'Sign in to Ombud. Nothing is signed.',
  where: 'Started on',
  whereValue: 'the computer whose code you scanned',
  check: 'Only go on if you started this yourself, just now.',
  owner: 'Whose phone this is',
  pin: 'PIN',
  pinHint: (pin) => `The PIN of every practice phone is ${pin}.`,
  wrongPin: (left) =>
    left === 1
      ? 'Wrong PIN. One try is left, then the eID is blocked.'
      : `Wrong PIN. ${left} tries are left.`,
  busy: 'This phone is busy with the sign-in below. Approve or decline it before you scan another.',
  approve: 'Identify yourself',
  decline: 'Decline',
  again: 'Scan another code',
  ended: {
    approved: { what: 'Identified', next: 'Go back to the page on your computer; it goes on.' },
    declined: {
      what: 'Declined',
      next: 'Nobody was signed in. If you did not start it, tell whoever looks after security.',
    },
    blocked: {
      what: 'The eID is blocked',
      next: 'Three wrong PINs. Here it is free again at once; a real one is not.',
    },
    over: { what: 'The sign-in is over', next: 'It was ended on the computer, or took too long.' },
  },
};

const sv: PhoneTexts = {
  title: 'Övningstelefon',
  lead: 'Spelar telefonen som läser av inloggningssidans rörliga kod.',
  code: 'Koden från sidan',
  codeHint: 'Kopiera texten under den rörliga koden och klistra in den här inom tio sekunder.',
  scan: 'Läs av',
  refused: {
    wrong: 'Det är ingen kod från Övnings-eID. Kopiera hela texten under den rörliga koden.',
    old: 'Koden är för gammal: det kommer en ny varje sekund. Läs av den som visas nu.',
    taken: 'En annan telefon eller datorn loggar redan in med den koden.',
    over: 'Inloggningen är över. Börja om från Ombud.',
  },
  asks: 'Någon ber dig legitimera dig',
  service: 'Tjänst',
  request: 'Ändamål',
  identify: 'Logga in i Ombud. Inget undertecknas.',
  where: 'Startad på',
  whereValue: 'datorn vars kod du läste av',
  check: 'Fortsätt bara om du själv startade detta, alldeles nyss.',
  owner: 'Vems telefon det är',
  pin: 'PIN-kod',
  pinHint: (pin) => `Alla övningstelefoner har PIN-koden ${pin}.`,
  wrongPin: (left) =>
    left === 1
      ? 'Fel PIN-kod. Ett försök återstår, sedan spärras e-legitimationen.'
      : `Fel PIN-kod. ${left} försök återstår.`,
  busy: 'Telefonen är upptagen med inloggningen nedan. Godkänn eller neka den innan du läser av en annan.',
  approve: 'Legitimera dig',
  decline: 'Neka',
  again: 'Läs av en annan kod',
  ended: {
    approved: { what: 'Legitimerad', next: 'Gå tillbaka till sidan på datorn; den fortsätter.' },
    declined: {
      what: 'Nekad',
      next: 'Ingen loggades in. Var det inte du som startade, säg till den som sköter säkerheten.',
    },
    blocked: {
      what: 'E-legitimationen är spärrad',
      next: 'Tre felaktiga PIN-koder. Här är den fri igen med en gång; en riktig är det inte.',
    },
    over: {
      what: 'Inloggningen är över',
      next: 'Den avslutades på datorn eller tog för lång tid.',
    },
  },
};

export const phoneTexts: Readonly<Record<Language, PhoneTexts>> = { en, sv };
