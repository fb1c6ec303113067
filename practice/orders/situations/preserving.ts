/** A preservation order (EPOC-PR), from the first word about it to the day the data may go. */
import { hasSentLatest, hasToldKept } from './seen.ts';
import { issue, onFirst, person, platform, untilAt, type Situation } from './situation.ts';

const day = 86_400_000;

export const preservationIssued = issue(
  'preservation',
  'A Belgian investigating judge orders that three identifiers’ data be kept for sixty days.',
  'En belgisk undersökningsdomare beordrar att uppgifter om tre identifierare bevaras i sextio dagar.',
);
const sayKept = person(
  'Under Preservation, say what is kept and where, and tell the authority.',
  'Säg under Bevarande vad som bevaras och var, och meddela myndigheten.',
  hasToldKept,
);
const letGo = person(
  'Under Preservation, let the data go in your name.',
  'Släpp under Bevarande det bevarade, i ditt namn.',
);
/** Some days after, so that no reading of the law keeps the data any longer. */
const periodEnds = platform(
  '/time',
  untilAt(({ preservation }, now) => (preservation?.expiresAt ?? now) + 10 * day),
  'The time of the preservation runs out, and nobody has asked for the data.',
  'Tiden för bevarandet går ut, och ingen har begärt uppgifterna.',
);

export const preserving = {
  dataPreserved: {
    group: 'preserving',
    title: { en: 'Data preserved', sv: 'Uppgifterna bevarade' },
    steps: [preservationIssued, sayKept],
  },
  preservation: {
    group: 'preserving',
    title: { en: 'Preservation for sixty days', sv: 'Bevarande i sextio dagar' },
    steps: [preservationIssued, sayKept, periodEnds, letGo],
  },
  extension: {
    group: 'preserving',
    title: { en: 'Extension (Form 6)', sv: 'Förlängning (formulär 6)' },
    steps: [
      preservationIssued,
      sayKept,
      platform(
        '/preservationextension',
        onFirst(),
        'The authority extends the preservation by thirty days (Form 6).',
        'Myndigheten förlänger bevarandet med trettio dagar (formulär 6).',
      ),
      person('See the new end under Preservation.', 'Se det nya slutet under Bevarande.'),
      periodEnds,
      letGo,
    ],
  },
  subsequentProduction: {
    group: 'preserving',
    title: { en: 'Production after preservation', sv: 'Utlämnande efter bevarande' },
    steps: [
      preservationIssued,
      sayKept,
      platform(
        '/subsequentproduction',
        onFirst({ withOrder: true }),
        'The authority requests production (Form 5) and sends the production order.',
        'Myndigheten begär utlämnande (formulär 5) och sänder utlämnandeordern.',
      ),
      person(
        'Link it to the preservation it follows; then the data stay until it has been met.',
        'Länka den till bevarandet som den följer på; då finns uppgifterna kvar tills den har uppfyllts.',
      ),
      person(
        'Answer the production order: prepare, freeze, send.',
        'Besvara utlämnandeordern: förbered, frys, sänd.',
        hasSentLatest,
      ),
      person(
        'When it is acknowledged, let the data go under Preservation.',
        'När det är bekräftat: släpp det bevarade under Bevarande.',
      ),
    ],
  },
  endOfPreservation: {
    group: 'preserving',
    title: { en: 'End of preservation', sv: 'Bevarandet upphör' },
    steps: [
      preservationIssued,
      sayKept,
      platform(
        '/endpreservation',
        onFirst(),
        'The authority says that the data need no longer be kept.',
        'Myndigheten säger att uppgifterna inte längre behöver bevaras.',
      ),
      letGo,
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
