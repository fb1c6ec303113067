import type { Settings } from '../../shared/bridge/app-state.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** Changes go to main, which keeps them; what is shown comes back with the next snapshot. */
export class SettingsForm {
  readonly #client: OmbudClient;
  readonly act = new Act();

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  change(part: Partial<Settings>): void {
    void this.act.run(() => this.#client.call('settings.change', part));
  }
}
