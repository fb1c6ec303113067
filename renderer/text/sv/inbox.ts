import type { inboxEn } from '../en/inbox.ts';
import type { Words } from '../words.ts';

export const inboxSv: Words<typeof inboxEn> = {
  title: 'Inkorg',
  orders: 'Order',
  byUrgency: 'Order efter brådska',
  search: 'Sök order',
  searchHint: 'nummer, myndighet, identifierare eller fritext',
  found: (found, total) => `${found} av ${total}`,
  more: (count) => `Visa ${count} till`,
  states: {
    sent: 'Sänt',
    refused: 'Avslag',
  },
  left: (time) => `${time} kvar`,
  late: (time) => `${time} sen`,
  target: (time) => `mål ${time}`,
  opens: (day) => `öppnar ${day}`,
  kept: 'behålls tills vidare',
  keptUntil: (day) => `behålls till ${day}`,
  awaited: 'myndigheten agerar',
  awaitedBy: (day) => `svar senast ${day}`,
  by: (time) => `före ${time}`,
  receipt: (day) => `kvitto ${day}`,
  sentAt: (day) => `sänt ${day}`,
  withdrawn: 'återkallad',
  askPerson: 'räkna själv',
  noAuthority: 'Myndighet inte angiven',
  identifiers: (count) => (count === 1 ? '1 identifierare' : `${count} identifierare`),
  emptyTitle: 'Inget har kommit',
  emptyBody: (last) => `Brevlådan lästes senast: ${last}. Nya order visas här av sig själva.`,
  emptyNeverRead: 'Brevlådan är inte läst än. Nya order visas här av sig själva.',
  readNow: 'Läs brevlådan nu',
  noneFoundTitle: (text) => `Inget hittades för ”${text}”`,
  noneFoundBody: (total, asOf) =>
    `Sökt i nummer, myndigheter, identifierare och fritext för ${total} order på den här datorn. ${asOf}`,
  hits: (count) => (count === '1' ? '1 träff' : `${count} träffar`),
  hitInside: 'finns inne i ordern',
  clear: 'Rensa sökningen',
  clearSearch: 'Visa alla order',
  closedTitle: 'Order visas inte',
  stuckTitle: 'Allt kunde inte läsas',
  stuckBody: (applied, head) =>
    `Journalen har ${head} poster; ${applied} av dem kom fram. Det du ser kan vara gammalt.`,
  loading: 'Läser journalen',
  checking:
    'Ombud kontrollerar sina uppgifter. Du kan läsa under tiden; det hämtar och skickar när kontrollen är klar.',
  checkingBehind:
    'Ombud kontrollerar sina uppgifter. Du kan läsa under tiden, men det senaste kan ännu saknas; det hämtar och skickar när kontrollen är klar.',
  rebuilding: 'Bygger upp inkorgen på nytt ur journalen',
  rebuildingRows:
    'Inkorgen byggs upp på nytt ur journalen. Order kan ännu se ut som de gjorde tidigare.',
  readingRows: 'Journalen läses fortfarande in. Order kan ännu se ut som de gjorde tidigare.',
  readSoFar: (applied, head) => `${applied} av ${head} poster lästa`,
  partSearch: 'Nummer, namn och identifierare genomsöks; fritexten läses fortfarande in.',
  inMemoryTitle: 'Order hålls i minnet',
  inMemoryBody:
    'De kunde inte sparas på datorn till nästa start. Inget är förlorat: allt finns i journalen. Frigör diskutrymme och starta om Ombud.',
  chooseTitle: 'Välj en order',
  chooseBody: 'Översikt, frist och nästa steg visas här.',
  back: (count) => `Inkorg, ${count} öppna`,
};
