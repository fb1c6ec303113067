import type { OrderId, Uuid } from '../../shared/base/units.ts';
import type { NewsCame } from '../../shared/by-hand/news-came.ts';
import type { NewsStrike } from '../../shared/by-hand/news-struck.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { OriginalFiles } from './original-files.svelte.ts';

type Told = CallRequest<'byHand.recordNews'>['told'];

/** Recording what came about an order later. One record is under the pen at a time. */
export class NewsDesk {
  readonly #client: OmbudClient;
  readonly #freshId: () => Uuid;
  readonly originals: OriginalFiles;
  readonly recording = new Act();
  readonly striking = new Act();
  #record: Uuid;
  #wrong = $state.raw<Uuid | null>(null);

  constructor(client: OmbudClient, freshId: () => Uuid) {
    this.#client = client;
    this.#freshId = freshId;
    this.originals = new OriginalFiles(client);
    this.#record = freshId();
  }

  get record(): Uuid {
    return this.#record;
  }

  /** A new sheet. */
  clear(): void {
    this.#record = this.#freshId();
    this.originals.clear();
    this.recording.clear();
  }

  /** The record that is to be struck out; null: none. */
  get wrong(): Uuid | null {
    return this.#wrong;
  }

  doubt(record: Uuid): void {
    this.#wrong = record;
    this.striking.clear();
  }

  /** True when it is in the journal that the record was wrong. */
  async strike(order: OrderId, said: NewsStrike): Promise<boolean> {
    const done = await this.striking.run(() =>
      this.#client.call('byHand.strikeNews', { order, ...said }),
    );
    return done !== null;
  }

  /** True when it is in the journal; until then the sheet stays as it was. */
  async tell(order: OrderId, said: NewsCame): Promise<boolean> {
    const { tokens } = this.originals;
    const told = { ...said, news: sent(said.news) };
    const done = await this.recording.run(() =>
      this.#client.call('byHand.recordNews', { order, told, tokens }),
    );
    return done !== null;
  }
}

const sent = (news: NewsCame['news']): Told['news'] =>
  'tasks' in news ? { ...news, tasks: [...news.tasks] } : news;
