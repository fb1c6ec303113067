import type { UtcMs, Uuid } from '../../../shared/base/units.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { EntryOf } from '../../../shared/orders/fold-state.ts';
import type { NonExecutionFacts } from '../../../shared/orders/facts.ts';
import type { OtherChannel } from '../../../shared/orders/entries/channel.ts';
import type { OrderDetail } from '../../vault/queries.ts';

/** A Form 3 that has gone, and how. */
export interface SentForm3 extends Pick<
  NonExecutionFacts,
  'id' | 'sentAt' | 'receivedAt' | 'reasons' | 'tasks' | 'isPreserved'
> {
  /** Null: over the service. */
  readonly channel: OtherChannel | null;
  readonly recorded: { readonly by: PersonRef | null; readonly at: UtcMs } | null;
  /** A person has struck the record out; it counts no more. */
  readonly struck: EntryOf<'newsStruck'> | null;
}

/** Every Form 3 of the order by the time it went, also those that were struck out. */
export function formsSent({
  facts,
  content,
}: {
  readonly facts: Pick<OrderDetail['facts'], 'nonExecutions'>;
  readonly content: Pick<OrderDetail['content'], 'history'>;
}): readonly SentForm3[] {
  const strikes = content.history.flatMap(({ entry }) =>
    entry.kind === 'newsStruck' ? [entry] : [],
  );
  // One that was completed has been recorded twice under its identifier: what was said last stands.
  const records = new Map<Uuid, SentForm3>();
  for (const { entry, by, at } of content.history) {
    if (entry.kind !== 'nonExecutionRecorded') continue;
    const struck = strikes.find(({ record }) => record === entry.record) ?? null;
    records.set(entry.record, { ...entry, id: entry.record, recorded: { by, at }, struck });
  }
  const counting = facts.nonExecutions.map((form): SentForm3 => {
    const { channel, recorded } = records.get(form.id) ?? { channel: null, recorded: null };
    return { ...form, channel, recorded, struck: null };
  });
  const struck = [...records.values()].filter((record) => record.struck !== null);
  return [...counting, ...struck].sort((a, b) => a.sentAt - b.sentAt);
}
