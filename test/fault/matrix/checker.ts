// Judges what is left after a run by two records alone: our journal and the platform's log.
import { disk } from '../../../electron/journal/disk.ts';
import { takeFolder } from '../../../electron/journal/lock.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { noStep } from '../../../electron/journal/step.ts';
import { ProfileSecret } from '../../../electron/secrets/profile-secret.ts';
import type { LogEntry } from '../../../practice/state/log.ts';
import { position } from '../../../shared/base/units.ts';
import type { Entry, EntryKind } from '../../../shared/orders/entry.ts';

export interface Verdict {
  /** What one side has and the other should have but has not. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly breaches: readonly string[];
  readonly isChainWhole: boolean;
  /** The sealed head names the last entry there is. */
  readonly isHeadRight: boolean;
}

export interface Journalled {
  readonly entries: readonly Entry[];
  readonly isChainWhole: boolean;
  readonly isHeadRight: boolean;
}

/** Opens the journal as the application would, verifies the chain and reads it all. */
export async function readJournal(folder: string, secretByte: number): Promise<Journalled> {
  const lock = await takeFolder(disk, folder);
  if (!lock.ok) throw new Error(lock.error.code);
  const secret = new ProfileSecret('practice', new Uint8Array(32).fill(secretByte));
  const opened = await openJournal({ folder, secret, files: disk, step: noStep, lock: lock.value });
  if (!opened.ok) throw new Error(opened.error.code);
  const journal = opened.value;
  try {
    const entries: Entry[] = [];
    for await (const { entry } of journal.read(position(0))) entries.push(entry);
    const verified = await journal.verify();
    return {
      entries,
      isChainWhole:
        verified.ok && verified.value.entries === entries.length && journal.alarms.length === 0,
      isHeadRight: journal.head === entries.length,
    };
  } finally {
    await journal.close();
    await lock.value.release();
  }
}

const lower = (value: unknown): string => String(value).toLowerCase();
const repeated = (all: readonly string[]): string[] =>
  all.filter((one, at) => all.indexOf(one) !== at);
const missing = (wanted: readonly string[], there: ReadonlySet<string>): string[] =>
  wanted.filter((one) => !there.has(one));

/** Entries that an answer has once and no more. */
const once: readonly EntryKind[] = ['packageFrozen', 'answerQueued', 'messageSealed'];

/** Judges a world in which every order was answered to the end. */
export function judge(journalled: Journalled, log: readonly LogEntry[]): Verdict {
  const { entries, isChainWhole, isHeadRight } = journalled;
  const logged = (kind: string): readonly LogEntry[] => log.filter((entry) => entry.kind === kind);
  const arrived = entries.flatMap((entry) => (entry.kind === 'objectArrived' ? [entry] : []));
  const ids = new Set(arrived.map(({ object }) => lower(object.id)));
  const sealed = entries.flatMap((entry) => (entry.kind === 'messageSealed' ? [entry] : []));
  const frozen = entries.flatMap((entry) =>
    entry.kind === 'packageFrozen'
      ? entry.package.items.flatMap(({ files }) => files.map(({ sha256 }) => sha256))
      : [],
  );
  const accepted = logged('outcome.accepted');
  const delivered = logged('outcome.delivered');
  const received = logged('delivery.received').map((entry) => lower(entry['delivery']));
  const orders = logged('order.issued').map((entry) => lower(entry['order']));
  const objects = logged('order.issued').flatMap((entry) =>
    (entry['objects'] as readonly string[]).map(lower),
  );
  const acknowledged = new Set(
    arrived.flatMap(({ object }) =>
      object.type === 'Delivery' && object.desiredStatus?.value === 'Received'
        ? [lower(object.id)]
        : [],
    ),
  );
  const perOrder = once.flatMap((kind) =>
    entries.flatMap((entry) =>
      entry.kind === kind && 'order' in entry ? [`${kind} ${entry.order ?? ''}`] : [],
    ),
  );
  return {
    lost: [
      ...missing(objects, ids).map((id) => `object ${id}`),
      ...missing(orders, new Set(accepted.map((entry) => lower(entry['order'])))).map(
        (id) => `answer to ${id}`,
      ),
      ...missing(
        accepted.map((entry) => lower(entry['transaction'])),
        new Set(sealed.map(({ transactionId }) => lower(transactionId))),
      ).map((id) => `message ${id}`),
      ...missing(
        frozen,
        new Set(delivered.flatMap((entry) => entry['sha256'] as string | readonly string[])),
      ).map((hash) => `file ${hash}`),
      ...missing(received, acknowledged).map((id) => `receipt ${id}`),
    ],
    doubled: [
      ...repeated(arrived.map(({ object }) => `${object.id} ${object.generation ?? ''}`)),
      ...repeated(accepted.map((entry) => `answer to ${lower(entry['order'])}`)),
      ...repeated(delivered.map((entry) => `delivery ${lower(entry['delivery'])}`)),
      ...repeated(perOrder),
    ],
    breaches: log.flatMap((entry) => (entry.breach === undefined ? [] : [entry.breach])),
    isChainWhole,
    isHeadRight,
  };
}

export const clean: Verdict = {
  lost: [],
  doubled: [],
  breaches: [],
  isChainWhole: true,
  isHeadRight: true,
};
