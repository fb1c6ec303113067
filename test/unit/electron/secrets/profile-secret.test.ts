import { expect, test } from 'vitest';
import { err, ok } from '../../../../shared/base/result.ts';
import type { KeychainFaultCode, KeychainPort } from '../../../../electron/secrets/keychain.ts';
import { openProfileSecret, ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';

/** A keychain in memory that can refuse to read or to write. */
class MemoryKeychain implements KeychainPort {
  stored: Uint8Array | null = null;
  refusesToRead: KeychainFaultCode | null = null;
  refusesToWrite: KeychainFaultCode | null = null;
  given: Uint8Array | null = null;

  async read(): ReturnType<KeychainPort['read']> {
    if (this.refusesToRead !== null) return err({ code: this.refusesToRead });
    return ok(this.stored === null ? null : Uint8Array.from(this.stored));
  }

  async write(_profile: string, secret: Uint8Array): ReturnType<KeychainPort['write']> {
    this.given = secret;
    if (this.refusesToWrite !== null) return err({ code: this.refusesToWrite });
    this.stored = Uint8Array.from(secret);
    return ok(undefined);
  }

  async remove(): ReturnType<KeychainPort['remove']> {
    this.stored = null;
    return ok(undefined);
  }

  describe(): string {
    return 'memory';
  }
}

const keyHex = (secret: ProfileSecret, purpose: string): string =>
  Buffer.from(secret.deriveKey(purpose)).toString('hex');

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

test('keys differ by purpose, profile and secret', () => {
  const of = (profile: string, byte: number): ProfileSecret =>
    new ProfileSecret(profile, new Uint8Array(32).fill(byte));
  const keys = [
    keyHex(of('practice', 1), 'a'),
    keyHex(of('practice', 1), 'b'),
    keyHex(of('live', 1), 'a'),
    keyHex(of('practice', 2), 'a'),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('a wiped secret is zeros and gives no more keys', () => {
  const bytes = new Uint8Array(32).fill(9);
  const secret = new ProfileSecret('practice', bytes);
  secret.wipe();
  expect(bytes.every((byte) => byte === 0)).toBe(true);
  expect(() => secret.deriveKey('a')).toThrow('wiped');
  expect(() => new ProfileSecret('practice', new Uint8Array(31))).toThrow('32 bytes');
});

test('knows its own secret from another one, and from one of another length', () => {
  const secret = new ProfileSecret('practice', new Uint8Array(32).fill(7));
  expect(secret.isSame(new Uint8Array(32).fill(7))).toBe(true);
  expect(secret.isSame(new Uint8Array(32).fill(8))).toBe(false);
  expect(secret.isSame(new Uint8Array(31).fill(7))).toBe(false);
  secret.wipe();
  expect(() => secret.isSame(new Uint8Array(32))).toThrow();
});
