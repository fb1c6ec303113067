/** Steps that many situations share. */
import { openingOf } from '../../watch/referee.ts';
import { hasRead, hasSent } from './seen.ts';
import { issue, person, platform, untilAt } from './situation.ts';

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
