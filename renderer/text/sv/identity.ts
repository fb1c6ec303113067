import type { identityEn } from '../en/identity.ts';
import type { Words } from '../words.ts';

export const identitySv: Words<typeof identityEn> = {
  title: 'Logga in',
  lead: 'Du visar vem du är med din e-legitimation, i din egen webbläsare. Organisationen visas med sitt certifikat.',
  start: 'Logga in med e-legitimation',
  starting: 'Öppnar webbläsaren',
  needCertificate: 'Klientcertifikatet kommer först: inloggningen binds till det.',
  toCertificate: 'Till certifikatet',
  lastFault: 'Den senaste inloggningen fungerade inte',
  goOn: 'Fortsätt i webbläsaren',
  goOnLead:
    'Ombud öppnade inloggningssidan i den webbläsare du brukar använda. Kom tillbaka hit när den säger det; det här fönstret följer med av sig självt.',
  steps: 'Inloggningens steg',
  opening: 'Öppnar webbläsaren',
  opened: 'Webbläsaren öppnad',
  waiting: 'Väntar på din e-legitimation',
  waited: 'E-legitimation använd',
  left: (time) => `${time} kvar, sedan börjar du om`,
  exchanging: 'Tillitsnivån kontrollerad, inloggningen bunden till certifikatet',
  roles: 'Roller hämtade från tjänsten',
  reopen: 'Öppna sidan igen',
  copyAddress: 'Kopiera adressen',
  copied:
    'Adressen finns i urklipp. Klistra in den i en webbläsare på den här datorn; den fungerar en gång.',
  cancel: 'Avbryt',
  origin: (origin) => `Adressen i webbläsaren börjar med ${origin}; kontrollera att den gör det.`,
  neverSees: 'Ombud ser aldrig din kod; den skrivs bara i e-legitimationens program.',
  without: 'Utan inloggning',
  withoutBody:
    'Nya order tas ändå emot: det kräver bara certifikatet. För att läsa måste en behörig person ha loggat in nyligen. För att sända måste du alltid vara inloggad.',
  withoutHalted:
    'Inget nytt tas emot och ingen nödsituation aviseras förrän journalen är hel igen. Följ den nationella portalen så länge.',
  withoutEmergency: 'En order i en nödsituation aviseras även när ingen är inloggad.',
  signedIn: 'Du är inloggad',
  expired: {
    time: 'Din inloggning har gått ut',
    ended: 'Tjänsten har avslutat din inloggning',
    certificate: 'Din inloggning upphörde med certifikatet',
  },
  expiredWhy: {
    time: 'En inloggning gäller en begränsad tid, och den tiden är slut.',
    ended: 'Tjänsten godtar den inte längre. Den säger inte varför.',
    certificate: 'Den var bunden till klientcertifikatet, som har bytts ut.',
  },
  expiredBody:
    'Inget är förlorat: det du förberett finns i journalen. Logga in igen för att fortsätta och för att sända.',
  switchPerson: 'Logga in som någon annan',
  switchHint:
    'När någon annan loggar in loggas du ut först. Svar som väntar på att sändas finns kvar, med namnen på dem som gjort dem.',
  again: 'Logga in igen',
  name: 'Namn',
  organisation: 'Organisation',
  number: 'Organisationsnummer',
  rolesTitle: 'Roller',
  noRoles: 'inga',
  level: 'Tillitsnivå',
  levels: { loa2: 'nivå 2', loa3: 'nivå 3', loa4: 'nivå 4' },
  timeLeft: 'Tid kvar',
  until: (time, left) => `${left}, till ${time}`,
  signOut: 'Logga ut',
  signedOut: 'Du är utloggad.',
  serviceRoles:
    'Rollerna kommer från tjänsten. Ombud erbjuder aldrig mer än de tillåter; tjänsten kontrollerar en gång till.',
  rights: 'Vad du får göra',
  rightNames: {
    readOrders: 'Läsa order',
    prepare: 'Förbereda svar',
    send: 'Sända svar',
    takeAlarm: 'Ta order i nödsituation',
  },
  yes: 'tillåtet',
  no: 'inte tillåtet',
};
