import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { secretBytes, type KeychainFault, type KeychainPort } from './keychain.ts';
import { keyBytes } from './seal.ts';

/**
 * The profile's secret while Ombud is open. It never leaves this object; stores get keys derived from it, each for one
 * purpose, so that no two of them can be confused.
 */
export class ProfileSecret {
  readonly profile: string;
  readonly #secret: Uint8Array;
  #isWiped = false;

  /** Takes over the 32 bytes: they are wiped with this object. */
  constructor(profile: string, secret: Uint8Array) {
    if (secret.length !== secretBytes) throw new Error('a profile secret has 32 bytes');
    this.profile = profile;
    this.#secret = secret;
  }

  /**
   * A 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) with the profile as salt and `ombud/1/<purpose>` as info.
   * The caller owns the key and wipes it.
   */
  deriveKey(purpose: string): Uint8Array {
    if (this.#isWiped) throw new Error('the profile secret was wiped');
    return new Uint8Array(
      hkdfSync('sha256', this.#secret, this.profile, `ombud/1/${purpose}`, keyBytes),
    );
  }

  /** Is this the same secret? Takes the same time whatever the answer. The caller owns the 32 bytes and wipes them. */
  isSame(candidate: Uint8Array): boolean {
    if (this.#isWiped) throw new Error('the profile secret was wiped');
    return candidate.length === secretBytes && timingSafeEqual(candidate, this.#secret);
  }

  /** Overwrites the secret; nothing can be derived any more. */
  wipe(): void {
    this.#secret.fill(0);
    this.#isWiped = true;
  }
}

/**
 * The profile's secret from the keychain. It is created only where nothing was ever sealed: beside sealed data a
 * missing secret is `keychain.changed`, for a new one would lock those data away for good.
 */
export async function openProfileSecret(
  keychain: KeychainPort,
  profile: string,
  hasSealedData: boolean,
): Promise<Result<ProfileSecret, KeychainFault>> {
  const found = await keychain.read(profile);
  if (!found.ok) return found;
  if (found.value !== null) return ok(new ProfileSecret(profile, found.value));
  if (hasSealedData) return err({ code: 'keychain.changed' });
  const fresh = new Uint8Array(randomBytes(secretBytes));
  const written = await keychain.write(profile, fresh);
  if (!written.ok) {
    fresh.fill(0);
    return written;
  }
  return ok(new ProfileSecret(profile, fresh));
}
