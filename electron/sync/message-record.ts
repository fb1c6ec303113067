import type { MessageId } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { EntryOf } from '../../shared/orders/fold-state.ts';

/** What a person has written so far, or let go: the latest entry that carries its contents. */
export type MessageRecord = EntryOf<'messageDrafted'> | EntryOf<'messageQueued'>;

/**
 * The latest contents of one message of ours, read from the journal when they are needed. The facts in main know that
 * it is there and do not keep what it says.
 */
export async function readMessage(
  records: AsyncIterable<JournalRecord>,
  message: MessageId,
): Promise<MessageRecord | null> {
  let latest: MessageRecord | null = null;
  for await (const { entry } of records) {
    const isCarrier = entry.kind === 'messageDrafted' || entry.kind === 'messageQueued';
    if (isCarrier && entry.message === message) latest = entry;
  }
  return latest;
}
