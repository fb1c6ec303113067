import type { OrderId, Sha256, TaskId } from '../../shared/base/units.ts';
import type { PushBody } from '../../shared/bridge/pushes.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { EvidenceFile } from '../../shared/orders/entry.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** What a person does to an answer. Main carries it out and journals it; the result comes back through the vault. */
export class Draft {
  readonly #client: OmbudClient;
  /** Gathering files, and everything after it, each with its own fault. */
  readonly gathering = new Act();
  readonly releasing = new Act();
  #left = $state.raw<CallRequest<'answer.addFiles'> | null>(null);
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

  /** What a sent answer left out is answered by a package of its own. */
  async openRest(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.openRest', { order, hash }));
  }

  async approve(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.approve', { order, hash }));
  }

  async send(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.send', { order, hash }));
  }

  async judgeWithdrawal(order: OrderId, holds: boolean): Promise<void> {
    await this.releasing.run(() => this.#client.call('order.judgeWithdrawal', { order, holds }));
  }

  async takeBack(order: OrderId, hash: Sha256): Promise<void> {
    await this.releasing.run(() => this.#client.call('answer.takeBack', { order, hash }));
  }

  /** Somebody else is here: what was picked is not theirs. */
  forgetFiles(): void {
    this.#left = null;
  }

  /** Whether files that could not be taken wait to be tried again, without being picked anew. */
  get canRetry(): boolean {
    return this.#left !== null && !this.gathering.busy;
  }

  async retry(): Promise<void> {
    const left = this.#left;
    if (left !== null) await this.#add(left);
  }

  async #gather(
    order: OrderId,
    task: TaskId,
    offer: () => ReturnType<OmbudClient['takeFiles']>,
  ): Promise<void> {
    this.#left = null;
    const offered = await this.gathering.run(offer);
    if (offered === null || offered.length === 0) return;
    await this.#add({ order, task, tokens: offered.map((file) => file.token) });
  }

  async #add(files: CallRequest<'answer.addFiles'>): Promise<void> {
    const added = await this.gathering.run(() => this.#client.call('answer.addFiles', files));
    this.#left = added === null ? files : null;
    this.progress = null;
  }
}
