import type { Fault } from '../../shared/base/fault.ts';
import type { OrderId, TaskId } from '../../shared/base/units.ts';
import type { OfferedFile } from '../../shared/bridge/table.ts';
import { withoutPicked } from './picked-again.ts';
import type { Lot } from './refused-names.ts';

/** A file chosen for one identifier that main has not taken in, and why. */
export interface LeftFile {
  readonly task: TaskId;
  readonly name: string;
  readonly fault: Fault;
  /** As it can be tried again; null: it can only be chosen anew. */
  readonly offered: OfferedFile | null;
}

/** What has been left of each order's files, until it is tried again, chosen anew or gone on without. */
export class LeftFiles {
  #all = $state.raw<readonly { readonly order: OrderId; readonly file: LeftFile }[]>([]);

  of(order: OrderId): readonly LeftFile[] {
    return this.#all.flatMap((one) => (one.order === order ? [one.file] : []));
  }

  note(order: OrderId, left: readonly LeftFile[]): void {
    this.#put(order, [...this.of(order), ...left]);
  }

  /** Of what is chosen anew for its identifier only the latest counts. */
  choose(order: OrderId, task: TaskId, { files, refused }: Lot): void {
    const known = this.of(order);
    const others = known.filter((file) => file.task !== task);
    const same = known.filter((file) => file.task === task);
    const left = refused.map((file) => ({ ...file, task, offered: null }));
    this.#put(order, [...others, ...withoutPicked(same, [...files, ...refused]), ...left]);
  }

  /** Hands out, by identifier, what can be tried again, and holds it no longer. The rest stays. */
  take(order: OrderId): readonly (readonly [TaskId, readonly OfferedFile[]])[] {
    const known = this.of(order);
    const rest = known.filter(({ offered }) => offered === null);
    this.#put(order, rest);
    const tasks = known
      .flatMap(({ task, offered }) => (offered === null ? [] : [task]))
      .filter((task, at, all) => all.indexOf(task) === at);
    return tasks.map((task) => [
      task,
      known.flatMap(({ task: its, offered }) =>
        its === task && offered !== null ? [offered] : [],
      ),
    ]);
  }

  close(order: OrderId): void {
    this.#put(order, []);
  }

  #put(order: OrderId, files: readonly LeftFile[]): void {
    const others = this.#all.filter((one) => one.order !== order);
    this.#all = [...others, ...files.map((file) => ({ order, file }))];
  }
}
