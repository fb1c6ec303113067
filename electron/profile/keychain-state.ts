import type { KeychainState } from '../../shared/bridge/app-state.ts';
import type { KeychainPort } from '../secrets/keychain.ts';

/** Asks the keychain for the profile's entry, throws the secret away and says in which state the keychain is. */
export async function describeKeychain(
  keychain: KeychainPort,
  profile: string,
): Promise<KeychainState> {
  const found = await keychain.read(profile);
  if (found.ok) found.value?.fill(0);
  return { state: found.ok ? 'ok' : stateOf(found.error.code), name: keychain.describe() };
}

const stateOf = (code: `keychain.${KeychainState['state']}` | string): KeychainState['state'] =>
  code.slice('keychain.'.length) as KeychainState['state'];
