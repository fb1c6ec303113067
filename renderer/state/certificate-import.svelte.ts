import type { Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { ChosenFiles, OfferedFile } from '../../shared/bridge/table.ts';
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
    await this.#ask(null, () => this.#client.call('certificate.pick', {}));
  }

  async drop(files: readonly object[]): Promise<void> {
    await this.#ask(files, async () => {
      const offered = await this.#client.takeFiles(files);
      return offered.ok ? theOne(offered.value) : offered;
    });
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
    if (offered?.ok === true) this.#file = offered.value.files[0] ?? null;
    return false;
  }

  /** Asks for a file. Where none comes, the one before and its PIN stay. */
  async #ask(
    dropped: readonly object[] | null,
    call: () => Promise<Result<OfferedFile | null, Fault>>,
  ): Promise<void> {
    const before = this.pin;
    this.pin = '';
    const file = (await this.act.run(call)) ?? null;
    if (file === null) {
      if (this.pin === '') this.pin = before;
      return;
    }
    this.#file = file;
    this.#dropped = dropped;
  }
}

/** The first of what was dropped that can be taken; none: why not. */
function theOne({ files, refused }: ChosenFiles): Result<OfferedFile | null, Fault> {
  const why = refused[0]?.fault;
  return files[0] === undefined && why !== undefined ? err(why) : ok(files[0] ?? null);
}
