// Asks the vault worker of the real window, inside the worker: what is timed is its work, not the way to it.
import type { OrderList } from '../../renderer/vault/queries.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import { pause, type Watched } from './devtools.ts';

/** Puts an ear on what the worker posts, so that our own questions are heard by nobody else. */
const listen = `(() => {
  if (globalThis.benchWaiting !== undefined) return;
  globalThis.benchWaiting = new Map();
  const post = self.postMessage.bind(self);
  self.postMessage = (message, ...more) => {
    const waiting = benchWaiting.get(message.number);
    if (waiting === undefined || message.kind === 'changed') return post(message, ...more);
    benchWaiting.delete(message.number);
    waiting(message);
  };
  globalThis.benchAsk = (number, query) => new Promise((resolve) => {
    const began = performance.now();
    // The worker's own code may not have run yet.
    if (self.onmessage === null) return resolve({ ms: 0, value: null });
    benchWaiting.set(number, (message) =>
      resolve({ ms: performance.now() - began, value: message.value ?? null }));
    const data = { kind: 'ask', number, query };
    self.dispatchEvent(new MessageEvent('message', { data }));
  });
})()`;

export interface Asked {
  readonly ms: number;
  readonly list: Pick<OrderList, 'total' | 'found' | 'isSearchWhole'> | null;
}

export class WorkerLine {
  readonly #app: Watched;
  readonly #session: string;
  #number = 1_000_000_000;

  private constructor(app: Watched, session: string) {
    this.#app = app;
    this.#session = session;
  }

  static async open(app: Watched, page: string): Promise<WorkerLine> {
    const session = await app.worker(page);
    await app.evaluate(session, listen);
    return new WorkerLine(app, session);
  }

  /** How long the worker took for one search, and how much it found. */
  async ask(text: string, now: UtcMs): Promise<Asked> {
    this.#number += 1;
    const query = { name: 'list', ask: { text, now, limit: 200 } };
    return this.#app.evaluate<Asked>(
      this.#session,
      `benchAsk(${this.#number}, ${JSON.stringify(query)}).then(({ ms, value }) => ({
        ms, list: value === null ? null : { total: value.total, found: value.found,
          isSearchWhole: value.isSearchWhole } }))`,
    );
  }

  /** Resolves when the worker holds so many orders and can search all of their text. */
  async untilHolds(orders: number, now: UtcMs): Promise<void> {
    for (;;) {
      const { list } = await this.ask('', now);
      if (list?.total === orders && list.isSearchWhole) return;
      await pause(250);
    }
  }
}
