/** What the authority says of the data it was sent. */
import { sendIt } from './usual-steps.ts';
import { hasSent } from './seen.ts';
import { issue, onFirst, person, platform, type Situation } from './situation.ts';

const heldIssued = issue(
  'subscriber',
  'A Finnish prosecutor asks who held a number. This authority takes its time to look at what comes.',
  'En finsk åklagare frågar vem som hade ett nummer. Myndigheten tar tid på sig att se på det som kommer.',
  { held: true },
);

export const delivering = {
  received: {
    group: 'answering',
    title: { en: 'Delivery received', sv: 'Leveransen mottagen' },
    steps: [
      heldIssued,
      sendIt,
      platform(
        '/deliverystatus',
        onFirst({ status: 'received' }),
        'The authority says that it has received the delivery.',
        'Myndigheten säger att den har tagit emot leveransen.',
      ),
    ],
  },
  faulty: {
    group: 'answering',
    title: { en: 'Delivery faulty', sv: 'Leveransen felaktig' },
    steps: [
      heldIssued,
      sendIt,
      platform(
        '/deliverystatus',
        onFirst({ status: 'error' }),
        'The authority says that it cannot use the delivery.',
        'Myndigheten säger att den inte kan använda leveransen.',
      ),
      person(
        'Open the answer again, put it right and send it once more.',
        'Öppna svaret igen, rätta det och sänd det en gång till.',
        hasSent,
      ),
      platform(
        '/deliverystatus',
        onFirst({ status: 'received' }),
        'The authority says that it has received the new delivery.',
        'Myndigheten säger att den har tagit emot den nya leveransen.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
