import type { sentEn } from '../en/sent.ts';
import type { Words } from '../words.ts';

export const sentSv: Words<typeof sentEn> = {
  title: 'Anteckna en egen skrivelse',
  confirmTitle: 'Återkallelsen bekräftades på annat sätt',
  lead: 'Ordern kom på annat sätt, och så går det ni skriver om den. Antecknas här och meddelas ingen: det har redan gått.',
  confirmLead:
    'Ordern kom på annat sätt, och så går beskedet att arbetet med den har upphört. Antecknas här och meddelas ingen: det har redan gått.',
  confirmBody: 'Bekräfta den samma väg som ordern kom, och anteckna det här (artikel 19.5).',
  kind: 'Vad det är',
  answers: 'Vad den svarar på',
  nothing: 'Ingen skrivelse',
  letter: (kind, time) => `${kind}, ${time}`,
  text: 'Text eller ämne',
  textHint: 'Vad den säger, eller ämnet den kan återfinnas under.',
  noFiles: 'Ingen fil än. Det som gick bör bevaras som det gick.',
  receivedHint: 'Om det är känt, till exempel av ett mottagningsbevis.',
  whenMissing: 'Ange när den sändes.',
  effect: {
    reply: 'Skrivelsen räknas då som besvarad, och inget väntar längre på svar på den.',
    letter: 'Den står bland orderns skrivelser; ingen frist ändras.',
    confirm: 'Återkallelsen räknas då som bekräftad.',
  },
  record: 'Anteckna att den gått',
  recordAnswer: 'Anteckna ert svar',
  recorded: 'Antecknat.',
  recordedBy: (name) => `antecknad av ${name}`,
  went: (channel, time) => `Sänd på annat sätt: ${channel}, ${time}`,
  got: (time) => `mottagen ${time}`,
};
