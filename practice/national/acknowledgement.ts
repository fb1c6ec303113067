import type { PlatformLog } from '../state/log.ts';
import type { DeliveryRecord, OrderRecord, StateFile } from '../state/platform-state.ts';
import { mergeMembers } from './member-order.ts';
import { dictionaryEntry } from './xml-text.ts';

/** How long the authority's side takes to look at a delivery. */
const delay = 2_000;

export type DeliveryResult = 'received' | 'error';

/**
 * Plays the receiving authority: after a delivery it sets DeliveryDesiredStatus to Received, or to Error, which is a
 * new generation of the DeliveryObject. What was waiting at a stop goes on at the next start.
 */
export class Acknowledgement {
  readonly #store: StateFile;
  readonly #log: PlatformLog;
  readonly #now: () => number;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(store: StateFile, log: PlatformLog, now: () => number) {
    this.#store = store;
    this.#log = log;
    this.#now = now;
  }

  /** Deliveries nobody has answered yet, over all orders. */
  #waiting(): readonly (readonly [OrderRecord, DeliveryRecord])[] {
    return Object.values(this.#store.state.orders).flatMap((order) =>
      order.deliveries
        .filter((delivery) => delivery.status === 'waiting')
        .map((delivery) => [order, delivery] as const),
    );
  }

  /** Answers after the delay, unless told to wait; the mode that counts is the one at that moment. */
  schedule(ids: readonly string[]): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const mode = this.#store.state.deliveryMode;
      if (mode !== 'wait') this.answer(mode === 'auto' ? 'received' : 'error', ids);
    }, delay);
    this.#timers.add(timer);
  }

  resume(): void {
    const ids = this.#waiting().map(([, { id }]) => id);
    if (ids.length > 0) this.schedule(ids);
  }

  /** Answers the waiting deliveries, all or the named ones; how many there were. */
  answer(result: DeliveryResult, ids: readonly string[] | null): number {
    const { state } = this.#store;
    const chosen = this.#waiting().filter(([, { id }]) => ids === null || ids.includes(id));
    for (const [order, delivery] of chosen) {
      const object = state.objects[delivery.id];
      if (object === undefined) throw new Error(`delivery ${delivery.id} without its object`);
      delivery.status = result;
      const name = 'delivery:DeliveryDesiredStatus';
      const value = result === 'received' ? 'Received' : 'Error';
      const xml = dictionaryEntry(name, 'DeliveryDesiredStatus', value);
      state.objects[object.id] = {
        ...object,
        members: mergeMembers(object.type, object.members, [{ name, xml }]),
        generation: object.generation + 1,
        lastChanged: Math.floor(this.#now() / 1000) * 1000,
      };
      this.#log.write(`delivery.${result}`, { order: order.id, delivery: delivery.id });
    }
    if (chosen.length > 0) this.#store.commit();
    return chosen.length;
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
