import { createHash } from 'node:crypto';
import { noStep } from '../../../../electron/journal/step.ts';
import type { SealCheck } from '../../../../electron/seals/seal-thread.ts';
import { SealWatch } from '../../../../electron/seals/seal-watch.ts';
import { LedgerStore } from '../../../../electron/sync/ledger-store.ts';
import type { Sha256 } from '../../../../shared/base/units.ts';
import type { DocumentObject } from '../../../../shared/hi1/model.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { foldContent } from '../../../../shared/orders/content-fold.ts';
import type { OrderContent } from '../../../../shared/orders/content.ts';
import { received, uuid } from '../../shared/orders/journal-builder.ts';
import type { MemoryJournal } from '../sync/memory-journal.ts';
import { reportOf } from './made-seals.ts';

export const form = (
  contents: Uint8Array | null,
  more: Partial<DocumentObject> = {},
): DocumentObject => ({
  type: 'Document',
  id: uuid(90),
  country: 'DE',
  owner: 'ia-de-0001',
  generation: 1,
  externalId: null,
  associated: [uuid(1)],
  lastChanged: null,
  name: 'EPOC/EPOC-PR Form',
  reference: null,
  documentType: null,
  properties: [],
  body:
    contents === null
      ? null
      : {
          contents: Buffer.from(contents).toString('base64'),
          contentType: 'application/pdf',
          checksum: null,
          checksumType: null,
        },
  ...more,
});

/** Checks at once, in this thread. */
export const checkHere: SealCheck = {
  check: async (content) => ({
    sha256: createHash('sha256').update(content).digest('hex') as Sha256,
    report: await reportOf(content),
  }),
  rest: () => Promise.resolve(),
};

export interface Watched {
  readonly store: LedgerStore;
  readonly end: () => Promise<void>;
}

/** Main from its start on: the journal as it lies there is read, and what is unchecked is seen to. */
export async function startWatch(
  journal: MemoryJournal,
  check: SealCheck = checkHere,
): Promise<Watched> {
  const watch = new SealWatch();
  const store = await LedgerStore.open({
    journal,
    ledger: new Ledger(),
    followers: [watch],
    clock: { now: () => received },
    step: noStep,
  });
  return { store, end: watch.watch(store, check) };
}

export const reportsIn = (journal: MemoryJournal) =>
  journal.records.flatMap(({ entry }) => (entry.kind === 'sealsChecked' ? [entry] : []));

export const contentIn = (journal: MemoryJournal): OrderContent | null =>
  journal.records.reduce(foldContent, null as OrderContent | null);
