/** A Form 3 that went another way, and what comes of it: clarification, or silence. */
import { plainIssued, sendIt } from './usual-steps.ts';
import { preservationIssued } from './preserving.ts';
import { onFirst, person, platform, type PersonStep, type Situation } from './situation.ts';
import { hasSent, hasSentAll } from './seen.ts';
import { tells } from './writing.ts';

/** Five days may end on a holiday: then the next working day counts. */
const tenDays = 10 * 86_400;

/** Ombud cannot send a Form 3: the person records one that went by post. */
export const recordForm = (en: string, sv: string): PersonStep =>
  person(
    `Send Form 3 another way, and record it here: ${en}.`,
    `Sänd formulär 3 på annat sätt och anteckna det här: ${sv}.`,
  );
export const formArrives = (reason: string) =>
  platform(
    '/formbypost',
    onFirst({ reasons: [reason] }),
    'The Form 3 reaches the issuing authority by post.',
    'Formulär 3 når den utfärdande myndigheten med post.',
  );
const asks = recordForm('too little information', 'för lite information');
const silence = platform(
  '/time',
  () => ({ plusSeconds: tenDays }),
  'Ten days pass. The authority says nothing.',
  'Tio dagar går. Myndigheten säger ingenting.',
);
export const formThree = {
  nonExecution: {
    group: 'letters',
    title: { en: 'Non-execution: Form 3 by post', sv: 'Verkställs inte: formulär 3 med post' },
    steps: [
      plainIssued,
      recordForm('the data are not held', 'uppgifterna finns inte'),
      formArrives('DataNotHeld'),
      tells(
        'The issuing authority answers: the order need not be executed (Article 10(7)).',
        'Den utfärdande myndigheten svarar: ordern behöver inte verkställas (artikel 10.7).',
        'We have read your form. The order need not be executed (Article 10(7)).',
      ),
      person(
        'Read the letter and say that the order need not be executed: nothing is due any more.',
        'Läs skrivelsen och säg att ordern inte behöver verkställas: inget krävs längre.',
      ),
    ],
  },
  clarification: {
    group: 'letters',
    title: { en: 'Clarification', sv: 'Förtydligande' },
    steps: [
      plainIssued,
      asks,
      formArrives('InsufficientInformation'),
      tells(
        'The issuing authority gives more information.',
        'Den utfärdande myndigheten ger mer information.',
      ),
      person(
        'Read the letter and say that it clarifies; the duty runs again.',
        'Läs skrivelsen och säg att den förtydligar; skyldigheten gäller igen.',
      ),
      sendIt,
    ],
  },
  inParts: {
    group: 'letters',
    title: { en: 'Answered in two parts', sv: 'Besvarad i två delar' },
    steps: [
      plainIssued,
      recordForm(
        'too little information, for the second identifier only',
        'för lite information, bara för den andra identifieraren',
      ),
      formArrives('InsufficientInformation'),
      person(
        'Prepare the data for the first identifier, freeze the answer and send it.',
        'Förbered uppgifterna för den första identifieraren, frys svaret och sänd det.',
        hasSent,
      ),
      tells(
        'The issuing authority gives more information.',
        'Den utfärdande myndigheten ger mer information.',
      ),
      person(
        'Read the letter and say that it clarifies; the rest is due now.',
        'Läs skrivelsen och säg att den förtydligar; nu ska resten besvaras.',
      ),
      person(
        'Answer the rest: prepare, freeze and send the second identifier by itself.',
        'Besvara resten: förbered, frys och sänd den andra identifieraren för sig.',
        hasSentAll,
      ),
    ],
  },
  silence: {
    group: 'letters',
    title: { en: 'Five days’ silence', sv: 'Fem dagars tystnad' },
    steps: [
      plainIssued,
      asks,
      formArrives('InsufficientInformation'),
      silence,
      person(
        'See that the question is still open: silence does not end the order.',
        'Se att frågan fortfarande är öppen: tystnad gör inte slut på ordern.',
      ),
    ],
  },
  preservationSilence: {
    group: 'letters',
    title: {
      en: 'Five days’ silence, to be preserved',
      sv: 'Fem dagars tystnad, vid bevarande',
    },
    steps: [
      preservationIssued,
      recordForm(
        'too little information, delivered by hand; say also when the authority received it, for the five days count from then',
        'för lite information, lämnat med bud; ange också när myndigheten fick det, för de fem dagarna räknas därifrån',
      ),
      formArrives('InsufficientInformation'),
      silence,
      person(
        'Decide in your name whether to take the exemption (Article 11(5)).',
        'Avgör i ditt namn om du är befriad (artikel 11.5).',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
