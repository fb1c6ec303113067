import type { OmbudClient } from '../client/ombud-client.ts';
import type { Language } from '../../shared/bridge/app-state.ts';
import { Act } from './act.svelte.ts';

/** What a person does about the sign-in. How it goes is told by main's snapshot. */
export class Session {
  readonly #client: OmbudClient;
  readonly #language: () => Language;
  readonly start = new Act();

  constructor(client: OmbudClient, language: () => Language) {
    this.#client = client;
    this.#language = language;
  }

  async signIn(): Promise<void> {
    await this.start.run(() =>
      this.#client.call('identity.signIn', { language: this.#language() }),
    );
  }

  async switchPerson(): Promise<void> {
    await this.start.run(() =>
      this.#client.call('identity.switchPerson', { language: this.#language() }),
    );
  }

  async reopen(): Promise<void> {
    await this.start.run(() => this.#client.call('identity.reopen', {}));
  }

  /** True when the page's address is on the clipboard. */
  async copyAddress(): Promise<boolean> {
    const copied = await this.start.run(() => this.#client.call('identity.copyAddress', {}));
    return copied !== null;
  }

  async cancel(): Promise<void> {
    await this.start.run(() => this.#client.call('identity.cancel', {}));
  }

  async signOut(): Promise<void> {
    await this.start.run(() => this.#client.call('identity.signOut', {}));
  }
}
