import { timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { secretBytes, type KeychainFault, type KeychainPort } from './keychain.ts';
import { faultOfKeyring } from './keyring-errors.ts';

/** The part of `AsyncEntry` of @napi-rs/keyring that is used. Making one may already fail. */
export interface KeyringEntry {
  getSecret(): Promise<readonly number[] | null>;
  setSecret(secret: Uint8Array): Promise<void>;
  deleteCredential(): Promise<boolean>;
}

export interface KeyringParts {
  /** Opens the entry of one account under the one service name Ombud uses. */
  readonly entryOf: (account: string) => KeyringEntry;
  readonly platform: NodeJS.Platform;
  /** Runs `act` once after so many milliseconds; the answer cancels it. */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** A person may have to type the keyring's password, but a call that hangs must not keep Ombud shut in silence. */
const answerWithinMs = 30_000;

const names: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Secret Service',
  darwin: 'Keychain',
  win32: 'Credential Manager',
};

/** The system's keychain through @napi-rs/keyring: exactly one entry a profile. */
export class KeyringKeychain implements KeychainPort {
  readonly #parts: KeyringParts;

  constructor(parts: KeyringParts) {
    this.#parts = parts;
  }

  describe(): string {
    return names[this.#parts.platform] ?? this.#parts.platform;
  }

  async read(profile: string): Promise<Result<Uint8Array | null, KeychainFault>> {
    const found = await this.#ask(profile, (entry) => entry.getSecret());
    if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
    const secret = Uint8Array.from(found.value);
    if (Array.isArray(found.value)) found.value.fill(0);
    if (secret.length === secretBytes) return ok(secret);
    secret.fill(0);
    return err({ code: 'keychain.damaged' });
  }

  async write(profile: string, secret: Uint8Array): Promise<Result<void, KeychainFault>> {
    const written = await this.#ask(profile, (entry) => entry.setSecret(secret));
    if (!written.ok) return written;
    const back = await this.read(profile);
    if (!back.ok) return back;
    const isKept = back.value !== null && timingSafeEqual(back.value, secret);
    back.value?.fill(0);
    return isKept ? ok(undefined) : err({ code: 'keychain.damaged' });
  }

  async remove(profile: string): Promise<Result<void, KeychainFault>> {
    const removed = await this.#ask(profile, (entry) => entry.deleteCredential());
    return removed.ok ? ok(undefined) : removed;
  }

  /** One call with its time limit; whatever it fails with becomes a named state. */
  async #ask<T>(
    profile: string,
    call: (entry: KeyringEntry) => Promise<T>,
  ): Promise<Result<T, KeychainFault>> {
    const { after, entryOf, platform } = this.#parts;
    // Anywhere else the library would have to guess a store, and a guess is not a keychain.
    if (names[platform] === undefined) return err({ code: 'keychain.missing' });
    let cancel = (): void => undefined;
    const tooLate = new Promise<Result<T, KeychainFault>>((resolve) => {
      cancel = after(answerWithinMs, () => resolve(err({ code: 'keychain.timeout' })));
    });
    try {
      return await Promise.race([call(entryOf(profile)).then(ok), tooLate]);
    } catch (error) {
      return err({ code: faultOfKeyring(error) });
    } finally {
      cancel();
    }
  }
}
