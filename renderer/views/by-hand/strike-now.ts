import { position, type UtcMs, type Uuid } from '../../../shared/base/units.ts';
import {
  restsOn,
  restsOnForm,
  strikePreview,
  type RestsOn,
} from '../../../shared/by-hand/news-struck.ts';
import type { OrderContent } from '../../../shared/orders/content.ts';
import type { EntryOf } from '../../../shared/orders/fold-state.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { withoutForm } from '../../../shared/orders/fold-strike.ts';
import { turnOf } from '../../../shared/orders/turn.ts';

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

/** What is to be struck out, as its dialog says it. */
export interface Wrong {
  readonly record: Uuid;
  readonly resting: readonly RestsOn[];
  /** The order once it is struck out. */
  readonly then: OrderFacts;
  readonly news: EntryOf<'newsRecorded'> | null;
  /** A Form 3 of ours: when it went. */
  readonly formSentAt: UtcMs | null;
}

/** Null: the order has no such record that counts. */
export function wrongOf(
  content: Pick<OrderContent, 'history'>,
  facts: OrderFacts,
  record: Uuid | null,
): Wrong | null {
  if (record === null) return null;
  const form = facts.nonExecutions.find(({ id, isRecorded }) => id === record && isRecorded);
  if (form !== undefined) {
    const without = { ...facts, ...withoutForm(facts, record) };
    const then = { ...without, turn: turnOf(without) };
    const resting = restsOnForm(facts, form);
    return { record, resting, then, news: null, formSentAt: form.sentAt };
  }
  const news = toldNews(content).find(({ entry }) => entry.record === record)?.entry;
  if (news === undefined) return null;
  const then = thenOf(content, facts, record);
  return { record, resting: restsOn(facts, news), then, news, formSentAt: null };
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
