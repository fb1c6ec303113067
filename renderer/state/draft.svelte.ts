import type { OrderId, Sha256, TaskId } from '../../shared/base/units.ts';
import type { PushBody } from '../../shared/bridge/table.ts';
import type { EvidenceFile } from '../../shared/orders/entry.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** What a person does to an answer. Main carries it out and journals it; the result comes back through the vault. */
export class Draft {
  readonly #client: OmbudClient;
  /** Gathering files, and everything after it, each with its own fault. */
  readonly gathering = new Act();
  readonly releasing = new Act();
  progress = $state.raw<PushBody<'progress'> | null>(null);

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  async pick(order: OrderId, task: TaskId): Promise<void> {
    await this.#gather(order, task, () => this.#client.call('answer.pickFiles', { order, task }));
  }

  async drop(order: OrderId, task: TaskId, files: readonly object[]): Promise<void> {
    await this.#gather(order, task, () => this.#client.takeFiles(files));
  }

  async remove(order: OrderId, task: TaskId, file: EvidenceFile): Promise<void> {
    await this.gathering.run(() =>
      this.#client.call('answer.removeFile', { order, task, blob: file.blob }),
    );
  }

  async declareNoData(order: OrderId, task: TaskId, declared: boolean): Promise<void> {
    await this.gathering.run(() =>
      this.#client.call('answer.declareNoData', { order, task, declared }),
    );
  }

  async freeze(order: OrderId): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.freeze', { order }));
  }

  async reopen(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.reopen', { order, hash }));
  }

  async send(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.send', { order, hash }));
  }

  async takeBack(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.takeBack', { order, hash }));
  }

  async #gather(
    order: OrderId,
    task: TaskId,
    offer: () => ReturnType<OmbudClient['takeFiles']>,
  ): Promise<void> {
    await this.gathering.run<unknown>(async () => {
      const offered = await offer();
      if (!offered.ok || offered.value.length === 0) return offered;
      const tokens = offered.value.map((file) => file.token);
      return this.#client.call('answer.addFiles', { order, task, tokens });
    });
    this.progress = null;
  }
}
