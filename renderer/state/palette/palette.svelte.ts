import type { OrderRow } from '../../vault/queries.ts';
import { commandsOf } from '../commands/commands.ts';
import { commandGroups, type Command, type CommandGroup } from '../commands/command.ts';
import type { Ombud } from '../ombud.svelte.ts';
import { fuzzyHit, wordsHit } from './fuzzy.ts';

/** Orders offered at once; the list has the others. */
const mostOrders = 6;

/** One line of the palette. */
export type PaletteRow =
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly command: Command;
      readonly name: string;
      readonly letters: ReadonlySet<number>;
      /** Why it may not be done now. */
      readonly bar: string | null;
    }
  | { readonly kind: 'order'; readonly id: string; readonly row: OrderRow };

export interface PaletteGroup {
  readonly name: CommandGroup | 'orders';
  readonly rows: readonly PaletteRow[];
}

interface Scored {
  readonly row: PaletteRow;
  readonly group: CommandGroup;
  readonly score: number;
}

/** Who types a figure looks for an order. */
const isForOrder = (typed: string): boolean => /\d/.test(typed);

/** The palette: what is typed, what answers to it, what is chosen. */
export class Palette {
  readonly #ombud: Ombud;
  #text = $state('');
  /** What was found, and for which words: what answers to other words is not offered, for Enter would choose it. */
  #orders = $state.raw<{ readonly text: string; readonly rows: readonly OrderRow[] }>({
    text: '',
    rows: [],
  });
  /** The line a person went to; null: the first one. Kept by its name, for orders come in above it. */
  #chosen = $state<string | null>(null);
  #asked = 0;
  /** Enter was pressed while an order was looked for: what is found first is done when it is known. */
  #isWanted = false;
  readonly groups = $derived.by((): readonly PaletteGroup[] => this.#find());
  readonly rows = $derived.by((): readonly PaletteRow[] => this.groups.flatMap(({ rows }) => rows));

  constructor(ombud: Ombud) {
    this.#ombud = ombud;
  }

  get text(): string {
    return this.#text;
  }

  /** An order is looked for and not found yet: nothing is offered, for Enter would choose it in the order's stead. */
  get isLooking(): boolean {
    const typed = this.#text.trim();
    return isForOrder(typed) && this.#orders.text !== typed;
  }

  get active(): PaletteRow | null {
    return this.rows[this.#at] ?? null;
  }

  open(): void {
    this.type('');
    this.#ombud.overlay.show('palette');
  }

  type(text: string): void {
    this.#text = text;
    this.#chosen = null;
    this.#isWanted = false;
    void this.#findOrders();
  }

  /** From the last line on to the first, and back. */
  move(step: number): void {
    const { length } = this.rows;
    if (length > 0) this.moveTo(this.rows[(this.#at + step + length) % length]);
  }

  moveTo(row: PaletteRow | undefined): void {
    if (this.rows.some(({ id }) => id === row?.id)) this.#chosen = row?.id ?? null;
  }

  /** Where the chosen line stands; one that is gone gives way to the first. */
  get #at(): number {
    const at = this.rows.findIndex(({ id }) => id === this.#chosen);
    return Math.max(0, at);
  }

  /** Does what is chosen; what may not be done now stays, with its reason. */
  run(row: PaletteRow | null = this.active): void {
    this.#isWanted = this.isLooking;
    if (row === null || (row.kind === 'command' && row.bar !== null)) return;
    const { overlay, route } = this.#ombud;
    overlay.close();
    // The dialog gives the focus back first; what the command opens may then take it.
    setTimeout(() => {
      if (row.kind === 'order') route.choose(row.row.facts.id);
      else row.command.act();
    });
  }

  #find(): readonly PaletteGroup[] {
    const { words } = this.#ombud;
    const typed = this.#text.trim();
    const scored = commandsOf(this.#ombud).flatMap((command): Scored[] => {
      if (command.isKeyOnly === true) return [];
      const plain = command.name(words);
      const name = plain.charAt(0).toUpperCase() + plain.slice(1);
      const hit =
        fuzzyHit(name, typed) ?? wordsHit(`${name} ${command.also?.(words) ?? ''}`, typed);
      if (hit === null) return [];
      const bar = command.bar?.() ?? null;
      // With nothing typed only what can be done is offered.
      if (typed === '' && bar !== null && !command.id.startsWith('step.')) return [];
      const row = {
        kind: 'command',
        id: command.id,
        command,
        name,
        letters: hit.letters,
        bar,
      } as const;
      return [{ row, group: command.group, score: hit.score - (bar === null ? 0 : 50) }];
    });
    const groups = commandGroups.map((name) => {
      const own = scored.filter(({ group }) => group === name);
      if (typed !== '') own.sort((one, other) => other.score - one.score);
      const best = Math.max(0, ...own.map(({ score }) => score));
      return { name, best, rows: own.map(({ row }) => row) };
    });
    if (typed !== '') groups.sort((one, other) => other.best - one.best);
    if (this.isLooking) return [];
    const offered = this.#orders.text === typed ? this.#orders.rows : [];
    const orders = offered.map((row): PaletteRow => ({
      kind: 'order',
      id: `order.${row.facts.id}`,
      row,
    }));
    const found = { name: 'orders', rows: orders } as const;
    const all = isForOrder(typed) ? [found, ...groups] : [...groups, found];
    return all.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => ({ name, rows }));
  }

  async #findOrders(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const text = this.#text.trim();
    const list =
      text === ''
        ? null
        : await this.#ombud.vault.client.ask('list', {
            text,
            now: this.#ombud.ticker.now,
            limit: mostOrders,
          });
    if (asked !== this.#asked) return;
    this.#orders = { text, rows: list?.rows ?? [] };
    if (this.#isWanted && this.#ombud.overlay.open === 'palette') this.run();
    this.#isWanted = false;
  }
}
