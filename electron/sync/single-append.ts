import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { arrivalEntries, type ReceivedObject } from './arrival-entries.ts';
import type { ArrivalIndex } from './arrival-index.ts';
import type { LedgerStore } from './ledger-store.ts';
import { heldEntry } from './unreadable-entry.ts';

export interface SingleAppendParts {
  readonly store: LedgerStore;
  readonly index: ArrivalIndex;
  readonly providerId: string;
}

const tooLarge = fault('message.tooLarge');

/** Authorisations first: whether an order can be journalled must be known before anything is put under it. */
const rank = ({ object }: ReceivedObject): number => (object.type === 'Authorisation' ? 0 : 1);

/**
 * Journals objects one by one where the journal refused them together, and answers those that are too large even
 * alone. Of such an object a small entry is kept instead, once: its order's clock may be running.
 */
export async function appendSingly(
  { store, index, providerId }: SingleAppendParts,
  received: readonly ReceivedObject[],
): Promise<Result<readonly ReceivedObject[], Fault>> {
  const offenders: ReceivedObject[] = [];
  for (const one of [...received].sort((left, right) => rank(left) - rank(right))) {
    const appended = await store.decide((facts) => {
      // All are looked at together, as an object may belong to its order through another one.
      const together = received.filter((other) => !offenders.includes(other));
      const entries = arrivalEntries(together, facts, index, providerId);
      return ok(entries.filter(({ object }) => object.id === one.object.id));
    });
    if (appended.ok) continue;
    if (appended.error.code !== tooLarge.code) return err(appended.error);
    offenders.push(one);
    const entry = heldEntry(new TextEncoder().encode(one.canonical.xml), tooLarge);
    const held = await store.decide(() => ok(index.isTooLarge(entry.sha256) ? [] : [entry]));
    if (!held.ok) return err(held.error);
  }
  return ok(offenders);
}
