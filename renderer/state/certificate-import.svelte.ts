import type { OfferedFile } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** Bringing in a certificate: a file, its PIN, one call. The PIN goes one way and is forgotten with the call. */
export class CertificateImport {
  readonly #client: OmbudClient;
  readonly act = new Act();
  #file = $state.raw<OfferedFile | null>(null);
  pin = $state('');

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  get file(): OfferedFile | null {
    return this.#file;
  }

  async pick(): Promise<void> {
    this.#take(await this.act.run(() => this.#client.call('certificate.pick', {})));
  }

  async drop(files: ArrayLike<object>): Promise<void> {
    const offered = await this.act.run(() => this.#client.takeFiles(files));
    this.#take(offered?.[0] ?? null);
  }

  /** @returns true when the certificate is in. After a wrong PIN the file stays chosen, unless main has let it go. */
  async bringIn(): Promise<boolean> {
    const file = this.#file;
    if (file === null) return false;
    const { pin } = this;
    this.pin = '';
    await this.act.run(() => this.#client.call('certificate.import', { token: file.token, pin }));
    const { fault } = this.act;
    if (fault === null || fault.code === 'bridge.unknownFile') this.#file = null;
    return fault === null;
  }

  #take(file: OfferedFile | null): void {
    if (file === null) return;
    this.#file = file;
    this.pin = '';
  }
}
