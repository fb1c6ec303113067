import type { OmbudClient } from '../client/ombud-client.ts';
import { noNews, type VaultClient, type VaultNews } from '../client/vault-client.ts';
import { Act } from './act.svelte.ts';

/** Whether orders can be read now, and how far the vault has come. Views ask again whenever `news.number` changes. */
export class VaultState {
  readonly #client: OmbudClient;
  readonly client: VaultClient;
  readonly connect = new Act();
  #news = $state.raw<VaultNews>(noNews);
  #isWanted = false;

  constructor(client: OmbudClient, vault: VaultClient) {
    this.#client = client;
    this.client = vault;
    vault.onnews = (news) => {
      if (news.number > this.#news.number) this.#news = news;
    };
  }

  get news(): VaultNews {
    return this.#news;
  }

  get isOpen(): boolean {
    return this.#news.phase !== 'closed';
  }

  /** What is answered is as of the journal's end, not of some earlier moment of it. */
  get hasReadAll(): boolean {
    const { applied, head, phase } = this.#news;
    return phase === 'current' || phase === 'stuck' || (phase === 'checking' && applied === head);
  }

  /** Opens when this person may read and closes when not; called with every snapshot. */
  follow(mayRead: boolean): void {
    if (mayRead === this.#isWanted) return;
    this.#isWanted = mayRead;
    if (mayRead) void this.retry();
    else this.client.forget();
  }

  async retry(): Promise<void> {
    await this.connect.run(() => this.#client.call('vault.connect', {}));
  }
}
