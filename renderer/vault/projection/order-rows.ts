import type { OrderId } from '../../../shared/base/units.ts';
import { historyItem, newCore, rawOf } from '../../../shared/orders/content-fold.ts';
import type {
  ContentCore,
  HistoryItem,
  RawHead,
  RawObject,
} from '../../../shared/orders/content.ts';
import type { JournalRecord } from '../../../shared/orders/entry.ts';
import { emptyDesk, type DeskFacts } from '../../../shared/orders/desk.ts';
import { isHistory } from '../../../shared/orders/desk-entry.ts';
import type { OrderState } from '../../../shared/orders/fold-state.ts';
import { noText, type SearchText } from '../search-text.ts';
import type { Outline } from './outline.ts';
import { ProjectionBroken, type SealedRows, type Written } from './sealed-rows.ts';

export interface StateRow {
  readonly state: OrderState | null;
  readonly desk: DeskFacts;
}

/** An order's content; its history lies apart, because it only grows and carries the XML. */
export interface ContentRow {
  readonly core: ContentCore;
  readonly raw: readonly RawHead[];
  /** So many rows of history. */
  readonly parts: number;
}

interface HistoryRow {
  readonly items: readonly HistoryItem[];
}

/** An order as it is folded on from. */
export interface StoredOrder extends ContentRow, StateRow {
  readonly id: OrderId;
  readonly name: string;
  readonly text: SearchText;
}

export const newOrderRows = (id: OrderId, name: string): StoredOrder => ({
  id,
  name,
  state: null,
  desk: emptyDesk,
  core: newCore(id),
  raw: [],
  parts: 0,
  text: noText,
});

const atText = ({ name, textVersion }: Outline): { name: string; version: number } => ({
  name,
  version: textVersion,
});

/** The sealed rows of orders. */
export class OrderRows {
  readonly #rows: SealedRows;

  constructor(rows: SealedRows) {
    this.#rows = rows;
  }

  async orders(outlines: readonly Outline[]): Promise<readonly StoredOrder[]> {
    const [states, contents, texts] = await Promise.all([
      this.states(outlines),
      this.#rows.read<ContentRow>('contents', outlines),
      this.texts(outlines),
    ]);
    return outlines.map(({ id, name }, at) => {
      const [state, content, text] = [states[at], contents[at], texts[at]];
      if (state === undefined || content === undefined || text === undefined)
        throw new ProjectionBroken('an order is not whole');
      return { id, name, ...content, ...state, text };
    });
  }

  states(outlines: readonly Outline[]): Promise<readonly StateRow[]> {
    return this.#rows.read<StateRow>('states', outlines);
  }

  texts(outlines: readonly Outline[]): Promise<readonly SearchText[]> {
    return this.#rows.read<SearchText>('texts', outlines.map(atText));
  }

  async cores(outlines: readonly Outline[]): Promise<readonly ContentCore[]> {
    const rows = await this.#rows.read<ContentRow>('contents', outlines);
    return rows.map(({ core }) => core);
  }

  async content(outline: Outline): Promise<{
    readonly core: ContentCore;
    readonly history: readonly HistoryItem[];
    readonly raw: readonly RawObject[];
  }> {
    const [row] = await this.#rows.read<ContentRow>('contents', [outline]);
    if (row === undefined) throw new ProjectionBroken('an order without content');
    const numbers = Array.from({ length: row.parts }, (_, part) => part);
    const wanted = await Promise.all(numbers.map((part) => this.#partOf(outline.id, part)));
    const parts = await this.#rows.read<HistoryRow>('histories', wanted);
    const history = parts.flatMap(({ items }) => items);
    return { core: row.core, history, raw: history.flatMap((item) => rawOf(item) ?? []) };
  }

  /** What is to be written of an order that has grown by these records. `textVersion` is that of its search text. */
  async written(
    order: StoredOrder,
    records: readonly JournalRecord[],
    { version, textVersion }: { readonly version: number; readonly textVersion: number },
  ): Promise<readonly Written[]> {
    const { id, name, state, desk, core, raw, parts, text } = order;
    const items = records.filter(({ entry }) => isHistory(entry)).map(historyItem);
    const rows: Written[] = [
      { table: 'states', name, version, value: { state, desk } },
      {
        table: 'contents',
        name,
        version,
        value: { core, raw, parts: items.length === 0 ? parts : parts + 1 },
      },
    ];
    if (textVersion === version) rows.push({ table: 'texts', name, version, value: text });
    if (items.length > 0)
      rows.push({ table: 'histories', ...(await this.#partOf(id, parts)), value: { items } });
    return rows;
  }

  async #partOf(id: OrderId, part: number): Promise<{ name: string; version: number }> {
    return { name: await this.#rows.nameOf(`history/${id}/${part}`), version: part };
  }
}
