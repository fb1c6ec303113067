import { provider } from '../facts.ts';
import { calm } from '../national/network-modes.ts';
import type { PlatformState } from '../state/platform-state.ts';

/** How the platform is when nobody has touched anything. Time is not part of it: it only goes forward. */
export const homeAddresses: readonly string[] = ['127.0.0.1/32', '::1/128'];

export type Deviation = 'network' | 'addresses' | 'deliveries' | 'registrations' | 'versions';

type Switches = Pick<
  PlatformState,
  'network' | 'addresses' | 'deliveryMode' | 'registrations' | 'versions'
>;

const isHome = ({ registered, style }: PlatformState['addresses']): boolean =>
  style === '403' &&
  registered.length === homeAddresses.length &&
  homeAddresses.every((range) => registered.includes(range));

/** Which switches are not in their ordinary position. */
export function deviationsOf(state: Switches): readonly Deviation[] {
  const { network, addresses, deliveryMode, registrations } = state;
  const isKnown = registrations.some(
    ({ organisationNumber }) => organisationNumber === provider.organisationNumber,
  );
  return [
    ...(network.mode === 'normal' ? [] : ['network' as const]),
    ...(isHome(addresses) ? [] : ['addresses' as const]),
    ...(deliveryMode === 'auto' ? [] : ['deliveries' as const]),
    ...(isKnown ? [] : ['registrations' as const]),
    ...(Object.keys(state.versions).length === 0 ? [] : ['versions' as const]),
  ];
}

/** Puts every switch back. Orders, answers and time stay as they are. */
export function putBack(state: PlatformState): void {
  state.network = calm;
  state.addresses = { registered: [...homeAddresses], style: '403' };
  state.deliveryMode = 'auto';
  state.registrations = [{ ...provider }];
  state.versions = {};
}
