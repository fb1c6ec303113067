import type { LogEntry } from '../state/log.ts';
import type { OrderRecord, PlatformState } from '../state/platform-state.ts';
import type { ControlParts } from './calls.ts';

/** What the control page shows and `GET /state` answers. */
export interface StateView {
  readonly now: string;
  readonly offsetSeconds: number;
  readonly network: PlatformState['network'];
  readonly addresses: PlatformState['addresses'];
  readonly deliveryMode: PlatformState['deliveryMode'];
  readonly registrations: PlatformState['registrations'];
  readonly certificateFolder: string;
  readonly orders: readonly OrderRecord[];
  readonly breaches: readonly LogEntry[];
  readonly lastEntries: readonly LogEntry[];
}

export function stateView({ store, clock, log, certificateFolder }: ControlParts): StateView {
  const { offsetSeconds, network, addresses, deliveryMode, registrations, orders } = store.state;
  const entries = log.entries();
  return {
    now: new Date(clock.now()).toISOString(),
    offsetSeconds,
    network,
    addresses,
    deliveryMode,
    registrations,
    certificateFolder,
    orders: Object.values(orders),
    breaches: entries.filter((entry) => entry.breach !== undefined),
    lastEntries: entries.slice(-30).reverse(),
  };
}
