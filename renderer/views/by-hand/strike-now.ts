import { position, type Uuid } from '../../../shared/base/units.ts';
import { strikePreview } from '../../../shared/by-hand/news-struck.ts';
import type { OrderContent } from '../../../shared/orders/content.ts';
import type { EntryOf } from '../../../shared/orders/fold-state.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';

/** Each record of later news of an order, by when it came, with what a person has struck it out for. */
export interface ToldNews {
  readonly entry: EntryOf<'newsRecorded'>;
  readonly struck: EntryOf<'newsStruck'> | null;
}

export function toldNews({ history }: Pick<OrderContent, 'history'>): readonly ToldNews[] {
  const strikes = history.flatMap(({ entry }) => (entry.kind === 'newsStruck' ? [entry] : []));
  return history
    .flatMap(({ entry }) => (entry.kind === 'newsRecorded' ? [entry] : []))
    .map((entry) => ({
      entry,
      struck: strikes.find(({ record }) => record === entry.record) ?? null,
    }))
    .sort((a, b) => a.entry.cameAt - b.entry.cameAt);
}

/** The order once the record is struck out; as it is where its history does not tell. */
export function thenOf(
  { history }: Pick<OrderContent, 'history'>,
  facts: OrderFacts,
  record: Uuid,
): OrderFacts {
  const last = history.at(-1);
  if (last === undefined) return facts;
  const body = { kind: 'newsStruck', order: facts.id, record, reason: '' } as const;
  const entry = { ...body, at: last.at, by: null };
  return strikePreview(history, { position: position(last.position + 1), entry }) ?? facts;
}
