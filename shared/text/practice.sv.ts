import type { PracticeText } from './practice.en.ts';

export const practiceSv: PracticeText = {
  menu: 'Övning',
  send: 'Skicka en order till mig',
  page: 'Öppna övningssidan i webbläsaren',
  normal: 'Tillbaka till det vanliga',
  orders: {
    plain: 'Tio dagar, ingen underrättad',
    notified: 'Underrättad: skicka inte än',
    emergency: 'Nödsituation',
    languages: 'På två språk',
    subscriber: 'Bara abonnentuppgifter',
    content: 'Innehåll, godkänt av domare',
    identifiers: 'Flera identifierare',
    attachments: 'Med bilagor',
  },
  clocks: {
    plain: 'Tyskland, tio dagar',
    notified: 'Frankrike, öppnas efter tio dagar',
    emergency: 'Nederländerna, åtta timmar',
    languages: 'Österrike, tio dagar',
    subscriber: 'Finland, tio dagar',
    content: 'Italien, öppnas efter tio dagar',
    identifiers: 'Spanien, tio dagar',
    attachments: 'Portugal, öppnas efter tio dagar',
  },
  offerTitle: 'Inga order än',
  offerBody: 'Låt övningsplattformen skicka en. Den kommer inom några sekunder.',
  sent: 'Övningsplattformen skickade ”{order}”. Den syns i inkorgen.',
  isNormal: 'Övningsplattformen beter sig som vanligt igen. Dess tid står kvar som den är.',
};
