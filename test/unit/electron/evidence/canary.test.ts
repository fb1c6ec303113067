import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../../../electron/journal/disk.ts';
import { takeFolder } from '../../../../electron/journal/lock.ts';
import { sealedFile } from '../../../../electron/secrets/sealed-file.ts';
import type { Entry } from '../../../../shared/orders/entry.ts';
import { appendOrFail, entryOf, orderOf, secretOf } from '../journal/journal-rig.ts';
import { bench, first } from './evidence-rig.ts';

const canaries = Array.from({ length: 20 }, () => `Kanarie-å-${randomBytes(9).toString('hex')}`);

/** Every way a text may lie on disk: UTF-8, UTF-16 both ways, hex, and base64 at each of its three offsets. */
function disguises(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const base64 = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return Buffer.from(shifted.slice(shift === 0 ? 0 : 4, -4));
  });
  const hex = utf8.toString('hex');
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    ...base64,
  ];
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true });
  const paths = found.map((name) => join(folder, name));
  const facts = await Promise.all(paths.map((path) => stat(path)));
  return paths.filter((_, number) => facts[number]?.isFile());
}

/** Names and contents in which a canary was found. */
async function hits(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await filesIn(folder)) {
    const content = Buffer.concat([Buffer.from(path.slice(folder.length)), await readFile(path)]);
    for (const canary of canaries) {
      const shown = disguises(canary).findIndex((bytes) => content.includes(bytes));
      if (shown >= 0) found.push(`${path.slice(folder.length)} ${shown}`);
    }
  }
  return found;
}

const [a, b, c, d, e, ...rest] = canaries as [string, string, string, string, string, ...string[]];

function entries(): readonly Entry[] {
  const by = { subject: a, name: b };
  const message = { sha256: '0'.repeat(64), reason: 'message.notXml' } as const;
  return [
    { ...entryOf(1), by },
    { kind: 'enforcingAuthorityLearnt', country: 'SE', id: c, at: entryOf(2).at, by: null },
    {
      ...message,
      kind: 'messageUnreadable',
      base64: Buffer.from(d).toString('base64'),
      at: entryOf(3).at,
      by,
    } as Entry,
    ...rest.map((name, number): Entry => ({
      ...entryOf(4 + number, number % 3),
      by: { subject: name, name },
    })),
  ];
}

test('[SC-25] of 20 canaries in entries, files, names and sealed files none lies on the disk', async () => {
  const { folder, journal, store, outside } = await bench();
  const lock = await takeFolder(disk, folder);
  await appendOrFail(journal, entries());
  for (const canary of canaries.slice(0, 8)) {
    const kept = await store.keep(
      first,
      await outside(`${canary}.txt`, `${canary} `.repeat(30_000)),
    );
    if (!kept.ok) throw new Error(kept.error.code);
    const task = orderOf(9) as never;
    await appendOrFail(journal, [
      { kind: 'fileAdded', order: first, task, file: kept.value, at: entryOf(50).at, by: null },
    ]);
  }
  const sealed = sealedFile(disk, secretOf(), join(folder, 'secrets', 'client-cert.bin'));
  await sealed.write(Buffer.from(canaries.join('\n')));
  // A file half written is looked at as well: this is what a crash leaves behind.
  let drafts: readonly string[] = [];
  async function* halfWay(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${e} `.repeat(30_000));
    drafts = (await filesIn(folder)).filter((path) => path.endsWith('.part'));
    expect(await hits(folder)).toEqual([]);
  }
  expect((await store.write(first, halfWay())).ok).toBe(true);
  expect(drafts).toHaveLength(1);

  expect((await filesIn(folder)).length).toBeGreaterThanOrEqual(12);
  expect(await hits(folder)).toEqual([]);
  if (lock.ok) await lock.value.release();
});

test('[SC-25] the scan finds a canary in each of its disguises', async () => {
  const { folder } = await bench();
  for (const [number, bytes] of disguises(a).entries()) {
    await writeFile(join(folder, `control-${number}`), Buffer.concat([randomBytes(100), bytes]));
  }
  await writeFile(join(folder, `name ${b}`), '');
  const wrapped = Buffer.from(`xx${c}yy`).toString('base64');
  await writeFile(join(folder, 'in base64'), wrapped);
  const found = await hits(folder);
  for (let number = 0; number < 8; number += 1)
    expect(found.join('\n')).toContain(`/control-${number} `);
  expect(found.join('\n')).toContain(`name ${b}`);
  expect(found.join('\n')).toContain('/in base64 ');
});
