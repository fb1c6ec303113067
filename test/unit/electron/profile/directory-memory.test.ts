import { expect, test } from 'vitest';
import { DirectoryFile } from '../../../../electron/profile/directory-memory.ts';
import type { SealedFile } from '../../../../electron/secrets/sealed-file.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import type { StateDirectory } from '../../../../shared/directory/entry.ts';
import { court, listed } from '../../shared/checks/sample-order.ts';

function heldFile(content: string | null): SealedFile & { readonly texts: string[] } {
  const texts = content === null ? [] : [content];
  return {
    texts,
    read: () => Promise.resolve(ok(texts.length === 0 ? null : Buffer.from(texts.at(-1) ?? ''))),
    write: (plain) => {
      texts.push(Buffer.from(plain).toString());
      return Promise.resolve(ok(undefined));
    },
    remove: () => Promise.resolve(ok(undefined)),
  };
}

const germany: StateDirectory = {
  country: 'DE',
  readAt: utcMs(1_795_000_000_000),
  isWhole: true,
  entries: [listed(), court({ endpoint: null, name: null, contacts: [] })],
};

test('comes back as it was kept, with its time', async () => {
  const file = heldFile(null);
  const first = await DirectoryFile.open(file);
  expect(first.before).toEqual([]);
  first.keep([germany]);
  first.keep([germany, { ...germany, country: 'FR', entries: [] }]);
  await first.close();
  expect(file.texts).toHaveLength(2);
  expect((await DirectoryFile.open(file)).before).toEqual([
    germany,
    { ...germany, country: 'FR', entries: [] },
  ]);
});

test.each([
  '',
  '{',
  'null',
  '{"format":2,"states":[]}',
  '{"format":1,"states":[{"country":"de","readAt":1,"isWhole":true,"entries":[]}]}',
  '{"format":1,"states":[{"country":"DE","readAt":-1,"isWhole":true,"entries":[]}]}',
  '{"format":1,"states":"DE"}',
])('%j counts as never read', async (text) => {
  expect((await DirectoryFile.open(heldFile(text))).before).toEqual([]);
});

test('a file that does not open counts as never read', async () => {
  const file = { ...heldFile(null), read: () => Promise.resolve(err(fault('store.damaged'))) };
  expect((await DirectoryFile.open(file)).before).toEqual([]);
});
