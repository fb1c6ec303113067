import { tick } from 'svelte';
import { fault } from '../../shared/base/fault.ts';
import { err } from '../../shared/base/result.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { RawObject } from '../../shared/orders/content.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { OrderDetail } from '../vault/queries.ts';
import { Act } from './act.svelte.ts';
import type { OpenOrder } from './order.svelte.ts';
import type { Overlay } from './overlay.svelte.ts';
import type { VaultState } from './vault.svelte.ts';

export type SheetPart = 'order' | 'clock';

/** What stands on the paper: one order as it was at one moment. */
export interface Sheet {
  readonly part: SheetPart;
  readonly detail: OrderDetail;
  readonly raw: readonly RawObject[];
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
  readonly #overlay: Overlay;
  readonly #now: () => UtcMs;
  readonly act = new Act();
  part = $state<SheetPart>('order');
  #sheet = $state.raw<Sheet | null>(null);

  constructor(parts: {
    readonly client: OmbudClient;
    readonly vault: VaultState;
    readonly order: OpenOrder;
    readonly overlay: Overlay;
    readonly now: () => UtcMs;
  }) {
    this.#client = parts.client;
    this.#vault = parts.vault;
    this.#order = parts.order;
    this.#overlay = parts.overlay;
    this.#now = parts.now;
  }

  get sheet(): Sheet | null {
    return this.#sheet;
  }

  /** Opens the question how; false when no order is open. */
  ask(part: SheetPart): boolean {
    if (this.#order.detail === null) return false;
    this.part = part;
    this.act.clear();
    this.#overlay.show('print');
    return true;
  }

  /** @returns true when a sheet went out; false when a person thought better of it or it failed (`act.fault`). */
  async out(call: PrintCall): Promise<boolean> {
    const { detail } = this.#order;
    if (detail === null) return false;
    const reply = await this.act.run(async () => {
      const { part } = this;
      const raw =
        part === 'order' ? await this.#vault.client.ask('raw', { order: detail.facts.id }) : [];
      // A sheet with a gap must not look like a whole one.
      if (raw === null) return err(fault('print.failed'));
      this.#sheet = { part, detail, raw, at: this.#now() };
      await tick();
      await document.fonts.ready;
      return this.#client.call(call, { reference: detail.content.reference.slice(0, 200) });
    });
    this.#sheet = null;
    const isOut = reply?.outcome === 'done';
    if (isOut) this.#overlay.close();
    return isOut;
  }
}
