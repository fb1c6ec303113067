import { err, ok } from '../../../../shared/base/result.ts';
import type { KeychainFaultCode, KeychainPort } from '../../../../electron/secrets/keychain.ts';
import type { ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';

/** A keychain in memory that can refuse to read or to write. */
export class MemoryKeychain implements KeychainPort {
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

export const keyHex = (secret: ProfileSecret, purpose: string): string =>
  Buffer.from(secret.deriveKey(purpose)).toString('hex');
