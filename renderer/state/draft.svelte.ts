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
import { namedOf } from './refused-names.ts';
import type { Route } from './route.svelte.ts';

/** Files for one identifier that main has not taken in, and what is wrong with those that cannot be. */
interface Left {
  readonly order: OrderId;
  readonly task: TaskId;
  /** Can be tried again under their tokens. */
  readonly files: readonly OfferedFile[];
  readonly refused: readonly RefusedFile[];
}

/** Where the person is, and how what they cannot see there is told. */
export type Person = Pick<Asker, 'toasts' | 'faultLine'> & { readonly route: Pick<Route, 'order'> };

/** What a person does to an answer. Main carries it out and journals it; the result comes back through the vault. */
export class Draft {
  readonly #client: OmbudClient;
  readonly #person: Person;
  /** Gathering files, and everything after it, each with its own fault. */
  readonly gathering = new OrderAct();
  readonly releasing = new OrderAct();
  #left = $state.raw<Left | null>(null);
  #progress = $state.raw<PushBody<'progress'> | null>(null);
  /** Of the files being read: how many bytes in all, and in the portions before this one. */
  #read = { before: 0, total: 0 };
  #gathered: Promise<void> = Promise.resolve();

  constructor(client: OmbudClient, person: Person) {
    this.#client = client;
    this.#person = person;
  }

  /** How far reading the files of this order has come; null: none are being read. */
  progressOf(order: OrderId): PushBody<'progress'> | null {
    return this.gathering.isBusyWith(order) ? this.#progress : null;
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
    this.#left = null;
  }

  /** Whether files of this order that could not be taken wait to be tried again, without being picked anew. */
  canRetry(order: OrderId): boolean {
    const left = this.#left;
    return left?.order === order && left.files.length > 0 && !this.gathering.busy;
  }

  /** Of the files chosen last for this order: those that cannot be taken, and why. */
  refusedOf(order: OrderId): readonly RefusedFile[] {
    return this.#left?.order === order ? this.#left.refused : [];
  }

  /** The person goes on with what was taken. */
  closeRefused(order: OrderId): void {
    if (this.#left?.order === order) this.#left = null;
    this.gathering.clearOf(order);
  }

  async retry(): Promise<void> {
    const left = this.#left;
    if (left !== null) await this.#add({ ...left, refused: [] });
  }

  async #gather(
    order: OrderId,
    task: TaskId,
    offer: () => ReturnType<OmbudClient['takeFiles']>,
  ): Promise<void> {
    // Files dropped while others are still being read come after them, and what was refused of those stays told.
    const isMore = this.gathering.busy;
    const gathered = isMore
      ? this.#gathered.then(() => this.#gatherNow(order, task, offer, true))
      : this.#gatherNow(order, task, offer, false);
    this.#gathered = gathered;
    await gathered;
  }

  async #gatherNow(
    order: OrderId,
    task: TaskId,
    offer: () => ReturnType<OmbudClient['takeFiles']>,
    isMore: boolean,
  ): Promise<void> {
    const before = isMore ? this.refusedOf(order) : [];
    this.#left = null;
    const chosen = await this.#ask(this.gathering, order, offer);
    if (chosen === null) return;
    const { files, refused } = chosen;
    await this.#add({ order, task, files, refused: [...before, ...refused] });
  }

  /** Portion by portion, so that hundreds are one act. What is refused stays, beside what was refused before. */
  async #add({ order, task, files, refused }: Left): Promise<void> {
    const left: OfferedFile[] = [];
    const named = [...refused];
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.#read = { before: 0, total };
    let done = 0;
    await this.#ask(this.gathering, order, async () => {
      for (const portion of portionsOf(files, mostInPortion)) {
        const tokens = portion.map(({ token }) => token);
        const taken = await this.#client.call('answer.addFiles', { order, task, tokens });
        if (!taken.ok) {
          left.push(...files.slice(done));
          return taken;
        }
        const kept = taken.value.refused.map(({ token }) => token);
        left.push(...portion.filter(({ token }) => kept.includes(token)));
        named.push(...namedOf(taken.value, portion));
        done += portion.length;
        this.#read.before += portion.reduce((sum, { bytes }) => sum + bytes, 0);
      }
      return ok({});
    });
    const isClean = left.length === 0 && named.length === 0;
    this.#left = isClean ? null : { order, task, files: left, refused: named };
    this.#progress = null;
    const first = named[0];
    if (first !== undefined) this.#warnElsewhere(order, first.fault);
  }

  /** A refusal that comes when the person is with another order is told all the same. */
  async #ask<T>(
    act: OrderAct,
    order: OrderId,
    work: () => Promise<Result<T, Fault>>,
  ): Promise<T | null> {
    const value = await act.run(order, work);
    const fault = act.faultOf(order);
    if (fault !== null) this.#warnElsewhere(order, fault);
    return value;
  }

  #warnElsewhere(order: OrderId, fault: Fault): void {
    const { route, toasts } = this.#person;
    if (route.order !== order) toasts.warn(() => this.#person.faultLine(fault));
  }
}
