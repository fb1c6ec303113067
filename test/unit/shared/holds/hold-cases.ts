import { position, utcMs } from '../../../../shared/base/units.ts';
import type { HoldEnd } from '../../../../shared/holds/hold-end.ts';
import type { HoldContext } from '../../../../shared/holds/hold-release.ts';
import type { HeldTask, OrderFacts } from '../../../../shared/orders/facts.ts';
import { newOrder } from '../../../../shared/orders/fold-state.ts';
import { order, received, task1, task2 } from '../orders/journal-builder.ts';

export const minute = 60_000;
export const day = 1_440 * minute;
export const end = utcMs(received + 61 * day);
export const dated: HoldEnd = { kind: 'dated', clock: 'PRESERVE_60D', at: end };
export const by = { subject: 'lr', name: 'Test Representative' };

const held: HeldTask = {
  asked: 'preservation',
  namedEnd: null,
  moves: 0,
  kept: { at: received, by, any: true },
  released: null,
};
const fresh = newOrder(order, received, position(1)).facts;

/** A preservation order whose data are kept. */
export const keptFacts: OrderFacts = {
  ...fresh,
  instrument: 'preservation',
  doubts: [],
  preservation: { ...fresh.preservation, tasks: { [task1]: held, [task2]: held } },
};

/** A moment at which they may go. */
export const after: HoldContext = {
  now: utcMs(end + minute),
  platformNow: utcMs(end + minute),
  lastPollAt: utcMs(end + 1),
  strayPreservation: 0,
  producedAt: null,
  signedIn: true,
  maySend: true,
};
