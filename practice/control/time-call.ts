import { BadRequest, choice, wholeNumber, type Fields } from './body.ts';
import type { Call, ControlParts } from './calls.ts';
import { nextOpening } from './openings.ts';

/** A minute behind the instant itself, so that clocks which differ a little agree that it is over. */
const behindOpening = 60_000;

function secondsAhead({ store, clock }: ControlParts, fields: Fields): number {
  if (fields['to'] === undefined) return wholeNumber(fields, 'plusSeconds', 0);
  choice(fields, 'to', ['nextOpening']);
  const now = clock.now();
  const opening = nextOpening(Object.values(store.state.orders), now);
  if (opening === null) throw new BadRequest('no order waits for its window');
  return Math.ceil((opening.at + behindOpening - now) / 1000);
}

/** Forward only: a clock that can be turned back would open gates that were shut. */
export const time: Call = (parts, fields) => {
  const { store, log, clock } = parts;
  const plusSeconds = secondsAhead(parts, fields);
  store.state.offsetSeconds += plusSeconds;
  store.commit();
  log.write('time.moved', { plusSeconds });
  return { now: new Date(clock.now()).toISOString(), offsetSeconds: store.state.offsetSeconds };
};
