import type { welcomeEn } from '../en/welcome.ts';
import type { Words } from '../words.ts';

export const welcomeSv: Words<typeof welcomeEn> = {
  lead: 'Var vill du börja? De två blandas aldrig: var och en har sin egen mapp, sina egna nycklar och sina egna färger.',
  practiceBand: 'påhittade order',
  liveBand: 'verkliga order, verkliga frister',
  practiceTitle: 'Lär och prova',
  practiceBody:
    'En påhittad myndighet sänder påhittade order, också en nödsituation med klockan i gång. Inget lämnar den här datorn.',
  practiceReady: 'Klart att börja',
  practiceReadySmall: 'övnings-e-legitimation och certifikat följer med',
  practiceFaults: 'Fel efter önskan',
  practiceFaultsSmall: 'inget nät, återkallad order, fel adress',
  practiceTime: 'Tiden kan flyttas',
  practiceTimeSmall: 'tio dagar går på en sekund',
  begin: 'Börja i Övning',
  beginning: 'Öppnar Övning',
  notReady: 'Inte klart',
  liveTitle: 'Anslut till den nationella tjänsten',
  liveBody: 'Från första minuten går fristerna och allt skrivs i journalen.',
  liveOrganisation: 'Organisationen registrerad hos myndigheten',
  liveCertificate: 'Klientcertifikat med organisationsnummer',
  liveCertificateSmall: 'fil och PIN-brev',
  liveAddresses: 'Utgående adresser godkända',
  liveEid: 'En godkänd svensk e-legitimation, två faktorer',
  setUpLive: 'Ställ in skarp drift',
  keychainOk: (name) =>
    `Datorns nyckelring: ${name}. Den fungerar; Ombud kan ha sin hemlighet där.`,
  keychainNot: (name) => `Datorns nyckelring: ${name}. Den kan inte användas än.`,
  keychainUnnamed: 'hittades inte',
  keychainStates: {
    ok: 'fungerar',
    missing: 'saknas',
    locked: 'låst',
    weak: 'inte säker nog',
    denied: 'åtkomst nekad',
    changed: 'inte densamma som förut',
    damaged: 'skadad',
    timeout: 'svarar inte',
  },
  openingTitle: 'Ombud öppnas',
  openingLead: 'Det som är lagrat på den här datorn kontrolleras och läses in.',
  closedTitle: 'Ombud är stängt',
  closedLead:
    'Inget visas, hämtas eller sänds förrän detta är löst. Det som kommit in tidigare är i säkerhet.',
  closedOther: 'Ombud kan inte öppna sitt lager på den här datorn.',
  keychain: 'Nyckelring',
  state: 'Läge',
  noOtherWay:
    'Det finns ingen väg förbi nyckelringen: utan den skulle vem som helst som har disken kunna läsa orderna på datorn.',
  language: 'Språk',
};
