import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { OrderId, Sha256, TaskId } from '../../shared/base/units.ts';
import type { PushBody } from '../../shared/bridge/pushes.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { EvidenceFile } from '../../shared/orders/entry.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { OrderAct } from './order-act.svelte.ts';
import type { Asker } from './asked.ts';
import type { Route } from './route.svelte.ts';

type Files = { readonly order: OrderId } & CallRequest<'answer.addFiles'>;

/** Where the person is, and how what they cannot see there is told. */
export type Person = Pick<Asker, 'toasts' | 'faultLine'> & { readonly route: Pick<Route, 'order'> };

/** What a person does to an answer. Main carries it out and journals it; the result comes back through the vault. */
export class Draft {
  readonly #client: OmbudClient;
  readonly #person: Person;
  /** Gathering files, and everything after it, each with its own fault. */
  readonly gathering = new OrderAct();
  readonly releasing = new OrderAct();
  #left = $state.raw<Files | null>(null);
  #progress = $state.raw<PushBody<'progress'> | null>(null);

  constructor(client: OmbudClient, person: Person) {
    this.#client = client;
    this.#person = person;
  }

  /** How far reading the files of this order has come; null: none are being read. */
  progressOf(order: OrderId): PushBody<'progress'> | null {
    return this.gathering.isBusyWith(order) ? this.#progress : null;
  }

  take(progress: PushBody<'progress'>): void {
    this.#progress = progress;
  }

  /** Another order is open. Files that could not be taken still wait to be tried again. */
  leave(order: OrderId | null): void {
    this.releasing.leave(order);
  }

  async pick(order: OrderId, task: TaskId): Promise<void> {
    await this.#gather(order, task, () => this.#client.call('answer.pickFiles', { order, task }));
  }

  async drop(order: OrderId, task: TaskId, files: readonly object[]): Promise<void> {
    await this.#gather(order, task, () => this.#client.takeFiles(files));
  }

  async remove(order: OrderId, task: TaskId, file: EvidenceFile): Promise<void> {
    await this.#ask(this.gathering, order, () =>
      this.#client.call('answer.removeFile', { order, task, blob: file.blob }),
    );
  }

  async declareNoData(order: OrderId, task: TaskId, declared: boolean): Promise<void> {
    await this.#ask(this.gathering, order, () =>
      this.#client.call('answer.declareNoData', { order, task, declared }),
    );
  }

  async freeze(order: OrderId): Promise<void> {
    await this.#ask(this.releasing, order, () => this.#client.call('answer.freeze', { order }));
  }

  async reopen(order: OrderId, hash: Sha256): Promise<void> {
    await this.#ask(this.releasing, order, () =>
      this.#client.call('answer.reopen', { order, hash }),
    );
  }

  /** What a sent answer left out is answered by a package of its own. */
  async openRest(order: OrderId, hash: Sha256): Promise<void> {
    await this.#ask(this.releasing, order, () =>
      this.#client.call('answer.openRest', { order, hash }),
    );
  }

  async approve(order: OrderId, hash: Sha256): Promise<void> {
    await this.#ask(this.releasing, order, () =>
      this.#client.call('answer.approve', { order, hash }),
    );
  }

  async send(order: OrderId, hash: Sha256): Promise<void> {
    await this.#ask(this.releasing, order, () => this.#client.call('answer.send', { order, hash }));
  }

  async judgeWithdrawal(order: OrderId, holds: boolean): Promise<void> {
    await this.#ask(this.releasing, order, () =>
      this.#client.call('order.judgeWithdrawal', { order, holds }),
    );
  }

  async takeBack(order: OrderId, hash: Sha256): Promise<void> {
    await this.#ask(this.releasing, order, () =>
      this.#client.call('answer.takeBack', { order, hash }),
    );
  }

  /** Somebody else is here: what was picked is not theirs. */
  forgetFiles(): void {
    this.#left = null;
  }

  /** Whether files of this order that could not be taken wait to be tried again, without being picked anew. */
  canRetry(order: OrderId): boolean {
    return this.#left?.order === order && !this.gathering.busy;
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
    const offered = await this.#ask(this.gathering, order, offer);
    if (offered === null || offered.length === 0) return;
    await this.#add({ order, task, tokens: offered.map((file) => file.token) });
  }

  async #add(files: Files): Promise<void> {
    const added = await this.#ask(this.gathering, files.order, () =>
      this.#client.call('answer.addFiles', files),
    );
    this.#left = added === null ? files : null;
    this.#progress = null;
  }

  /** A refusal that comes when the person is with another order is told all the same. */
  async #ask<T>(
    act: OrderAct,
    order: OrderId,
    work: () => Promise<Result<T, Fault>>,
  ): Promise<T | null> {
    const { route, toasts } = this.#person;
    const value = await act.run(order, work);
    const fault = act.faultOf(order);
    if (fault !== null && route.order !== order) toasts.warn(() => this.#person.faultLine(fault));
    return value;
  }
}
