import type { Uuid } from '../../../../shared/base/units.ts';
import type { FrozenPackage, JournalRecord } from '../../../../shared/orders/entry.ts';

export interface Sent {
  readonly package: FrozenPackage;
  readonly frozenAt: number;
}

/**
 * Packages the service accepted, or that arrived there although nobody heard it, and deliveries it was told to be faulty,
 * as the bare journal tells them.
 */
export function readJournal(
  records: readonly JournalRecord[],
  arrived: ReadonlySet<string> = new Set(),
) {
  const frozen = new Map<string, Sent>();
  const sealed = new Map<string, Sent>();
  const sent = new Map<string, Sent>();
  const errors: { readonly id: Uuid; readonly at: number }[] = [];
  for (const [at, { entry }] of records.entries()) {
    if (entry.kind === 'packageFrozen')
      frozen.set(entry.package.hash, { package: entry.package, frozenAt: at });
    const known = entry.kind === 'messageSealed' ? frozen.get(entry.hash) : undefined;
    if (entry.kind === 'messageSealed' && known !== undefined)
      sealed.set(entry.transactionId, known);
    const isThere = entry.kind === 'attemptStarted' && arrived.has(entry.transactionId);
    if (isThere || (entry.kind === 'responseArrived' && entry.result === 'sent')) {
      const gone = sealed.get(entry.transactionId);
      if (gone !== undefined) sent.set(entry.transactionId, gone);
    }
    const object = entry.kind === 'objectArrived' ? entry.object : null;
    if (object?.type === 'Delivery' && object.desiredStatus?.value === 'Error')
      errors.push({ id: object.id, at });
  }
  return { sent: [...sent.values()], errors };
}
