/**
 * The system's keychain as a port. It holds one random 32-byte secret per profile and nothing else, so
 * the smallest keychain (Windows: 2 560 bytes an entry) is large enough.
 */
import type { FaultCode } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';

export type KeychainFaultCode = Extract<FaultCode, `keychain.${string}`>;

/**
 * Each state a keychain can be in other than "ok":
 * `missing` no keychain service; `locked` locked, or the question was dismissed; `weak` it would keep secrets without
 * protection; `denied` the system refuses this program; `damaged` the entry is no secret of ours; `changed` the entry
 * is gone or another one, but sealed data are here; `timeout` no answer in time.
 */
export interface KeychainFault {
  readonly code: KeychainFaultCode;
}

export interface KeychainPort {
  /** The profile's secret, null when there is none. The caller owns the bytes and wipes them. */
  read(profile: string): Promise<Result<Uint8Array | null, KeychainFault>>;
  /** Stores the secret and reads it back; only then does it count as stored. */
  write(profile: string, secret: Uint8Array): Promise<Result<void, KeychainFault>>;
  /** Removes the profile's entry; none is no error. */
  remove(profile: string): Promise<Result<void, KeychainFault>>;
  /** Name of the keychain for people, e.g. "Secret Service". */
  describe(): string;
}

/** Length of a profile's secret. */
export const secretBytes = 32;
