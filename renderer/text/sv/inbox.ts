import type { inboxEn } from '../en/inbox.ts';
import type { Words } from '../words.ts';

export const inboxSv: Words<typeof inboxEn> = {
  title: 'Inkorg',
  orders: 'Order',
  byUrgency: 'Order efter brådska',
  search: 'Sök order',
  searchHint: 'nummer, myndighet eller identifierare',
  found: (found, total) => `${found} av ${total}`,
  asOf: (time) => `läget kl. ${time}`,
  more: (count) => `Visa ${count} till`,
  states: {
    sent: 'Sänt',
    refused: 'Avslag',
  },
  left: (time) => `${time} kvar`,
  late: (time) => `${time} sen`,
  target: (time) => `mål ${time}`,
  opens: (day) => `öppnar ${day}`,
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
  noneFoundTitle: 'Ingen order hittades',
  noneFoundBody: (text) =>
    `Inget innehåller ”${text}”. Sökningen ser på nummer, myndighet och identifierare.`,
  clearSearch: 'Visa alla order',
  closedTitle: 'Order visas inte',
  stuckTitle: 'Allt kunde inte läsas',
  stuckBody: (applied, head) =>
    `Journalen har ${head} poster; ${applied} av dem kom fram. Det du ser kan vara gammalt.`,
  loading: 'Läser journalen',
  chooseTitle: 'Välj en order',
  chooseBody: 'Översikt, frist och nästa steg visas här.',
  back: (count) => `Inkorg, ${count} öppna`,
};
