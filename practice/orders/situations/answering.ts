/** The answer to a production order, and what may happen to it on the way. */
import { hasConfirmedWithdrawal, hasSent } from './seen.ts';
import { issue, onFirst, person, platform, type Situation } from './situation.ts';
import { notifiedIssued, plainIssued, readIt, sendIt, windowOpens } from './usual-steps.ts';

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
  changed: {
    group: 'answering',
    title: { en: 'Changed after packing', sv: 'Ändrad efter packningen' },
    steps: [
      notifiedIssued,
      person(
        'Prepare and freeze the answer, and let it go: it waits for the window.',
        'Förbered och frys svaret och släpp det: det väntar på fönstret.',
      ),
      platform(
        '/correction',
        onFirst(),
        'The court now asks for the later half of the period alone, for the first identifier.',
        'Domstolen begär nu bara den senare halvan av perioden för den första identifieraren.',
      ),
      person(
        'See what has changed. What was packed is held back: open the answer again, pack what is asked now, and let it go.',
        'Se vad som har ändrats. Det packade hålls inne: öppna svaret igen, packa det som begärs nu och släpp det.',
      ),
      windowOpens,
      person(
        'See it leave, within the hour that counts as in time.',
        'Se det gå i väg, inom den timme som räknas som i tid.',
        hasSent,
      ),
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
