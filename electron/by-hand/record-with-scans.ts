import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OrderId, Position } from '../../shared/base/units.ts';
import type { EntryBody, EvidenceFile, PersonRef } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';
import type { EvidencePort } from '../sync/ports.ts';
import { keepOriginals } from './keep-originals.ts';

export interface ScanParts {
  readonly store: Pick<LedgerStore, 'decide' | 'facts'>;
  readonly evidence: EvidencePort;
}

/** What a person tells of an order, with the files that show it. */
export type Told<T> = readonly [order: OrderId, said: T, paths: readonly string[], by: PersonRef];

/** What is recorded, once its scans are taken in. */
export type MakeEntry = (originals: readonly EvidenceFile[]) => EntryBody;

/**
 * Records something about an order together with its scans. Either all of it is in the journal or nothing.
 *
 * Errors: `answer.orderUnknown`, those of `judge`, and those of the files.
 */
export async function recordWithScans(
  { store, evidence }: ScanParts,
  told: {
    readonly order: OrderId;
    readonly paths: readonly string[];
    readonly by: PersonRef;
    readonly judge: (facts: OrderFacts) => Result<MakeEntry, Fault>;
  },
): Promise<Result<Position, Fault>> {
  const { order, paths, by } = told;
  const judge = ({ orders }: Pick<LedgerStore['facts'], 'orders'>): Result<MakeEntry, Fault> => {
    const known = orders.get(order);
    return known === undefined ? err(fault('answer.orderUnknown')) : told.judge(known);
  };
  const first = judge(store.facts);
  if (!first.ok) return first;
  const originals = await keepOriginals(evidence, order, paths);
  if (!originals.ok) return originals;
  return store.decide((facts) => {
    // Judged anew in its turn: something may have been recorded while the files were taken in.
    const judged = judge(facts);
    return judged.ok ? ok([judged.value(originals.value)]) : judged;
  }, by);
}
