import type { Language } from '../web/language.ts';

/** Words of the control page. */
export interface ControlTexts {
  readonly title: string;
  readonly band: string;
  readonly mode: string;
  readonly otherLanguage: string;
  readonly time: string;
  readonly now: string;
  readonly hours: (hours: number) => string;
  readonly days: (days: number) => string;
  readonly newOrder: string;
  readonly templates: Readonly<Record<'plain' | 'notified' | 'emergency', string>>;
  readonly orders: string;
  readonly noOrders: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly clear: string;
  readonly refuse: string;
  readonly strangerClears: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly deliveries: string;
  readonly deliveryModes: Readonly<Record<'auto' | 'wait' | 'error', string>>;
  readonly release: string;
  readonly network: string;
  readonly networkModes: Readonly<
    Record<'normal' | 'dropBefore' | 'dropAfterCommit' | 'refuse503', string>
  >;
  readonly certificates: string;
  readonly certificateHint: string;
  readonly issue: (kind: string) => string;
  readonly endSessions: string;
  readonly addresses: string;
  readonly addressActs: Readonly<Record<'home' | 'refuse' | 'drop', string>>;
  readonly breaches: string;
  readonly noBreaches: string;
  readonly log: string;
}

const en: ControlTexts = {
  title: 'Practice platform',
  band: 'The controls of the practice platform. Nothing here touches a real service.',
  mode: 'PRACTICE',
  otherLanguage: 'Svenska',
  time: 'Time',
  now: 'Platform time',
  hours: (hours) => `Forward ${hours} h`,
  days: (days) => (days === 1 ? 'Forward 1 day' : `Forward ${days} days`),
  newOrder: 'New order',
  templates: {
    plain: 'Ten days, not notified (DE)',
    notified: 'Ten days, notified (FR)',
    emergency: 'Emergency, eight hours (NL)',
  },
  orders: 'Orders',
  noOrders: 'No order has been issued.',
  columns: ['Reference', 'Kind', 'Issued', 'Deliveries', 'Authorities'],
  clear: 'Enforcing authority: no grounds',
  refuse: 'Enforcing authority: refuse',
  strangerClears: 'Somebody else: no grounds',
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn',
  deliveries: 'Answers to deliveries',
  deliveryModes: { auto: 'Received after 2 s', wait: 'Wait', error: 'Error after 2 s' },
  release: 'Answer those that wait',
  network: 'Network',
  networkModes: {
    normal: 'Normal',
    dropBefore: 'Drop requests',
    dropAfterCommit: 'Lose answers',
    refuse503: 'Answer 503',
  },
  certificates: 'Organisation certificates',
  certificateHint: 'File and PIN letter are written to',
  issue: (kind) => `Issue: ${kind}`,
  endSessions: 'End all sessions',
  addresses: 'Registered addresses',
  addressActs: {
    home: 'Register this computer',
    refuse: 'Refuse it with 403',
    drop: 'Refuse it silently',
  },
  breaches: 'Breaches',
  noBreaches: 'None.',
  log: 'Log',
};

const sv: ControlTexts = {
  title: 'Övningsplattform',
  band: 'Reglagen för övningsplattformen. Inget här rör en riktig tjänst.',
  mode: 'ÖVNING',
  otherLanguage: 'English',
  time: 'Tid',
  now: 'Plattformens tid',
  hours: (hours) => `Framåt ${hours} h`,
  days: (days) => `Framåt ${days} dygn`,
  newOrder: 'Ny order',
  templates: {
    plain: 'Tio dagar, inte underrättad (DE)',
    notified: 'Tio dagar, underrättad (FR)',
    emergency: 'Nödläge, åtta timmar (NL)',
  },
  orders: 'Order',
  noOrders: 'Ingen order har utfärdats.',
  columns: ['Referens', 'Slag', 'Utfärdad', 'Leveranser', 'Myndigheter'],
  clear: 'Verkställande myndighet: inga skäl',
  refuse: 'Verkställande myndighet: vägra',
  strangerClears: 'Någon annan: inga skäl',
  withdraw: 'Återkalla',
  withdrawn: 'Återkallad',
  deliveries: 'Svar på leveranser',
  deliveryModes: { auto: 'Mottagen efter 2 s', wait: 'Vänta', error: 'Fel efter 2 s' },
  release: 'Besvara dem som väntar',
  network: 'Nät',
  networkModes: {
    normal: 'Normalt',
    dropBefore: 'Kasta förfrågningar',
    dropAfterCommit: 'Tappa svar',
    refuse503: 'Svara 503',
  },
  certificates: 'Organisationscertifikat',
  certificateHint: 'Fil och PIN-brev skrivs till',
  issue: (kind) => `Utfärda: ${kind}`,
  endSessions: 'Avsluta alla sessioner',
  addresses: 'Registrerade adresser',
  addressActs: {
    home: 'Registrera den här datorn',
    refuse: 'Avvisa den med 403',
    drop: 'Avvisa den tyst',
  },
  breaches: 'Överträdelser',
  noBreaches: 'Inga.',
  log: 'Logg',
};

export const controlTexts: Readonly<Record<Language, ControlTexts>> = { en, sv };
