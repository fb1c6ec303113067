import { position, type Position } from '../../shared/base/units.ts';
import { vaultPortMessage } from '../../shared/bridge/vault-port-terms.ts';
import type {
  KeptIn,
  PlaceSettings,
  FromWorker,
  QueryAnswer,
  QueryAsk,
  QueryName,
  ToWorker,
  VaultPhase,
} from '../vault/queries.ts';

/** How the vault stands, as told by its numbered messages. */
export interface VaultNews {
  readonly number: number;
  readonly phase: VaultPhase;
  readonly applied: Position;
  readonly head: Position;
  readonly keptIn: KeptIn;
}

export const noNews: VaultNews = {
  number: 0,
  phase: 'closed',
  applied: position(0),
  head: position(0),
  keptIn: 'disk',
};

/** What the page needs of a worker, so that a test can stand in for it. */
export interface VaultWorker {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
}

/** The page's side of the vault. It hands the port over unread and asks numbered questions. */
export class VaultClient {
  readonly #worker: VaultWorker;
  readonly #open = new Map<number, (value: unknown) => void>();
  #number = 0;
  onnews: (news: VaultNews) => void = () => undefined;

  constructor(worker: VaultWorker) {
    this.#worker = worker;
    worker.onmessage = (event) => this.#take(event.data);
  }

  /** Waits for the port that preload posts to this window; the answer stops it. */
  listenForPort(target: Window, settings: () => PlaceSettings): () => void {
    const take = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== target || event.data !== vaultPortMessage || port === undefined) return;
      this.#worker.postMessage({ kind: 'open', settings: settings() }, [port]);
    };
    target.addEventListener('message', take);
    return () => target.removeEventListener('message', take);
  }

  /** @returns the answer, or null when the vault is closed. */
  ask<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N> | null> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve) => {
      this.#open.set(number, (value) => resolve(value as QueryAnswer<N> | null));
      const query = { name, ask } as Extract<ToWorker, { kind: 'ask' }>['query'];
      this.#worker.postMessage({ kind: 'ask', number, query }, []);
    });
  }

  forget(): void {
    this.#worker.postMessage({ kind: 'forget' }, []);
  }

  #take(message: FromWorker): void {
    if (message.kind === 'changed') {
      this.onnews(message);
      return;
    }
    const settle = this.#open.get(message.number);
    this.#open.delete(message.number);
    settle?.(message.kind === 'answer' ? message.value : null);
  }
}
