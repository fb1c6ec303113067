import type { OrderId } from '../../shared/base/units.ts';
import {
  emptyPaper,
  newPaperTask,
  type OrderOnPaper,
  type PaperTask,
} from '../../shared/by-hand/order-on-paper.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { OriginalFiles } from './original-files.svelte.ts';

/** What the paper says of how it came and who signed; nothing is taken for granted. */
const wayAndWho = ['channel', 'authenticity', 'role'] as const;

/** An order being written down from paper. It lives in this window alone until it is registered. */
export class PaperForm {
  readonly #client: OmbudClient;
  readonly #freshOrder: () => OrderId;
  readonly originals: OriginalFiles;
  #registering = $state.raw(new Act());
  #order: OrderId;
  #paper = $state.raw<OrderOnPaper>(emptyPaper);
  /** Choices a person has made: what stands there without one is nobody's word. */
  #chosen = $state.raw<readonly string[]>([]);
  /** Fields in which something stands that is no time. */
  #wrongTimes = $state.raw<readonly string[]>([]);
  /** Tells the drawn fields of one form from those of the next. */
  #number = $state(0);

  constructor(client: OmbudClient, freshOrder: () => OrderId) {
    this.#client = client;
    this.#freshOrder = freshOrder;
    this.originals = new OriginalFiles(client);
    this.#order = freshOrder();
  }

  get registering(): Act {
    return this.#registering;
  }

  get paper(): OrderOnPaper {
    return this.#paper;
  }

  get number(): number {
    return this.#number;
  }

  get areTimesWhole(): boolean {
    return this.#wrongTimes.length === 0;
  }

  get areChosen(): boolean {
    const ofTasks = this.#paper.tasks.flatMap((_, at) => [`${at} data`, `${at} format`]);
    return [...wayAndWho, ...ofTasks].every((field) => this.hasChosen(field));
  }

  hasChosen(field: string): boolean {
    return this.#chosen.includes(field);
  }

  noteChoice(field: string): void {
    if (!this.hasChosen(field)) this.#chosen = [...this.#chosen, field];
  }

  change(part: Partial<OrderOnPaper>): void {
    this.#paper = { ...this.#paper, ...part };
  }

  changeIssuing(part: Partial<OrderOnPaper['issuing']>): void {
    this.change({ issuing: { ...this.#paper.issuing, ...part } });
  }

  changeReceipt(part: Partial<OrderOnPaper['receipt']>): void {
    this.change({ receipt: { ...this.#paper.receipt, ...part } });
  }

  /** What a preservation order has no box for is taken back. */
  choose(instrument: OrderOnPaper['instrument']): void {
    const none = { isEmergency: false, emergencyReason: '', isNotified: false };
    this.change({ instrument, ...(instrument === 'EPOCPR' && none) });
  }

  addTask(): void {
    this.change({ tasks: [...this.#paper.tasks, newPaperTask()] });
  }

  changeTask(index: number, part: Partial<PaperTask>): void {
    const tasks = this.#paper.tasks.map((task, at) => (at === index ? { ...task, ...part } : task));
    this.change({ tasks });
  }

  removeTask(index: number): void {
    this.change({ tasks: this.#paper.tasks.filter((_, at) => at !== index) });
    this.#wrongTimes = this.#wrongTimes.filter((field) => !/^\d/.test(field));
    this.#chosen = this.#chosen.flatMap((field) => {
      const [, at, what] = /^(\d+) (.*)$/.exec(field) ?? [];
      if (at === undefined || Number(at) < index) return [field];
      return Number(at) === index ? [] : [`${Number(at) - 1} ${what}`];
    });
  }

  /** Whether what stands in a field of time is one. */
  noteTime(field: string, isWhole: boolean): void {
    const others = this.#wrongTimes.filter((other) => other !== field);
    this.#wrongTimes = isWhole ? others : [...others, field];
  }

  /** A new sheet. */
  clear(): void {
    this.#order = this.#freshOrder();
    this.#paper = emptyPaper;
    this.originals.clear();
    this.#wrongTimes = [];
    this.#chosen = [];
    this.#number += 1;
    this.#registering = new Act();
  }

  /** @returns the order as it is registered; null when it could not be, and the form stays as it was. */
  async register(): Promise<OrderId | null> {
    const order = this.#order;
    const { tokens } = this.originals;
    const paper = { ...this.#paper, tasks: [...this.#paper.tasks] };
    const done = await this.#registering.run(() =>
      this.#client.call('byHand.register', { order, paper, tokens }),
    );
    if (done === null) return null;
    // Cleared meanwhile: what is on the sheet now is another order.
    if (order === this.#order) this.clear();
    return order;
  }
}
