import type { SecureContextOptions } from 'node:tls';
import type { ServerFaceName } from './network-modes.ts';
import {
  calm,
  isBelowHttp,
  isServerFace,
  type NetworkCalls,
  type NetworkMode,
  type NetworkState,
} from './network-modes.ts';
import type { StateFile } from '../state/platform-state.ts';
import type { Doorway } from '../web/doorway.ts';

/** What a request is for, as far as trouble tells requests apart. */
export type CallKind = 'poll' | 'outcome' | 'directory' | 'otherApi' | 'identity';
export type DoorName = 'api' | 'identity';

const strikes: Readonly<Record<NetworkCalls, readonly CallKind[]>> = {
  all: ['poll', 'outcome', 'directory', 'otherApi', 'identity'],
  api: ['poll', 'outcome', 'directory', 'otherApi'],
  poll: ['poll'],
  outcome: ['outcome'],
  directory: ['directory'],
  identity: ['identity'],
};

const doorsOf = (calls: NetworkCalls): readonly DoorName[] =>
  calls === 'all' ? ['api', 'identity'] : [calls === 'identity' ? 'identity' : 'api'];

export interface NetworkParts {
  readonly store: StateFile;
  readonly doors: Readonly<Record<DoorName, Doorway>>;
  readonly face: (name: ServerFaceName) => Promise<SecureContextOptions>;
}

/** The trouble the line makes now. Counted trouble wears off. */
export class Network {
  readonly #parts: NetworkParts;
  #setting: Promise<void> = Promise.resolve();

  constructor(parts: NetworkParts) {
    this.#parts = parts;
    for (const [name, door] of Object.entries(parts.doors) as [DoorName, Doorway][])
      door.onConnection(() => this.#countConnection(name));
  }

  /** Resolves when the doors are as they shall be. */
  set(state: NetworkState): Promise<void> {
    const { store } = this.#parts;
    store.state.network = state;
    store.commit();
    return this.restore();
  }

  /** Brings the doors to what the state says: at a start, and after every change. */
  restore(): Promise<void> {
    this.#setting = this.#setting.then(() => this.#apply());
    return this.#setting;
  }

  /** The trouble this request meets. */
  take(kind: CallKind): NetworkMode {
    const { mode, calls } = this.#parts.store.state.network;
    if (isBelowHttp(mode) || !strikes[calls].includes(kind)) return 'normal';
    this.#count();
    return mode;
  }

  async #apply(): Promise<void> {
    const { store, doors, face } = this.#parts;
    const { mode, calls } = store.state.network;
    const struck = isBelowHttp(mode) ? doorsOf(calls) : [];
    const shown = isServerFace(mode) ? await face(mode) : null;
    for (const [name, door] of Object.entries(doors) as [DoorName, Doorway][]) {
      const isStruck = struck.includes(name);
      door.show(isStruck ? shown : null);
      await (isStruck && mode === 'refuse' ? door.shut() : door.open());
    }
  }

  #countConnection(door: DoorName): void {
    const { mode, calls } = this.#parts.store.state.network;
    if (!isServerFace(mode) || !doorsOf(calls).includes(door)) return;
    this.#count();
    // This handshake has its face already; the next one gets the right one.
    if (this.#parts.store.state.network.mode === 'normal') this.#parts.doors[door].show(null);
  }

  #count(): void {
    const { store } = this.#parts;
    const { network } = store.state;
    if (network.mode === 'normal' || network.times === null) return;
    const times = network.times - 1;
    store.state.network = times <= 0 ? calm : { ...network, times };
    store.commit();
  }
}
