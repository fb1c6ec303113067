/** An order that came another way, as a person writes it down from the paper (Article 19(5)). */
import type { UtcMs } from '../base/units.ts';
import type { Authenticity, OtherChannel, ReceiptInstants } from '../orders/entries/channel.ts';

export const paperInstruments = ['EPOC', 'EPOCPR'] as const;
export type PaperInstrument = (typeof paperInstruments)[number];

/** Kinds of data a certificate has boxes for (Annex I, section F; Annex II, section E). */
export const paperData = [
  'SubscriberData',
  'UserIdentifyingData',
  'TrafficData',
  'StoredContentData',
  'Other',
] as const;
export type PaperData = (typeof paperData)[number];

/** How an account or a device can be named. */
export const paperFormats = [
  'InternationalizedEmailAddress',
  'InternationalE164',
  'ServiceAccessIdentifier',
  'IPv4Address',
  'IPv6Address',
  'IMEI',
  'IMSI',
] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** Boxes of section I: who signs (Article 4). */
export const paperRoles = [
  'JudgeCourtOrInvestigatingJudge',
  'PublicProsecutor',
  'OtherCompetentAuthority',
] as const;
export type PaperRole = (typeof paperRoles)[number];

/** Member States bound by the Regulation: all but Denmark (its position on this area of law, Protocol 22). */
export const issuingStates = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT',
  'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const; // prettier-ignore

/** Texts are empty where the paper says nothing. */
export interface PaperAuthority {
  /** ISO 3166-1, two capitals. */
  readonly country: string;
  readonly name: string;
  readonly role: PaperRole;
  /** Its own file number. */
  readonly file: string;
  readonly person: string;
  readonly phone: string;
  readonly email: string;
}

/** One identifier and what is asked for of it. */
export interface PaperTask {
  readonly data: PaperData;
  readonly format: PaperFormat;
  readonly value: string;
  readonly start: UtcMs | null;
  readonly end: UtcMs | null;
  readonly note: string;
}

export interface OrderOnPaper {
  readonly instrument: PaperInstrument;
  /** The number the certificate carries, if it carries one. */
  readonly reference: string;
  readonly issuing: PaperAuthority;
  /** Name of the validating authority, if there is one. */
  readonly validating: string;
  readonly isEmergency: boolean;
  readonly emergencyReason: string;
  /** The certificate says that the enforcing authority has been notified (section K). */
  readonly isNotified: boolean;
  readonly channel: OtherChannel;
  readonly authenticity: Authenticity;
  readonly authenticityNote: string;
  readonly receipt: ReceiptInstants;
  readonly tasks: readonly PaperTask[];
  /** The offence in a word or two. */
  readonly offence: string;
  readonly remarks: string;
}

/** Most identifiers and scanned originals of one order. */
export const mostPaperTasks = 100;
export const mostOriginals = 20;
/** Characters of a line and of a longer text. */
export const longestLine = 300;
export const longestRemark = 4_000;

const emptyTask: PaperTask = {
  data: 'SubscriberData',
  format: 'InternationalizedEmailAddress',
  value: '',
  start: null,
  end: null,
  note: '',
};

export const newPaperTask = (): PaperTask => ({ ...emptyTask });

/** A form of which nothing has been filled in. */
export const emptyPaper: OrderOnPaper = {
  instrument: 'EPOC',
  reference: '',
  issuing: {
    country: '',
    name: '',
    role: 'PublicProsecutor',
    file: '',
    person: '',
    phone: '',
    email: '',
  },
  validating: '',
  isEmergency: false,
  emergencyReason: '',
  isNotified: false,
  channel: 'post',
  authenticity: 'signature',
  authenticityNote: '',
  receipt: { submitted: null, arrived: null, available: null, opened: null },
  tasks: [emptyTask],
  offence: '',
  remarks: '',
};
