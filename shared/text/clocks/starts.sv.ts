import type { startsEn } from './starts.en.ts';

export const startsSv: Readonly<Record<keyof typeof startsEn, string>> = {
  defectKnown: 'Det blev känt {at}.',
  authorityReceivedForm: 'Den utfärdande myndigheten tog emot vårt formulär {at}.',
  formSent:
    'Vårt formulär sändes {at}; när den utfärdande myndigheten tog emot det är inte känt, så tiden räknas från avsändandet.',
  limitReached: 'Den nya tidsfristen är känd här sedan {at}.',
  limitEntered: 'Tidsfristen lästes i intyget {at}.',
  enforcingNotified: 'Den verkställande myndigheten tog emot underrättelsen {at}.',
  reviewAsked: 'Den utfärdande myndigheten vände sig till sin domstol {at}.',
  issuedUnvalidated: 'Ordern utfärdades utan validering {at}.',
  noReaction: 'Fristen löpte ut utan reaktion {at}.',
  productionAnnounced: 'Formulär 5 nådde oss {at}: en begäran om utlämnande har utfärdats.',
  enforcementReceived: 'Den verkställande myndigheten tog emot ordern för verkställighet {at}.',
  complianceDemanded: 'Den verkställande myndigheten krävde efterlevnad {at}.',
  informationAsked:
    'Den verkställande myndigheten begärde upplysningar av den utfärdande myndigheten {at}.',
  orderExecuted: 'Ordern verkställdes {at}.',
  sentOutside: 'Formulär eller uppgifter gick utanför det decentraliserade systemet {at}.',
  madeAvailable: 'Bevisningen gjordes tillgänglig {at}.',
  yearEnded: 'Redovisningsåret har gått ut; räknat från {at}.',
  downtimePlanned: 'Systemet väntas ligga nere från {at}.',
  nothing: 'Inget startar någon frist här.',
};
