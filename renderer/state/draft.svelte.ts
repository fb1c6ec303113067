import type { Fault } from '../../shared/base/fault.ts';
import { portionsOf } from '../../shared/base/portions.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { OrderId, Sha256, TaskId } from '../../shared/base/units.ts';
import type { PushBody } from '../../shared/bridge/pushes.ts';
import { mostInPortion } from '../../shared/base/file-portions.ts';
import type { OfferedFile, RefusedFile } from '../../shared/bridge/table.ts';
import type { EvidenceFile } from '../../shared/orders/entry.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { OrderAct } from './order-act.svelte.ts';
import type { Asker } from './asked.ts';
import { LeftFiles, type LeftFile } from './left-files.svelte.ts';
import type { Route } from './route.svelte.ts';

/** Where the person is, and how what they cannot see there is told. */
export type Person = Pick<Asker, 'toasts' | 'faultLine'> & { readonly route: Pick<Route, 'order'> };

/** What a person does to an answer. Main carries it out and journals it; the result comes back through the vault. */
export class Draft {
  readonly #client: OmbudClient;
  readonly #person: Person;
  /** Gathering files, and everything after it, each with its own fault. */
  readonly gathering = new OrderAct();
  readonly releasing = new OrderAct();
  #left = $state.raw(new LeftFiles());
  #progress = $state.raw<PushBody<'progress'> | null>(null);
  /** Of the files being read: how many bytes in all, and in the portions before this one. */
  #read = { before: 0, total: 0 };

  constructor(client: OmbudClient, person: Person) {
    this.#client = client;
    this.#person = person;
  }

  /** How far reading the files of this order has come; null: none are being read. */
  progressOf(order: OrderId): PushBody<'progress'> | null {
    return this.gathering.isBusyWith(order) ? this.#progress : null;
  }

  /** Files are being read, of whichever order: what takes its time is shown by all that has to wait for it. */
  get isReading(): boolean {
    return this.gathering.busy && this.#progress !== null;
  }

  take(progress: PushBody<'progress'>): void {
    const { before, total } = this.#read;
    // Main counts one portion; a person is told about all of them.
    this.#progress = { ...progress, doneBytes: before + progress.doneBytes, totalBytes: total };
  }

  /** Another order is open. Files that could not be taken still wait to be tried again. */
  leave(order: OrderId | null): void {
    this.releasing.leave(order);
  }

  async pick(order: OrderId, task: TaskId): Promise<void> {
    await this.#choose(order, task, () => this.#client.call('answer.pickFiles', { order, task }));
  }

  async drop(order: OrderId, task: TaskId, files: readonly object[]): Promise<void> {
    await this.#choose(order, task, () => this.#client.takeFiles(files));
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

  /** Not while files of the answer are still on their way into it: they would be missing in the package. */
  async freeze(order: OrderId): Promise<void> {
    if (this.gathering.isAskedOf(order)) return;
    const frozen = await this.#ask(this.releasing, order, () =>
      this.#client.call('answer.freeze', { order }),
    );
    if (frozen !== null) this.closeRefused(order);
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
    this.#left = new LeftFiles();
  }

  /** Whether files of this order that could not be taken wait to be tried again, without being picked anew. */
  canRetry(order: OrderId): boolean {
    return !this.gathering.busy && this.#left.of(order).some(({ offered }) => offered !== null);
  }

  /** Files chosen for this order that have not been taken, and why; without those whose trouble is told of them all. */
  refusedOf(order: OrderId): readonly RefusedFile[] {
    const told = this.gathering.faultOf(order);
    const left = this.#left.of(order).filter((file) => file.fault !== told);
    return left.map(({ name, fault }) => ({ name, fault }));
  }

  /** The person goes on with what was taken. */
  closeRefused(order: OrderId): void {
    this.#left.close(order);
    this.gathering.clearOf(order);
  }

  /** Tries again what can be, each file for the identifier it was chosen for. */
  async retry(order: OrderId): Promise<void> {
    await this.#gather(order, async (left) => {
      let last: Result<unknown, Fault> = ok({});
      for (const [task, files] of left.take(order)) {
        const added = await this.#add(left, order, task, files);
        if (!added.ok) last = added;
      }
      return last;
    });
  }

  async #choose(
    order: OrderId,
    task: TaskId,
    offer: () => ReturnType<OmbudClient['takeFiles']>,
  ): Promise<void> {
    await this.#gather(order, async (left) => {
      const chosen = await offer();
      if (!chosen.ok || left !== this.#left) return chosen;
      const { files, refused } = chosen.value;
      left.choose(order, task, chosen.value);
      if (refused[0] !== undefined) this.#warnElsewhere(order, refused[0].fault);
      return this.#add(left, order, task, files);
    });
  }

  /** Files dropped while others are still being read come after them. */
  async #gather(
    order: OrderId,
    work: (left: LeftFiles) => Promise<Result<unknown, Fault>>,
  ): Promise<void> {
    const left = this.#left;
    await this.gathering.queue(order, async () =>
      left === this.#left ? this.#warned(order, await work(left)) : ok({}),
    );
  }

  /** Portion by portion, so that hundreds are one act. */
  async #add(
    left: LeftFiles,
    order: OrderId,
    task: TaskId,
    files: readonly OfferedFile[],
  ): Promise<Result<unknown, Fault>> {
    const kept: LeftFile[] = [];
    this.#read = { before: 0, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
    let done = 0;
    let last: Result<unknown, Fault> = ok({});
    for (const portion of portionsOf(files, mostInPortion)) {
      // Somebody else is here: what is left was not picked by them.
      if (left !== this.#left) break;
      const tokens = portion.map(({ token }) => token);
      const taken = await this.#client.call('answer.addFiles', { order, task, tokens });
      if (!taken.ok) {
        const rest = files.slice(done);
        kept.push(
          ...rest.map((offered) => ({ task, name: offered.name, fault: taken.error, offered })),
        );
        last = taken;
        break;
      }
      const refused = taken.value.refused.map(({ token, fault }) => {
        const offered = portion.find((file) => file.token === token) ?? null;
        return { task, name: offered?.name ?? '', fault, offered };
      });
      kept.push(...refused);
      if (refused[0] !== undefined) this.#warnElsewhere(order, refused[0].fault);
      done += portion.length;
      this.#read.before += portion.reduce((sum, { bytes }) => sum + bytes, 0);
    }
    left.note(order, kept);
    this.#progress = null;
    return last;
  }

  async #ask<T>(
    act: OrderAct,
    order: OrderId,
    work: () => Promise<Result<T, Fault>>,
  ): Promise<T | null> {
    return act.run(order, async () => this.#warned(order, await work()));
  }

  /** A refusal that comes when the person is with another order is told all the same. */
  #warned<T>(order: OrderId, result: Result<T, Fault>): Result<T, Fault> {
    if (!result.ok) this.#warnElsewhere(order, result.error);
    return result;
  }

  #warnElsewhere(order: OrderId, fault: Fault): void {
    const { route, toasts } = this.#person;
    if (route.order !== order) toasts.warn(() => this.#person.faultLine(fault));
  }
}
