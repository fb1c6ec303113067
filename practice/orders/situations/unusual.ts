/** Orders that come twice, or by a detour. */
import { plainIssued, readIt } from './usual-steps.ts';
import { firstOf, issue, onFirst, person, platform, type Situation } from './situation.ts';

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
      platform(
        '/withdraw',
        onFirst(),
        'The authority withdraws the first one.',
        'Myndigheten återkallar den första.',
      ),
      person(
        'The second stands on its own again: answer it, or ask the authority whether it falls too.',
        'Den andra gäller åter för sig: besvara den, eller fråga myndigheten om även den faller.',
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
} as const satisfies Readonly<Record<string, Situation>>;
