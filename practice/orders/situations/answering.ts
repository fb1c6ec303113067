/** The answer to a production order, and what may happen to it on the way. */
import { openingOf } from '../../watch/referee.ts';
import { hasConfirmedWithdrawal, hasRead, hasSent } from './seen.ts';
import { issue, onFirst, person, platform, untilAt, type Situation } from './situation.ts';

const minute = 60_000;

export const sendIt = person(
  'Prepare the data, freeze the answer and send it.',
  'Förbered uppgifterna, frys svaret och sänd det.',
  hasSent,
);
export const readIt = person('Open the order and read it.', 'Öppna ordern och läs den.', hasRead);

export const plainIssued = issue(
  'plain',
  'A German prosecutor orders the production of subscriber and traffic data; ten days.',
  'En tysk åklagare begär abonnent- och trafikuppgifter; tio dagar.',
);
export const notifiedIssued = issue(
  'notified',
  'A French court orders traffic data; the Swedish enforcing authority was notified.',
  'En fransk domstol begär trafikuppgifter; den svenska verkställande myndigheten är underrättad.',
);
export const packIt = person(
  'Prepare and freeze the answer. Let it wait: nothing may leave before the window opens.',
  'Förbered och frys svaret. Låt det vänta: inget får gå i väg innan fönstret öppnar.',
);
export const windowOpens = platform(
  '/time',
  untilAt((order, now) => (openingOf(order) ?? now) + minute),
  'The ten days end and the window opens.',
  'De tio dagarna är slut och fönstret öppnar.',
);

export const answering = {
  production: {
    group: 'answering',
    title: { en: 'Production', sv: 'Utlämnande' },
    steps: [
      plainIssued,
      sendIt,
      person(
        'See that it is acknowledged: the authority has received every delivery.',
        'Se att det är bekräftat: myndigheten har tagit emot varje leverans.',
      ),
    ],
  },
  emergency: {
    group: 'answering',
    title: { en: 'Emergency', sv: 'Nödsituation' },
    steps: [
      issue(
        'emergency',
        'A child is missing in the Netherlands: eight hours.',
        'Ett barn är försvunnet i Nederländerna: åtta timmar.',
      ),
      person('Take the alarm in your name.', 'Ta larmet i ditt namn.'),
      sendIt,
    ],
  },
  window: {
    group: 'answering',
    title: { en: 'Notified: wait for the window', sv: 'Underrättad: vänta på fönstret' },
    steps: [
      notifiedIssued,
      person(
        'Prepare and freeze the answer, and let it go as soon as it may leave.',
        'Förbered och frys svaret och släpp det så snart det får gå i väg.',
      ),
      windowOpens,
      person(
        'See it leave, within the hour that counts as in time.',
        'Se det gå i väg, inom den timme som räknas som i tid.',
        hasSent,
      ),
    ],
  },
  newDeadline: {
    group: 'answering',
    title: { en: 'New deadline', sv: 'Ny tidsfrist' },
    steps: [
      plainIssued,
      readIt,
      platform(
        '/newdeadline',
        onFirst({ inHours: 48 }),
        'The issuing authority sets a new deadline: two days from now.',
        'Den utfärdande myndigheten sätter en ny tidsfrist: två dygn från nu.',
      ),
      person('See the new clock, and answer in time.', 'Se den nya fristen och svara i tid.'),
    ],
  },
  withdrawal: {
    group: 'answering',
    title: { en: 'Withdrawal', sv: 'Återkallelse' },
    steps: [
      plainIssued,
      readIt,
      platform(
        '/withdraw',
        onFirst(),
        'The issuing authority withdraws the order.',
        'Den utfärdande myndigheten återkallar ordern.',
      ),
      person(
        'Stop, and confirm the withdrawal to the authority.',
        'Avbryt, och bekräfta återkallelsen för myndigheten.',
        hasConfirmedWithdrawal,
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
