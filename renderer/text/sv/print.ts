import type { printEn } from '../en/print.ts';
import type { Words } from '../words.ts';

export const printSv: Words<typeof printEn> = {
  print: 'Skriv ut',
  title: 'Skriv ut ordern',
  clockTitle: 'Skriv ut fristen och dess skäl',
  besideTitle: (clock) => `Skriv ut ”${clock}” och dess skäl`,
  warning:
    'Papper och PDF-filer ligger utanför Ombuds skydd: den som har dem kan läsa dem, och de ändras inte när något händer med ordern.',
  what: 'Vad',
  onePage: 'En sida',
  asForm: 'Som formuläret',
  formTitle: 'Skriv ut formuläret',
  whole: 'Hela ordern',
  clockOnly: 'Frist och skäl',
  deletionOnly: 'Raderingsintyg',
  deletionTitle: 'Skriv ut raderingsintyget',
  moreAsked: (count) =>
    count === 1
      ? 'Ytterligare en identifieringsuppgift finns på hela ordern.'
      : `Ytterligare ${count} identifieringsuppgifter finns på hela ordern.`,
  toPaper: 'Skriv ut på papper',
  toPdf: 'Spara som PDF',
  saved: 'PDF-filen är sparad',
  savedUntagged:
    'PDF-filen är sparad som den skrivs ut, utan de taggar som skärmläsare går efter: den gick inte att sätta, oftast för att Ombuds typsnitt saknar några av dess tecken eller för att den är mycket lång',
  chooseFirst: 'Öppna en order först; sedan går den att skriva ut.',
  sheet: 'Blad för utskrift',
  orders: {
    production: 'Europeisk utlämnandeorder',
    preservation: 'Europeisk bevarandeorder',
    unknown: 'Order vars intyg inte har kommit',
  },
  withLog: 'Med den tekniska loggen',
  withLogHint:
    'Hur varje meddelande överfördes, och varje mottaget objekt med sin egen kontrollsumma.',
  logLeft: (count) =>
    count === 1
      ? 'En post som bara visar hur ett meddelande överfördes är utelämnad.'
      : `${count} poster som bara visar hur meddelanden överfördes är utelämnade.`,
  objectsCount: (count) =>
    count === 1
      ? 'Ett objekt har tagits emot. SHA-256 av dess kontrollsumma, med radbrytning:'
      : `${count} objekt har tagits emot. SHA-256 av listan över deras kontrollsummor, en på varje rad:`,
  objectsWhere:
    'Varje objekt med sin egen kontrollsumma finns i Ombud under Rådata, och hur det överfördes under Meddelanden; båda skrivs ut med den tekniska loggen.',
  printedAt: (time) => `Utskriven ${time}`,
  by: (name) => `av ${name}`,
  practice: 'ÖVNING: påhittad order, når ingen myndighet',
  state: 'Läge',
  history: 'Vad som kom och gick',
  objects: 'Mottagna objekt och deras kontrollsummor',
  object: 'Objekt',
  version: 'Version',
  arrivedAt: 'Kom',
  notBySchema: 'följer inte schemat',
  reasons: 'Varför dessa tider',
  deletion: {
    title: 'Raderingsintyg',
    lead: 'Uppgifter som bevarades enligt den här ordern, släpptes när skyldigheten att bevara dem hade upphört och har raderats.',
    kept: 'Bevarades',
    keptIn: (system, since, name) => `i ${system}, sedan ${since}, antecknat av ${name}`,
    ground: 'Varför skyldigheten upphörde',
    letGo: 'Släpptes',
    letGoBy: (name, time) => `${time}, av ${name}`,
    mailbox: 'Brevlådan lästes dessförinnan',
    deleted: 'Raderades',
    who: 'Av',
    how: 'Hur',
    recorded: 'Antecknat',
    entries: 'Poster i journalen',
    source:
      'Allt kommer ur Ombuds journal, som människor har antecknat det. Ombud raderar inget där uppgifterna finns och har inte kontrollerat det.',
    signature: 'Ort, datum, underskrift',
  },
};
