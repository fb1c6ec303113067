import type { AppState } from '../../shared/bridge/app-state.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { OmbudClient } from '../client/ombud-client.ts';

/** Main's snapshot, as last heard. Snapshots are whole and numbered; an older one never replaces a newer one. */
export class Application {
  readonly #client: OmbudClient;
  #state = $state.raw<AppState | null>(null);
  #fault = $state.raw<Fault | null>(null);

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  get state(): AppState | null {
    return this.#state;
  }

  /** Why there is no snapshot at all. */
  get fault(): Fault | null {
    return this.#state === null ? this.#fault : null;
  }

  take(next: AppState): void {
    if (this.#state === null || next.number >= this.#state.number) this.#state = next;
  }

  /** Asks once, at the start; everything after that is pushed. */
  async load(): Promise<void> {
    this.#fault = null;
    const reply = await this.#client.call('app.state', {});
    if (reply.ok) this.take(reply.value);
    else this.#fault = reply.error;
  }
}
