import { tick } from 'svelte';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, type Result } from '../../shared/base/result.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { ClockId } from '../../shared/deadlines/clock-reading.ts';
import type { FormView } from '../../shared/forms/form-view.ts';
import type { RawObject } from '../../shared/orders/content.ts';
import { listHash } from '../format/list-hash.ts';
import type { CallValue, OmbudClient } from '../client/ombud-client.ts';
import { readSheet } from '../printed/read-sheet.ts';
import type { OrderDetail } from '../vault/queries.ts';
import { Act } from './act.svelte.ts';
import { formFoot } from './form-foot.ts';
import type { OrderForms } from './order-forms.svelte.ts';
import type { OpenOrder } from './order.svelte.ts';
import type { Overlay } from './overlay.svelte.ts';
import type { Speech } from './speech.svelte.ts';
import type { VaultState } from './vault.svelte.ts';

/** `summary` fits one page; `form` is the form of the Regulation that is being looked at; `deletion` the certificate of what was deleted. */
export type SheetPart = 'summary' | 'form' | 'order' | 'clock' | 'deletion';

/** What stands on the paper: one order as it was at one moment. */
export interface Sheet {
  readonly part: SheetPart;
  /** The clock whose reasons are printed, of those beside the one the order goes by; null: that one. */
  readonly clock: ClockId | null;
  readonly detail: OrderDetail;
  readonly raw: readonly RawObject[];
  /** The technical log is printed whole; else its count stands there, and this hash over the objects' hashes. */
  readonly hasLog: boolean;
  readonly logHash: string;
  /** The form that is printed, or whose marks the summary names; null when the order itself has not come. */
  readonly form: FormView | null;
  readonly at: UtcMs;
}

/** The ways out: paper, or a file. */
export type PrintCall = 'print.paper' | 'print.pdf';

/**
 * Printing: the page lays out a sheet that only print sees, main sends the page to the printer or into a PDF, then the
 * sheet is taken down again.
 */
export class Printing {
  readonly #client: OmbudClient;
  readonly #vault: VaultState;
  readonly #order: OpenOrder;
  readonly #forms: OrderForms;
  readonly #overlay: Overlay;
  readonly #speech: Speech;
  readonly #now: () => UtcMs;
  readonly act = new Act();
  part = $state<SheetPart>('order');
  /** Which clock is meant where the clock alone is printed; null: the one the order goes by. */
  clock = $state<ClockId | null>(null);
  /** Whether the whole order comes with its technical log. Nobody reads an order's story by it. */
  hasLog = $state(false);
  /** Whether the PDF that went out last lacks what a screen reader needs. */
  isUntagged = false;
  #sheet = $state.raw<Sheet | null>(null);

  constructor(parts: {
    readonly client: OmbudClient;
    readonly vault: VaultState;
    readonly order: OpenOrder;
    readonly forms: OrderForms;
    readonly overlay: Overlay;
    readonly speech: Speech;
    readonly now: () => UtcMs;
  }) {
    this.#client = parts.client;
    this.#vault = parts.vault;
    this.#order = parts.order;
    this.#forms = parts.forms;
    this.#overlay = parts.overlay;
    this.#speech = parts.speech;
    this.#now = parts.now;
  }

  #footOf(form: FormView): string {
    const speech = this.#speech;
    return formFoot(form, speech, this.#forms.words(speech.code) === 'both');
  }

  get sheet(): Sheet | null {
    return this.#sheet;
  }

  /** Opens the question how; false when no order is open. */
  ask(part: SheetPart, clock: ClockId | null = null): boolean {
    const { detail } = this.#order;
    if (detail === null) return false;
    this.part = part;
    this.clock = clock;
    this.hasLog = false;
    this.act.clear();
    this.#overlay.showOf(detail.facts.id, 'print');
    return true;
  }

  /** @returns true when a sheet went out; false when a person thought better of it or it failed (`act.fault`). */
  async out(call: PrintCall): Promise<boolean> {
    const { detail } = this.#order;
    // The sheet that is going out now stays as it is.
    if (detail === null || this.act.busy) return false;
    const reply = await this.act.run(() => this.#send(call, detail));
    this.isUntagged = reply?.outcome === 'untagged';
    return reply?.outcome === 'done' || this.isUntagged;
  }

  /** Lays the sheet out, has main take it, and takes it down again whatever happens. */
  async #send(call: PrintCall, detail: OrderDetail): Promise<Result<CallValue<PrintCall>, Fault>> {
    try {
      const { part, clock, hasLog } = this;
      const order = detail.facts.id;
      const { client } = this.#vault;
      const raw = part === 'order' ? await client.ask('raw', { order }) : [];
      const forms =
        part === 'form' || part === 'summary' ? await client.ask('forms', { order }) : [];
      // A sheet with a gap must not look like a whole one.
      const failed = fault(call === 'print.pdf' ? 'print.notMade' : 'print.failed');
      if (raw === null || forms === null) return err(failed);
      const form = (part === 'form' ? this.#forms.pick(forms) : forms[0]) ?? null;
      if (part === 'form' && form === null) return err(failed);
      const logHash = await listHash(raw.map(({ sha256 }) => sha256));
      this.#sheet = { part, clock, detail, raw, hasLog, logHash, form, at: this.#now() };
      await tick();
      await document.fonts.ready;
      const reference = detail.content.reference.slice(0, 200);
      const foot = part === 'form' && form !== null ? { foot: this.#footOf(form) } : {};
      if (call === 'print.paper') return await this.#client.call(call, { reference, ...foot });
      const laid = document.querySelector('.sheet');
      const sheet = laid === null ? null : readSheet(laid);
      return await this.#client.call(call, {
        reference,
        ...foot,
        ...(sheet === null ? {} : { sheet }),
      });
    } finally {
      this.#sheet = null;
    }
  }
}
