import type { Clock } from '../../../../shared/base/clock.ts';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { Timers } from '../../../../electron/sync/ports.ts';

interface Alarm {
  readonly at: number;
  readonly act: () => void;
}

/** Lets everything that is ready to run do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** Time that stands still until a test moves it: the clock and the timers move together. */
export class ManualTime implements Timers {
  #elapsed = 0;
  #now: number;
  #alarms: Alarm[] = [];

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  readonly clock: Clock = { now: (): UtcMs => utcMs(this.#now) };

  elapsed(): number {
    return this.#elapsed;
  }

  after(ms: number, act: () => void): () => void {
    const alarm = { at: this.#elapsed + ms, act };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /** Milliseconds until the next timer; null when none is set. */
  get untilNext(): number | null {
    const times = this.#alarms.map(({ at }) => at);
    return times.length === 0 ? null : Math.min(...times) - this.#elapsed;
  }

  /** Turns only the clock, as a person can. */
  setClock(now: string): void {
    this.#now = Date.parse(now);
  }

  /** Passes time, running each timer in its moment and letting its consequences settle. */
  async pass(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    for (;;) {
      await settle();
      const next = this.#alarms
        .filter(({ at }) => at <= end)
        .reduce<Alarm | null>(
          (first, alarm) => (first && first.at <= alarm.at ? first : alarm),
          null,
        );
      if (next === null) break;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      this.#move(Math.max(0, next.at - this.#elapsed));
      next.act();
    }
    this.#move(end - this.#elapsed);
    await settle();
  }

  #move(ms: number): void {
    this.#elapsed += ms;
    this.#now += ms;
  }
}
