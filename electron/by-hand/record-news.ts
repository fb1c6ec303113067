import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OrderId, Position } from '../../shared/base/units.ts';
import { judgeNews, type NewsCame } from '../../shared/by-hand/news-came.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';
import type { EvidencePort } from '../sync/ports.ts';
import { keepOriginals } from './keep-originals.ts';

export interface NewsParts {
  readonly store: Pick<LedgerStore, 'decide' | 'facts'>;
  readonly evidence: EvidencePort;
  readonly clock: Clock;
}

export type NewsTold = readonly [
  order: OrderId,
  said: NewsCame,
  paths: readonly string[],
  by: PersonRef,
];

/**
 * Records what came about an order later, by another channel, with what came as it came. Either all of it is in the
 * journal or nothing.
 *
 * Errors: `answer.orderUnknown`, those of `judgeNews`, and those of the files.
 */
export async function recordNews(
  { store, evidence, clock }: NewsParts,
  ...[order, said, paths, by]: NewsTold
): Promise<Result<Position, Fault>> {
  const judge = ({ orders }: Pick<LedgerStore['facts'], 'orders'>): Result<NewsCame, Fault> => {
    const known = orders.get(order);
    if (known === undefined) return err(fault('answer.orderUnknown'));
    return judgeNews(known, said, clock.now());
  };
  const first = judge(store.facts);
  if (!first.ok) return first;
  const originals = await keepOriginals(evidence, order, paths);
  if (!originals.ok) return originals;
  return store.decide((facts) => {
    // Judged anew in its turn: something may have been recorded while the files were taken in.
    const judged = judge(facts);
    if (!judged.ok) return judged;
    const told = { ...judged.value, originals: originals.value };
    return ok([{ kind: 'newsRecorded', order, ...told } as const]);
  }, by);
}
