import type { StateFile, NetworkMode } from '../state/platform-state.ts';

/** The network trouble this request meets; a mode with a count wears off. */
export function takeNetworkMode(store: StateFile): NetworkMode {
  const { network } = store.state;
  const { mode } = network;
  if (mode === 'normal' || network.times === null) return mode;
  network.times -= 1;
  if (network.times <= 0) store.state.network = { mode: 'normal', times: null };
  store.commit();
  return mode;
}
