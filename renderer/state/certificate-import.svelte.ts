import type { OfferedFile } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/**
 * Bringing in a certificate: a file, its PIN, one call. The PIN goes one way and is forgotten with the call, and when
 * another file is asked for: not when it has come, for by then its own PIN may have been typed.
 */
export class CertificateImport {
  readonly #client: OmbudClient;
  readonly act = new Act();
  #file = $state.raw<OfferedFile | null>(null);
  #dropped: readonly object[] | null = null;
  pin = $state('');

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  get file(): OfferedFile | null {
    return this.#file;
  }

  async pick(): Promise<void> {
    this.#dropped = null;
    this.pin = '';
    this.#take(await this.act.run(() => this.#client.call('certificate.pick', {})));
  }

  async drop(files: readonly object[]): Promise<void> {
    this.#dropped = files;
    this.pin = '';
    const offered = await this.act.run(() => this.#client.takeFiles(files));
    this.#take(offered?.[0] ?? null);
  }

  /**
   * @returns true when the certificate is in. After a wrong PIN the file stays for another try; after any other fault
   * its token is spent: a dropped file is offered anew, a picked one must be picked again.
   */
  async bringIn(): Promise<boolean> {
    const file = this.#file;
    if (file === null) return false;
    const { pin } = this;
    this.pin = '';
    await this.act.run(() => this.#client.call('certificate.import', { token: file.token, pin }));
    if (this.act.fault?.code === 'certificate.wrongPin') return false;
    this.#file = null;
    if (this.act.fault === null) return true;
    const offered = this.#dropped === null ? null : await this.#client.takeFiles(this.#dropped);
    if (offered?.ok === true) this.#take(offered.value[0] ?? null);
    return false;
  }

  #take(file: OfferedFile | null): void {
    if (file !== null) this.#file = file;
  }
}
