import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileOffers } from '../../../../../electron/ipc/file-offers.ts';
import { byHandHandlers } from '../../../../../electron/ipc/handlers/by-hand-handlers.ts';
import type { PaperDraft } from '../../../../../shared/bridge/paper-draft-guard.ts';
import { startByHand } from '../../by-hand/by-hand-rig.ts';
import { person } from '../../sync/outbox-rig.ts';
import { plainPaper } from '../../../shared/by-hand/any-paper.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-by-hand-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function open() {
  const { byHand } = await startByHand();
  const offers = new FileOffers();
  const scan = join(folder, 'page-1.pdf');
  await writeFile(scan, '%PDF');
  const handlers = byHandHandlers({
    asPerson: (act) => act(byHand, person),
    offers,
    pick: () => Promise.resolve([scan]),
  });
  const { files } = await offers.offer([scan]);
  const draft: PaperDraft = {
    order: '7e84603b-be7b-4cba-af26-8468d177f36a',
    paper: { ...plainPaper, tasks: [...plainPaper.tasks] },
    chosen: ['channel'],
    files,
  };
  await handlers['byHand.keepPaper']({ draft });
  return { handlers, offers, draft, files };
}

test('an order begun on paper is given back with its scans while those can still be taken in', async () => {
  const { handlers, draft } = await open();
  expect(await handlers['byHand.keptPaper']({})).toEqual({ ok: true, value: { draft, lost: [] } });
});

test('after a lock it is said which scans have to be picked again', async () => {
  const { handlers, offers, draft, files } = await open();
  offers.clear();
  expect(await handlers['byHand.keptPaper']({})).toEqual({
    ok: true,
    value: { draft: { ...draft, files: [] }, lost: files },
  });
});

test('nothing begun, nothing lost', async () => {
  const { handlers } = await open();
  await handlers['byHand.keepPaper']({ draft: null });
  expect(await handlers['byHand.keptPaper']({})).toEqual({
    ok: true,
    value: { draft: null, lost: [] },
  });
});
