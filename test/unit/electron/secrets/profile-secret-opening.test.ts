import { expect, test } from 'vitest';
import { openProfileSecret } from '../../../../electron/secrets/profile-secret.ts';
import { keyHex, MemoryKeychain } from './profile-secret-rig.ts';

test('the first start makes a secret, every later one finds it', async () => {
  const keychain = new MemoryKeychain();
  const first = await openProfileSecret(keychain, 'practice', false);
  const second = await openProfileSecret(keychain, 'practice', true);
  if (!first.ok || !second.ok) throw new Error('not opened');
  expect(keychain.stored).toHaveLength(32);
  expect(keychain.stored?.every((byte) => byte === 0)).toBe(false);
  expect(keyHex(first.value, 'a')).toBe(keyHex(second.value, 'a'));
});

test('[SC-23] beside sealed data a missing secret is never made anew', async () => {
  const keychain = new MemoryKeychain();
  const opened = await openProfileSecret(keychain, 'practice', true);
  expect(opened).toEqual({ ok: false, error: { code: 'keychain.changed' } });
  expect(keychain.given).toBeNull();
});

test('[SC-23] what the keychain refuses is passed on, and nothing is made', async () => {
  for (const code of ['keychain.locked', 'keychain.missing', 'keychain.denied'] as const) {
    const keychain = new MemoryKeychain();
    keychain.refusesToRead = code;
    expect(await openProfileSecret(keychain, 'practice', false)).toEqual({
      ok: false,
      error: { code },
    });
    expect(keychain.given).toBeNull();
  }
});

test('a secret that could not be stored is wiped', async () => {
  const keychain = new MemoryKeychain();
  keychain.refusesToWrite = 'keychain.locked';
  expect((await openProfileSecret(keychain, 'practice', false)).ok).toBe(false);
  expect(keychain.given?.every((byte) => byte === 0)).toBe(true);
});
