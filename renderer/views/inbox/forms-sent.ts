import type { UtcMs } from '../../../shared/base/units.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { NonExecutionFacts } from '../../../shared/orders/facts.ts';
import type { OtherChannel } from '../../../shared/orders/entries/channel.ts';
import type { OrderDetail } from '../../vault/queries.ts';

/** A Form 3 that has gone, and how. */
export interface SentForm3 extends NonExecutionFacts {
  /** Null: over the service. */
  readonly channel: OtherChannel | null;
  readonly recorded: { readonly by: PersonRef | null; readonly at: UtcMs } | null;
}

/** Every Form 3 of the order by the time it went. */
export function formsSent({
  facts,
  content,
}: {
  readonly facts: Pick<OrderDetail['facts'], 'nonExecutions'>;
  readonly content: Pick<OrderDetail['content'], 'history'>;
}): readonly SentForm3[] {
  const records = new Map(
    content.history.flatMap(({ entry, by, at }) =>
      entry.kind === 'nonExecutionRecorded'
        ? [[entry.record, { channel: entry.channel, recorded: { by, at } }] as const]
        : [],
    ),
  );
  return facts.nonExecutions
    .map((form) => ({ ...form, ...(records.get(form.id) ?? { channel: null, recorded: null }) }))
    .sort((a, b) => a.sentAt - b.sentAt);
}
