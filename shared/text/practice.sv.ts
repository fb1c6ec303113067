import type { PracticeText } from './practice.en.ts';
import { situationsSv } from './practice-situations.sv.ts';

export const practiceSv: PracticeText = {
  menu: 'Övning',
  send: 'Sänd en order till mig',
  page: 'Öppna övningssidan i webbläsaren',
  normal: 'Tillbaka till det vanliga',
  orders: {
    plain: 'Tio dagar, ingen underrättad',
    notified: 'Underrättad: sänd inte än',
    emergency: 'Nödsituation',
    languages: 'På två språk',
    subscriber: 'Bara abonnentuppgifter',
    content: 'Innehåll, validerat av domare',
    identifiers: 'Flera identifierare',
    attachments: 'Med bilagor',
  },
  clocks: {
    plain: 'Tyskland, tio dagar',
    notified: 'Frankrike, öppnar efter tio dagar',
    emergency: 'Nederländerna, åtta timmar',
    languages: 'Österrike, tio dagar',
    subscriber: 'Finland, tio dagar',
    content: 'Italien, öppnar efter tio dagar',
    identifiers: 'Spanien, tio dagar',
    attachments: 'Portugal, öppnar efter tio dagar',
  },
  offerTitle: 'Inga order än',
  offerBody: 'Låt övningsplattformen sända en. Den kommer inom några sekunder.',
  sent: 'Övningsplattformen sände ”{order}”. Den syns i inkorgen.',
  isNormal: 'Övningsplattformen beter sig som vanligt igen. Dess tid står kvar som den är.',
  situations: situationsSv,
};
