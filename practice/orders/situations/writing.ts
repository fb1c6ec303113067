/** Letters both ways. */
import { plainIssued, readIt } from './usual-steps.ts';
import { hasWritten } from './seen.ts';
import { onFirst, person, platform, type Situation } from './situation.ts';

export const tells = (en: string, sv: string, text?: string) =>
  platform(
    '/correspondence',
    onFirst({ type: 'ProvideAdditionalInformation', ...(text === undefined ? {} : { text }) }),
    en,
    sv,
  );

export const writing = {
  question: {
    group: 'letters',
    title: { en: 'The authority asks something', sv: 'Myndigheten frågar något' },
    steps: [
      plainIssued,
      readIt,
      platform(
        '/correspondence',
        onFirst({ type: 'RequestAdditionalInformation', answerInHours: 48 }),
        'The issuing authority asks something and wants an answer within two days.',
        'Den utfärdande myndigheten frågar något och vill ha svar inom två dygn.',
      ),
      person(
        'Under Letters, answer it, with an enclosure if you like.',
        'Svara på det under Skrivelser, gärna med en bilaga.',
        hasWritten,
      ),
    ],
  },
  answer: {
    group: 'letters',
    title: { en: 'You ask something', sv: 'Du frågar något' },
    steps: [
      plainIssued,
      person('Under Letters, write a question.', 'Skriv en fråga under Skrivelser.', hasWritten),
      tells(
        'The issuing authority answers and supplements the order.',
        'Den utfärdande myndigheten svarar och kompletterar ordern.',
      ),
      person('Read the answer under Letters.', 'Läs svaret under Skrivelser.'),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
