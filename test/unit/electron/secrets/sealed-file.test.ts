import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disk } from '../../../../electron/journal/disk.ts';
import { ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';
import { hasSealedData } from '../../../../electron/secrets/sealed-data.ts';
import { sealedFile, type SealedFile } from '../../../../electron/secrets/sealed-file.ts';
import { FailingDisk } from '../journal/failing-disk.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-sealed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const secretOf = (byte = 7, profile = 'practice'): ProfileSecret =>
  new ProfileSecret(profile, new Uint8Array(32).fill(byte));
const pathOf = (name = 'client-cert.bin'): string => join(folder, 'secrets', name);
const fileOf = (name?: string, secret = secretOf()): SealedFile =>
  sealedFile(disk, secret, pathOf(name));
const content = new TextEncoder().encode('CANARY-7731 private key');

const textOf = (read: Awaited<ReturnType<SealedFile['read']>>): string | null =>
  read.ok && read.value !== null ? new TextDecoder().decode(read.value) : null;

async function written(name?: string): Promise<SealedFile> {
  const file = fileOf(name);
  expect(await file.write(content)).toEqual({ ok: true, value: undefined });
  return file;
}

test('what was sealed comes back, is replaced and removed', async () => {
  const file = fileOf();
  expect(await file.read()).toEqual({ ok: true, value: null });
  await file.write(content);
  expect(textOf(await file.read())).toBe('CANARY-7731 private key');
  await file.write(new Uint8Array());
  expect(await file.read()).toMatchObject({ ok: true, value: { length: 0 } });
  expect(await file.remove()).toEqual({ ok: true, value: undefined });
  expect(await file.remove()).toEqual({ ok: true, value: undefined });
  expect(await file.read()).toEqual({ ok: true, value: null });
});

test('[SC-25] [SC-27] the file is closed to others and holds nothing in clear', async () => {
  await written();
  const raw = await readFile(pathOf());
  expect(raw.includes('CANARY')).toBe(false);
  expect((await stat(pathOf())).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'secrets'))).mode & 0o777).toBe(0o700);
  expect(await readdir(join(folder, 'secrets'))).toEqual(['client-cert.bin']);
});

test('[SC-24] [SC-26] a flip in any byte is found; the file is set aside, never overwritten', async () => {
  await written();
  const whole = await readFile(pathOf());
  for (let byte = 0; byte < whole.length; byte += 1) {
    const changed = Buffer.from(whole);
    changed[byte] = (changed[byte] ?? 0) ^ 0x80;
    await writeFile(pathOf(), changed);
    const found = await fileOf().read();
    const isVersion = byte === 8 || byte === 9;
    const isCheck = byte >= 10 && byte < 26;
    const damaged = isCheck ? 'keychain.changed' : 'store.damaged';
    const code = isVersion ? 'journal.newerFormat' : damaged;
    expect([byte, found]).toEqual([byte, { ok: false, error: { code } }]);
  }
  const aside = (await readdir(join(folder, 'secrets'))).filter((name) =>
    name.includes('.damaged-'),
  );
  expect(aside).toHaveLength(whole.length - 18);
  await written();
  expect((await readdir(join(folder, 'secrets'))).length).toBe(aside.length + 1);
});

test('[SC-26] a cut at any byte is found', async () => {
  await written();
  const whole = await readFile(pathOf());
  for (let length = 0; length < whole.length; length += 7) {
    await writeFile(pathOf(), whole.subarray(0, length));
    expect(await fileOf().read()).toEqual({ ok: false, error: { code: 'store.damaged' } });
    expect((await stat(`${pathOf()}.damaged-${length / 7 + 1}`)).size).toBe(length);
  }
});

test('[SC-26] under another secret it does not open and stays where it is', async () => {
  await written();
  for (const other of [secretOf(8), secretOf(7, 'live')]) {
    const found = await fileOf(undefined, other).read();
    expect(found).toEqual({ ok: false, error: { code: 'keychain.changed' } });
  }
  expect((await fileOf().read()).ok).toBe(true);
});

test('a copy under another name does not open', async () => {
  await written();
  await writeFile(pathOf('other.bin'), await readFile(pathOf()));
  expect((await fileOf('other.bin').read()).ok).toBe(false);
});

test('[SC-24] [SC-26] whatever call fails, the old content stands', async () => {
  await written();
  const next = new TextEncoder().encode('next');
  for (const [failure, code] of [
    ['ENOSPC', 'store.full'],
    ['EROFS', 'store.readOnly'],
    ['EIO', 'store.damaged'],
  ] as const) {
    for (let number = 0; number < 4; number += 1) {
      const files = new FailingDisk();
      files.arm(number, failure, true);
      const done = await sealedFile(files, secretOf(), pathOf()).write(next);
      expect(done).toEqual({ ok: false, error: { code } });
      expect(textOf(await fileOf().read())).toBe('CANARY-7731 private key');
      expect(await readdir(join(folder, 'secrets'))).toEqual(['client-cert.bin']);
    }
  }
});

test('a folder that holds anything sealed is known as such, damaged files too', async () => {
  expect(await hasSealedData(disk, folder)).toBe(false);
  await written();
  expect(await hasSealedData(disk, folder)).toBe(true);
  await writeFile(pathOf(), 'damaged');
  await fileOf().read();
  expect(await hasSealedData(disk, folder)).toBe(true);
});
