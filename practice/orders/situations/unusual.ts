/** Orders that come twice, by a detour, or in a form that is not what was sealed. */
import { plainIssued, readIt } from './usual-steps.ts';
import { hasWritten } from './seen.ts';
import { tells } from './writing.ts';
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
        'The authority now sends the order to you (Article 7(2)): another eight hours begin.',
        'Myndigheten sänder nu ordern till dig (artikel 7.2): nya åtta timmar börjar.',
      ),
      person(
        'Take the alarm, and link the order as sent on in an emergency.',
        'Ta larmet och länka ordern som sänd vidare i en nödsituation.',
      ),
    ],
  },
  sealBroken: {
    group: 'unusual',
    title: { en: 'A form changed after sealing', sv: 'Ett formulär som ändrats efter stämpeln' },
    steps: [
      issue(
        'plain',
        'A German prosecutor’s order comes; on its way somebody has taken a tick out of the sealed form.',
        'En tysk åklagares order kommer; på vägen har någon tagit bort ett kryss i det stämplade formuläret.',
        { tampering: 'changed' },
      ),
      person(
        'Read what the sender check says of the seal, and ask the authority under Letters.',
        'Läs vad kontrollen av avsändaren säger om stämpeln, och fråga myndigheten under Skrivelser.',
        hasWritten,
      ),
      tells(
        'The issuing authority answers: the order is its own, the form was damaged on its way.',
        'Den utfärdande myndigheten svarar: ordern är dess egen, formuläret skadades på vägen.',
        'The order is ours. The form was damaged on its way; the message is as we sent it.',
      ),
    ],
  },
  sealMissing: {
    group: 'unusual',
    title: { en: 'A form without a seal', sv: 'Ett formulär utan stämpel' },
    steps: [
      issue(
        'subscriber',
        'A Finnish prosecutor’s order comes whose form nobody has sealed.',
        'En finsk åklagares order kommer vars formulär ingen har stämplat.',
        { tampering: 'unsealed' },
      ),
      person(
        'The clock runs all the same. Ask the authority under Letters.',
        'Fristen löper ändå. Fråga myndigheten under Skrivelser.',
        hasWritten,
      ),
      tells(
        'The issuing authority answers: it signs on paper and scans.',
        'Den utfärdande myndigheten svarar: den undertecknar på papper och skannar.',
        'The order is ours. We sign on paper and scan it.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
