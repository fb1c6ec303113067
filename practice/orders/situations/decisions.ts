/** Grounds for refusal: what the enforcing authority says of a notified order, in the form of each profile version. */
import type { RefusalForm } from '../acts/grounds-for-refusal.ts';
import { decides, decision, openNow, titled } from './deciding.ts';
import { hasSent } from './seen.ts';
import { issue, person, platform, type Situation } from './situation.ts';
import { sendIt, windowOpens } from './usual-steps.ts';

const twoDays = 2 * 86_400;

const cleared = (form: RefusalForm): Situation =>
  decision(
    titled(form, 'Early clearance: no grounds', 'Klartecken i förtid: ingen avslagsgrund'),
    decides(
      form,
      () => ({ decision: 'none' }),
      'The enforcing authority says that it will not refuse.',
      'Den verkställande myndigheten säger att den inte avslår.',
    ),
    openNow,
  );

const refused = (form: RefusalForm): Situation =>
  decision(
    titled(form, 'Refused', 'Avslag'),
    decides(
      form,
      () => ({ decision: 'full' }),
      'The enforcing authority refuses the order.',
      'Den verkställande myndigheten avslår ordern.',
    ),
    person(
      'See that nothing may be sent any more, and on what ground.',
      'Se att inget får sändas längre, och på vilken grund.',
    ),
  );

const refusedInPart = (form: RefusalForm): Situation =>
  decision(
    titled(form, 'Refused in part', 'Delvis avslag'),
    decides(
      form,
      (tasks) => ({ decision: 'partial', tasks: tasks.slice(0, 1) }),
      'The enforcing authority refuses the first identifier.',
      'Den verkställande myndigheten avslår den första identifieraren.',
    ),
    person(
      'Open the answer again, freeze it without the refused identifier, and let the rest wait for the window.',
      'Öppna svaret igen, frys det utan den avslagna identifieraren och låt resten vänta på fönstret.',
    ),
    windowOpens,
  );

const conditional = (form: RefusalForm): Situation =>
  decision(
    titled(form, 'Conditions', 'Villkor'),
    decides(
      form,
      () => ({
        decision: 'none',
        conditions: 'The data may be used in this investigation alone, not in any other.',
      }),
      'The enforcing authority does not refuse, but sets a condition for the use of the data.',
      'Den verkställande myndigheten avslår inte, men sätter ett villkor för hur uppgifterna används.',
    ),
    person(
      form === 'objects'
        ? 'Read the condition in the note above the order, and send.'
        : 'Read the condition in the decision that came with it, and send.',
      form === 'objects'
        ? 'Läs villkoret i rutan överst i ordern, och sänd.'
        : 'Läs villkoret i beslutet som kom med, och sänd.',
      hasSent,
    ),
  );

/** In an emergency nobody waits for the enforcing authority, and its refusal may come when the data have gone. */
const emergencyRefused: Situation = {
  group: 'decisions',
  title: { en: 'Emergency: refused after sending', sv: 'Nödsituation: avslag efter sändningen' },
  steps: [
    issue(
      'emergencyNotified',
      'A man was abducted in the Netherlands: eight hours for you, 96 for the enforcing authority.',
      'En man är bortförd i Nederländerna: åtta timmar för dig, 96 för den verkställande myndigheten.',
    ),
    person(
      'Take the alarm in your name. Do not wait for the enforcing authority.',
      'Ta larmet i ditt namn. Vänta inte på den verkställande myndigheten.',
    ),
    sendIt,
    platform(
      '/time',
      () => ({ plusSeconds: twoDays }),
      'Two days pass. Of the 96 hours half are left.',
      'Två dygn går. Hälften av de 96 timmarna är kvar.',
    ),
    decides(
      'objects',
      () => ({ decision: 'full' }),
      'The enforcing authority refuses the order, within its 96 hours.',
      'Den verkställande myndigheten avslår ordern, inom sina 96 timmar.',
    ),
    person(
      'Read what has to be done with the data that have gone, and send nothing more.',
      'Läs vad som ska göras med de uppgifter som har gått i väg, och sänd inget mer.',
    ),
  ],
};

export const decisions = {
  cleared: cleared('objects'),
  clearedDocument: cleared('documents'),
  refused: refused('objects'),
  refusedDocument: refused('documents'),
  refusedInPart: refusedInPart('objects'),
  refusedInPartDocument: refusedInPart('documents'),
  conditional: conditional('objects'),
  conditionalDocument: conditional('documents'),
  emergencyRefused,
} as const satisfies Readonly<Record<string, Situation>>;
