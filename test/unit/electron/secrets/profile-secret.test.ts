import { expect, test } from 'vitest';
import { ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';
import { keyHex } from './profile-secret-rig.ts';

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
