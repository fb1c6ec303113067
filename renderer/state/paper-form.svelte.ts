import { carried } from '../../shared/base/carried-text.ts';
import { asOrderId, isUuid, type OrderId } from '../../shared/base/units.ts';
import { paperOf } from '../../shared/by-hand/paper-of.ts';
import type { OfferedFile } from '../../shared/bridge/offered-file.ts';
import type { PaperDraft } from '../../shared/bridge/paper-draft-guard.ts';
import {
  emptyPaper,
  mostOriginals,
  newPaperTask,
  type OrderOnPaper,
  type PaperTask,
} from '../../shared/by-hand/order-on-paper.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { PaperKeeper } from './paper-keeper.svelte.ts';
import { OriginalFiles } from './original-files.svelte.ts';

/** What the paper says of itself, how it came and who signed; nothing is taken for granted. */
const always = ['instrument', 'channel', 'authenticity', 'role'] as const;
/** Boxes of a production order alone (Article 10(2), (4)). */
const ofProduction = ['emergency', 'notified'] as const;
export type PaperChoice = (typeof always)[number] | (typeof ofProduction)[number];

/** As main takes it: one such character, and nothing would be kept or registered. */
const carriedIn = (part: Partial<OrderOnPaper>): Partial<OrderOnPaper> =>
  JSON.parse(JSON.stringify(part), (_, value: unknown) =>
    typeof value === 'string' ? carried(value) : value,
  ) as Partial<OrderOnPaper>;

/** An order being written down from paper, until it is registered. */
export class PaperForm {
  readonly #client: OmbudClient;
  readonly #freshOrder: () => OrderId;
  readonly originals: OriginalFiles;
  readonly keeper: PaperKeeper;
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
    this.keeper = new PaperKeeper(client, {
      clear: () => this.clear(),
      restore: (draft, lost) => this.#restore(draft, lost),
    });
    this.#order = freshOrder();
  }

  /** Something stands in it that a person has written, chosen or picked. */
  get isWritten(): boolean {
    const isAsCame = JSON.stringify(this.#paper) === JSON.stringify(emptyPaper);
    return !isAsCame || this.#chosen.length > 0 || this.#files.length > 0;
  }

  /** As main keeps it while it is written; null: there is nothing to keep. */
  get draft(): PaperDraft | null {
    if (!this.isWritten) return null;
    return {
      order: this.#order,
      paper: { ...this.#paper, tasks: [...this.#paper.tasks] },
      chosen: [...this.#chosen],
      files: this.#files,
    };
  }

  /** Those that have to be picked again among them. */
  get #files(): OfferedFile[] {
    const { all, lost } = this.originals;
    return [...all, ...lost].slice(0, mostOriginals);
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

  /** The first choice nobody has made, or the number of the first identifier that lacks one; null: all are made. */
  get notChosen(): PaperChoice | number | null {
    const fields = this.#paper.instrument === 'EPOCPR' ? always : [...always, ...ofProduction];
    const open = fields.find((field) => !this.hasChosen(field));
    if (open !== undefined) return open;
    const isOpen = (at: number): boolean =>
      !this.hasChosen(`${at} data`) || !this.hasChosen(`${at} format`);
    const at = this.#paper.tasks.findIndex((_, index) => isOpen(index));
    return at < 0 ? null : at + 1;
  }

  hasChosen(field: string): boolean {
    return this.#chosen.includes(field);
  }

  noteChoice(field: string): void {
    if (!this.hasChosen(field)) this.#chosen = [...this.#chosen, field];
  }

  change(part: Partial<OrderOnPaper>): void {
    this.#paper = { ...this.#paper, ...carriedIn(part) };
  }

  changeIssuing(part: Partial<OrderOnPaper['issuing']>): void {
    this.change({ issuing: { ...this.#paper.issuing, ...part } });
  }

  changeReceipt(part: Partial<OrderOnPaper['receipt']>): void {
    this.change({ receipt: { ...this.#paper.receipt, ...part } });
  }

  /** What a preservation order has no box for is taken back. */
  choose(instrument: OrderOnPaper['instrument']): void {
    this.noteChoice('instrument');
    if (instrument === 'EPOCPR')
      this.#chosen = this.#chosen.filter((field) => field !== 'emergency' && field !== 'notified');
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

  #restore({ order, paper, chosen, files }: PaperDraft, lost: readonly OfferedFile[]): void {
    this.clear();
    if (isUuid(order)) this.#order = asOrderId(order);
    this.#paper = paperOf(paper);
    this.#chosen = chosen;
    this.originals.restore(files, lost);
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

  /** A new sheet, and nothing is kept of the one before. */
  giveUp(): void {
    this.clear();
    this.keeper.forget();
  }

  /**
   * Not before its scans have come.
   *
   * @returns the order as it is registered; null when it could not be, and the form stays as it was.
   */
  async register(): Promise<OrderId | null> {
    if (this.originals.picking.busy) return null;
    const order = this.#order;
    const { tokens } = this.originals;
    const paper = { ...this.#paper, tasks: [...this.#paper.tasks] };
    const done = await this.#registering.run(() =>
      this.#client.call('byHand.register', { order, paper, tokens }),
    );
    if (done === null) return null;
    // Cleared meanwhile: what is on the sheet now is another order.
    if (order === this.#order) this.giveUp();
    return order;
  }
}
