import type { FaultCode } from '../../shared/base/fault.ts';
import { keychainStates, type KeychainState } from '../../shared/bridge/app-state.ts';
import type { KeychainPort } from '../secrets/keychain.ts';

/** The state of the keychain that a fault tells of; null when it is no fault of the keychain. */
export function keychainStateOf(code: FaultCode): KeychainState['state'] | null {
  return keychainStates.find((state) => code === `keychain.${state}`) ?? null;
}

/** Asks the keychain for the profile's entry, throws the secret away and says in which state the keychain is. */
export async function describeKeychain(
  keychain: KeychainPort,
  profile: string,
): Promise<KeychainState> {
  const found = await keychain.read(profile);
  if (found.ok) found.value?.fill(0);
  const state = found.ok ? 'ok' : (keychainStateOf(found.error.code) ?? 'missing');
  return { state, name: keychain.describe() };
}
