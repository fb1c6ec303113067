/** Orders that come twice, by a detour, or not through the service at all. */
import { plainIssued, readIt } from './answering.ts';
import { firstOf, issue, person, platform, type Situation } from './situation.ts';

const nineHours = 9 * 3_600;

/** Sent once more with the same number and content. */
const issuedAgain = (en: string, sv: string) =>
  platform('/orders', (orders) => ({ again: firstOf(orders).id }), en, sv);

export const unusual = {
  duplicate: {
    group: 'unusual',
    title: { en: 'The same order again', sv: 'Samma order igen' },
    steps: [
      plainIssued,
      readIt,
      issuedAgain(
        'The authority sends the very same order once more.',
        'Myndigheten sänder precis samma order en gång till.',
      ),
      person(
        'Link the second to the first as the same order sent again, and answer one of them.',
        'Länka den andra till den första som samma order sänd igen, och besvara en av dem.',
      ),
    ],
  },
  redirected: {
    group: 'unusual',
    title: { en: 'Redirected emergency', sv: 'Nödsituation som sänts vidare' },
    steps: [
      issue(
        'emergency',
        'An emergency order for another addressee comes to your notice.',
        'En order i en nödsituation, ställd till en annan adressat, kommer till din kännedom.',
      ),
      platform(
        '/time',
        () => ({ plusSeconds: nineHours }),
        'Nine hours pass. The first addressee does not react.',
        'Nio timmar går. Den första adressaten reagerar inte.',
      ),
      issuedAgain(
        'The authority now sends the order to you (Article 7(2)): a new eight hours begin.',
        'Myndigheten sänder nu ordern till dig (artikel 7.2): nya åtta timmar börjar.',
      ),
      person(
        'Take the alarm, and link the order as sent on in an emergency.',
        'Ta larmet och länka ordern som sänd vidare i en nödsituation.',
      ),
    ],
  },
  byHand: {
    group: 'unusual',
    title: { en: 'On paper, by another channel', sv: 'På papper, genom en annan kanal' },
    steps: [
      platform(
        '/paper',
        () => ({}),
        'A courier brings an order on paper. It lies on the practice page as a PDF.',
        'Ett bud kommer med en order på papper. Den ligger på övningssidan som PDF.',
      ),
      person(
        'Register the order by hand from the paper: who, what, by which channel, how you checked it.',
        'Registrera ordern för hand efter papperet: vem, vad, genom vilken kanal, hur du har kontrollerat den.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
