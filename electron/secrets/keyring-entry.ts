import { AsyncEntry } from '@napi-rs/keyring';
import type { KeyringEntry } from './keyring-keychain.ts';

/** Under this name a person finds Ombud's entries: `secret-tool search service ombud`. */
export const serviceName = 'ombud';

/**
 * The entry of one profile. The store is always named: without that the library falls back to the kernel's keyring,
 * which forgets everything at the next start of the computer. On Linux this opens the bus at once, which a daemon
 * that hangs can hold up for two seconds.
 */
export const keyringEntry = (account: string): KeyringEntry =>
  new AsyncEntry(serviceName, account, { linux: { store: 'secret-service' } });
