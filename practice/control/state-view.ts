import type { LogEntry } from '../state/log.ts';
import type { OrderRecord, PlatformState } from '../state/platform-state.ts';
import type { ControlParts } from './calls.ts';
import type { VersionView } from './version-card.ts';
import { versionViews } from './version-views.ts';
import { nextOpening } from './openings.ts';
import { deviationsOf, type Deviation } from './ordinary.ts';
import { runViews, type RunView } from './situation-views.ts';

/** What the control page shows and `GET /state` answers. */
export interface StateView {
  readonly now: string;
  readonly offsetSeconds: number;
  readonly network: PlatformState['network'];
  readonly addresses: PlatformState['addresses'];
  readonly deliveryMode: PlatformState['deliveryMode'];
  readonly registrations: PlatformState['registrations'];
  /** Switches that are not in their ordinary position. */
  readonly deviations: readonly Deviation[];
  /** The next window to open by itself. */
  readonly opening: { readonly reference: string; readonly at: string } | null;
  readonly certificateFolder: string;
  readonly versions: readonly VersionView[];
  readonly situations: readonly RunView[];
  readonly orders: readonly OrderRecord[];
  readonly breaches: readonly LogEntry[];
  readonly lastEntries: readonly LogEntry[];
}

export function stateView(parts: ControlParts): StateView {
  const { store, clock, log, certificateFolder } = parts;
  const { offsetSeconds, network, addresses, deliveryMode, registrations, orders } = store.state;
  const entries = log.entries();
  const opening = nextOpening(Object.values(orders), clock.now());
  return {
    now: new Date(clock.now()).toISOString(),
    offsetSeconds,
    network,
    addresses,
    deliveryMode,
    registrations,
    deviations: deviationsOf(store.state),
    opening:
      opening === null
        ? null
        : { reference: opening.order.reference, at: new Date(opening.at).toISOString() },
    certificateFolder,
    versions: versionViews(store.state, clock.now()),
    situations: runViews(parts),
    orders: Object.values(orders),
    breaches: entries.filter((entry) => entry.breach !== undefined),
    lastEntries: entries.slice(-30).reverse(),
  };
}
