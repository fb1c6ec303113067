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
  time: 'Klockslag, om det står något',
  zone: 'Visas i tiden för',
  words: 'Vad den säger i ord (frivilligt)',
  preview: 'Bredvid Ombud',
  ours: (date) => `Ombud: ${date}`,
  noDay: 'Skriv in dagen först.',
  confirm: 'Notera',
};
