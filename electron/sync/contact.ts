import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { Timers } from './ports.ts';

/** How Ombud stands with the service, for the window. */
export interface ContactReport {
  readonly online: boolean;
  readonly lastContactAt: UtcMs | null;
  /** End of the last poll that succeeded, in the profile's time. */
  readonly lastPollAt: UtcMs | null;
  readonly nextPollAt: UtcMs | null;
  readonly fault: Fault | null;
  /** The platform's `Date` minus this computer's clock, in milliseconds. */
  readonly skewMs: number | null;
}

/** `Date` has whole seconds, so a difference of one of them says nothing. */
const dateResolutionMs = 1_000;

export interface ContactParts {
  /** The profile's time, for what people see. */
  readonly clock: Clock;
  /** This computer's own clock, which `skewMs` is measured against. */
  readonly computerClock: Clock;
  readonly timers: Timers;
  readonly report: (report: ContactReport) => void;
}

/** Before the first call. */
export const noContact: ContactReport = {
  online: false,
  lastContactAt: null,
  lastPollAt: null,
  nextPollAt: null,
  fault: null,
  skewMs: null,
};

/** Keeps what is known about the line to the service and tells whenever it changes. */
export class Contact {
  readonly #parts: ContactParts;
  #report = noContact;
  #isLineWhole = true;
  /** When the last poll succeeded, on the clock nobody can set. */
  #polledAt: number | null = null;
  #platformDate: { readonly date: UtcMs; readonly elapsed: number } | null = null;

  constructor(parts: ContactParts) {
    this.#parts = parts;
  }

  /** False from a silence or a failed poll until the next poll that succeeds, whatever other answers say. */
  get isLineWhole(): boolean {
    return this.#isLineWhole;
  }

  get report(): ContactReport {
    return this.#report;
  }

  /**
   * The platform's time now: its latest `Date` plus what has passed since on a clock nobody can set. Carrying it
   * forward with the computer's clock would let that clock open the release gate.
   */
  platformNow(): UtcMs | null {
    if (this.#platformDate === null) return null;
    const passed = this.#parts.timers.elapsed() - this.#platformDate.elapsed;
    return utcMs(this.#platformDate.date + Math.floor(passed));
  }

  /**
   * End of the last successful poll for the release gate: the older of what the profile's time said then and what
   * has really passed since, so that no setting of the clock makes an old poll look fresh.
   */
  lastPollAt(): UtcMs | null {
    const { lastPollAt } = this.#report;
    if (lastPollAt === null || this.#polledAt === null) return null;
    const { clock, timers } = this.#parts;
    const passed = Math.ceil(timers.elapsed() - this.#polledAt);
    return utcMs(Math.min(lastPollAt, clock.now() - passed));
  }

  /** An answer came, whatever it says. */
  noteAnswer(date: UtcMs | null): void {
    const skewMs = date === null ? this.#report.skewMs : this.#skewOf(date);
    if (date !== null) this.#platformDate = { date, elapsed: this.#parts.timers.elapsed() };
    // The profile's clock may follow the skew, so that is settled before the clock is read.
    // An answer ends a silence and with it the silence's cause; what a poll failed by stays until the next poll.
    const fault = this.#report.online ? this.#report.fault : null;
    this.#report = { ...this.#report, skewMs, fault };
    this.#change({ online: true, lastContactAt: this.#parts.clock.now() });
  }

  /** No answer came. */
  noteSilence(fault: Fault): void {
    this.#isLineWhole = false;
    this.#change({ online: false, fault });
  }

  notePoll(fault: Fault | null): void {
    this.#isLineWhole = fault === null;
    if (fault === null) this.#polledAt = this.#parts.timers.elapsed();
    const lastPollAt = fault === null ? this.#parts.clock.now() : this.#report.lastPollAt;
    this.#change({ fault, lastPollAt });
  }

  noteNextPoll(nextPollAt: UtcMs | null): void {
    this.#change({ nextPollAt });
  }

  #skewOf(date: UtcMs): number {
    const measured = date - this.#parts.computerClock.now();
    const known = this.#report.skewMs;
    const isSame = known !== null && Math.abs(measured - known) <= dateResolutionMs;
    return isSame ? known : measured;
  }

  #change(part: Partial<ContactReport>): void {
    this.#report = { ...this.#report, ...part };
    this.#parts.report(this.#report);
  }
}
