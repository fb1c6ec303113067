import { utcMs, type Position, type UtcMs } from '../base/units.ts';
import type { Hi1Object } from '../hi1/model.ts';
import type { ReceiptInstants } from './entries/arrival-entry.ts';
import { foldArrival } from './fold-arrival.ts';
import { withFacts, type EntryOf, type OrderState } from './fold-state.ts';

/** Earliest and latest of the instants of receipt that are known; when none is, that of the registration. */
function receiptOf({ submitted, arrived, available, opened }: ReceiptInstants, at: UtcMs) {
  const known = [submitted, arrived, available, opened].flatMap((instant) => instant ?? []);
  return known.length === 0
    ? { first: at, last: at }
    : { first: utcMs(Math.min(...known)), last: utcMs(Math.max(...known)) };
}

/**
 * A person has registered what came by another channel. It is folded object by object as if the platform had sent it:
 * clocks that are due count from the earliest evidenced receipt, those that hold from the latest.
 */
export function foldRegistered(
  before: OrderState,
  entry: EntryOf<'orderRegistered'>,
  position: Position,
): OrderState {
  const { first, last } = receiptOf(entry.receipt, entry.at);
  const isFirst = Object.keys(before.facts.objects).length === 0;
  const state = isFirst
    ? withFacts(before, { channel: entry.channel, receipt: { platform: first, ours: last } })
    : before;
  return entry.objects.reduce((next, object) => {
    const arrival: EntryOf<'objectArrived'> = {
      kind: 'objectArrived',
      order: entry.order,
      object,
      xml: '',
      sha256: handHash(object),
      batch: { transactionId: null, sha256: handHash(object) },
      platformAt: first,
      arrivedAt: last,
      valid: true,
      problems: [],
      echo: false,
      at: entry.at,
      by: entry.by,
    };
    return foldArrival(next, arrival, position);
  }, state);
}

/** What is written by hand has no bytes to hash: the same object in the same generation is the same. */
const handHash = ({ id, generation }: Hi1Object): EntryOf<'objectArrived'>['sha256'] =>
  `${id}/${generation ?? 0}` as EntryOf<'objectArrived'>['sha256'];
