import { createHash } from 'node:crypto';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { MessageId, OrderId, Position, Sha256, UtcMs, Uuid } from '../../shared/base/units.ts';
import { messageManifest } from '../../shared/messages/message-canonical.ts';
import { objectCount } from '../../shared/messages/message-wire.ts';
import type { MessageContents } from '../../shared/orders/entries/message-entry.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { MessageFacts, OrderFacts } from '../../shared/orders/facts.ts';
import { JournalUnreadable } from '../journal/journal.ts';
import type { Step } from '../journal/step.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';
import { readMessage } from '../sync/message-record.ts';
import type { EvidencePort, MakeUuid } from '../sync/ports.ts';

export interface MessageServiceParts {
  readonly store: LedgerStore;
  readonly evidence: EvidencePort;
  /** Most bytes of all enclosures of one letter. */
  readonly evidenceLimitBytes: number;
  readonly clock: { now(): UtcMs };
  readonly makeUuid: MakeUuid;
  readonly step: Step;
}

export type Outcome<T = Position> = Promise<Result<T, Fault>>;

export const sha256 = (text: string): Sha256 =>
  createHash('sha256').update(text).digest('hex') as Sha256;

/** Under this hash a message is shown and let go. */
export const messageHash = (order: OrderId, contents: MessageContents): Sha256 =>
  sha256(messageManifest(order, contents));

/** The entry that lets a message go, with fresh identifiers for everything it creates. */
export function queuedEntry(
  order: OrderId,
  message: MessageId,
  contents: MessageContents,
  makeUuid: MakeUuid,
): EntryBody {
  const fresh = contents.endpoint === 'correspondence' ? enclosed(contents.enclosures) : [];
  const own = Array.from({ length: objectCount(contents) - fresh.length }, () => makeUuid());
  const objects: readonly Uuid[] = [...own, ...fresh];
  const hash = messageHash(order, contents);
  return { kind: 'messageQueued', order, message, contents, hash, objects };
}

const enclosed = (enclosures: readonly { readonly objectId: Uuid }[]): readonly Uuid[] =>
  enclosures.map(({ objectId }) => objectId);

export const messageIn = (
  order: OrderFacts | undefined,
  message: MessageId,
): MessageFacts | undefined => order?.messages.find(({ id }) => id === message);

/** What a draft says now, from the journal. Errors: `letter.unknown`, and those of the journal. */
export async function draftContents(
  store: LedgerStore,
  message: MessageId,
): Promise<Result<MessageContents, Fault>> {
  try {
    const record = await readMessage(store.records(), message);
    return record === null ? err(fault('letter.unknown')) : ok(record.contents);
  } catch (problem) {
    if (problem instanceof JournalUnreadable) return err(problem.fault);
    throw problem;
  }
}
