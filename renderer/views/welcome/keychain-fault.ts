import type { FaultCode } from '../../../shared/base/fault.ts';
import type { KeychainState } from '../../../shared/bridge/app-state.ts';

/** The fault that explains a state of the keychain; null when it works. */
export function keychainFault(state: KeychainState['state']): FaultCode | null {
  return state === 'ok' ? null : `keychain.${state}`;
}
