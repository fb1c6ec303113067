import type { OrderId, Uuid } from '../../shared/base/units.ts';
import type { NewsCame } from '../../shared/by-hand/news-came.ts';
import type { NewsStrike } from '../../shared/by-hand/news-struck.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { NewsDraft } from '../views/by-hand/news-draft.ts';
import { Act } from './act.svelte.ts';
import { OriginalFiles } from './original-files.svelte.ts';
import { Sheet } from './sheet.svelte.ts';
import { Sheets } from './sheets.ts';

type Told = CallRequest<'byHand.recordNews'>['told'];

/** One record of what came later, with its number and its scans. */
export class NewsSheet extends Sheet<NewsDraft> {
  readonly record: Uuid;
  readonly originals: OriginalFiles;

  constructor(client: OmbudClient, record: Uuid) {
    super();
    this.record = record;
    this.originals = new OriginalFiles(client);
  }
}

/** Recording what came about an order later. */
export class NewsDesk {
  readonly #client: OmbudClient;
  readonly sheets: Sheets<NewsSheet>;
  readonly striking = new Act();
  #wrong = $state.raw<Uuid | null>(null);
  /** Why records were wrong, as far as it is written: one for each. */
  #whys = $state.raw<Readonly<Record<Uuid, string>>>({});

  constructor(client: OmbudClient, freshId: () => Uuid) {
    this.#client = client;
    this.sheets = new Sheets(() => new NewsSheet(client, freshId()));
  }

  /** The record that is to be struck out; null: none. */
  get wrong(): Uuid | null {
    return this.#wrong;
  }

  doubt(record: Uuid): void {
    this.#wrong = record;
    this.striking.clear();
  }

  whyOf(record: Uuid | null): string {
    return (record === null ? undefined : this.#whys[record]) ?? '';
  }

  /** An empty text gives it up. */
  writeWhy(record: Uuid, text: string): void {
    this.#whys = { ...this.#whys, [record]: text };
  }

  /** Somebody else is here: nothing of it is theirs. */
  forgetWritten(): void {
    this.sheets.clear();
    this.#wrong = null;
    this.#whys = {};
  }

  /** True when it is in the journal that the record was wrong. */
  async strike(order: OrderId, said: NewsStrike): Promise<boolean> {
    const done = await this.striking.run(() =>
      this.#client.call('byHand.strikeNews', { order, ...said }),
    );
    if (done !== null) this.writeWhy(said.record, '');
    return done !== null;
  }

  /** True when it is in the journal; until then the sheet stays as it was. Not before its scans have come. */
  async tell(order: OrderId, said: NewsCame): Promise<boolean> {
    const sheet = this.sheets.of(order);
    const { recording, originals } = sheet;
    if (originals.picking.busy) return false;
    const { tokens } = originals;
    const told = { ...said, news: sent(said.news) };
    const done = await recording.run(() =>
      this.#client.call('byHand.recordNews', { order, told, tokens }),
    );
    if (done !== null) this.sheets.recorded(order, sheet);
    return done !== null;
  }
}

const sent = (news: NewsCame['news']): Told['news'] =>
  'tasks' in news ? { ...news, tasks: [...news.tasks] } : news;
