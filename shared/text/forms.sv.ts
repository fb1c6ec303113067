import type { FormMarkText } from './forms.en.ts';

export const formMarksSv: FormMarkText = {
  missing: 'Formuläret kräver detta, men det finns inte i meddelandet.',
  noDeadlineBox:
    'Ingen ruta för tidsfristen är ikryssad. Då följer klockan den försiktiga tolkningen: fråga.',
  unknownDeadline: 'Tidsfristen anges som ”{about}”, som inte är någon av formulärets tre rutor.',
  boxWithoutAuthority:
    'Ruta 2 är för order som den verkställande myndigheten har underrättats om, men avsnitt K nämner ingen underrättelse.',
  authorityWithoutBox:
    'Den verkställande myndigheten har underrättats, men avsnitt C har ruta 1, för order utan underrättelse.',
  emergencyFlag:
    'Meddelandet bär en nödflagga bredvid de åtta timmarna. Den står för denna ruta, men avsändare sätter den också bara för avsnitt C: jämför med den undertecknade handlingen.',
  noIdentifier: 'Det finns inget att söka uppgifterna med.',
  noValue: 'Identifieringsuppgift {about} saknar värde.',
  noPeriod:
    'Identifieringsuppgift {about} gäller uppgifter som hör till en tid, men varken period eller tidpunkt anges.',
  periodReversed: 'För identifieringsuppgift {about} slutar perioden innan den börjar.',
  periodAhead:
    'För identifieringsuppgift {about} når perioden längre än till orderns ankomst. Ordern omfattar bara uppgifter som var lagrade då.',
  badTime: 'En tid går inte att läsa som en tid: {about}.',
  identifierOdd: '”{about}” ser inte ut som en sådan identifieringsuppgift.',
  noCategory: 'Identifieringsuppgift {about} hör inte till något av de fyra slagen av uppgifter.',
  unknownRole: 'Typen av myndighet anges som ”{about}”, som inte är någon av formulärets.',
  validationMissing:
    'En myndighet av detta slag behöver validering (artikel 4.1), men ingen validerande myndighet anges.',
  unvalidatedEmergency:
    'Utfärdande utan föregående validering gäller bara abonnentuppgifter och uppgifter för identifiering av användaren i en nödsituation (artikel 4.5).',
  signedLater: 'Datumet ligger efter orderns ankomst.',
  signedBefore: 'Datumet ligger före den 18 augusti 2026, då förordningen började tillämpas.',
  emailOdd: '”{about}” är ingen e-postadress.',
  telephoneOdd: '”{about}” är inget internationellt telefonnummer.',
  languageOdd: '”{about}” är ingen språkkod.',
  noDocument: 'Den undertecknade handlingen har inte kommit, eller kom utan innehåll.',
  noReason: 'Inget skäl anges.',
  noClarification:
    'Ofullständigt, felaktigt eller otillräckligt: då ska formuläret säga vad som efterfrågas.',
  preservationUnsaid: 'Det sägs inte om uppgifterna bevaras.',
  conflictEmpty: 'En konflikt med ett annat lands lag åberopas, men avsnitt E nämner ingen lag.',
  productionOnly: 'Detta skäl gäller bara utlämnandeorder.',
};
