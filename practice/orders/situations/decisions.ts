/** Grounds for refusal: what the enforcing authority says of a notified order, in the form of each profile version. */
import type { RefusalForm } from '../acts/grounds-for-refusal.ts';
import { decides, decision, openNow, titled } from './deciding.ts';
import { hasSent } from './seen.ts';
import { person, type Situation } from './situation.ts';
import { windowOpens } from './usual-steps.ts';

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

export const decisions = {
  cleared: cleared('objects'),
  clearedDocument: cleared('documents'),
  refused: refused('objects'),
  refusedDocument: refused('documents'),
  refusedInPart: refusedInPart('objects'),
  refusedInPartDocument: refusedInPart('documents'),
  conditional: conditional('objects'),
  conditionalDocument: conditional('documents'),
} as const satisfies Readonly<Record<string, Situation>>;
