import type { portalEn } from '../en/portal.ts';
import type { Words } from '../words.ts';

export const portalSv: Words<typeof portalEn> = {
  label: 'Bredvid portalen',
  compare: 'Jämför med portalen …',
  why: 'Varför de skiljer sig',
  more: 'Om det här datumet',
  gone: 'Visas inte längre',
  wrote: (words) => `Den skrev: ”${words}”`,
  readBy: (name, time) => `Avläst av ${name}, ${time}.`,
  title: 'Jämför med portalen',
  lead: 'Skriv in vad portalen, eller dess e-post, säger om ordern. Det visas bredvid Ombuds eget datum och ändrar ingen klocka, inget larm och ingen sändning.',
  legend: 'Vad portalen säger',
  effects: {
    answerBy: 'Ett datum då svaret senast ska skickas.',
    answerFrom: 'Ett datum från vilket svaret får skickas.',
    keepUntil: 'Ett datum till vilket uppgifterna ska bevaras.',
  },
  day: 'Dag',
  dayHint: 'Till exempel 2026-12-03.',
  dayBad: 'Det här är ingen dag. Skriv den som 2026-12-03, med året först.',
  time: 'Klockslag, om det står något',
  timeHint: 'Till exempel 14:00, eller inget.',
  timeBad: 'Det här är inget klockslag. Skriv det som 14:00, eller lämna tomt.',
  zone: 'Visas i tiden för',
  words: 'Vad den säger i ord (frivilligt)',
  preview: 'Bredvid Ombud',
  ours: (date) => `Ombud: ${date}`,
  noDay: 'Skriv in dagen, och klockslaget eller inget.',
  confirm: 'Notera',
};
