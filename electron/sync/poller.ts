import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import { utcMs } from '../../shared/base/units.ts';
import { backOffMs } from './back-off.ts';
import type { Contact } from './contact.ts';
import type { PollFailure } from './intake.ts';
import type { Timers } from './ports.ts';

export interface PollerParts {
  readonly mailbox: {
    fetch(isStopped: () => boolean): Promise<Result<'complete' | 'stopped', PollFailure>>;
  };
  /** Done after every poll that succeeded; its failures are its own. */
  readonly afterPoll: () => Promise<void>;
  readonly contact: Contact;
  readonly clock: Clock;
  readonly timers: Timers;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly pollSeconds: number;
}

/**
 * Asks for news at the profile's pace, and more and more slowly while that fails. Polling needs the
 * certificate only, so it goes on while nobody is signed in.
 */
export class Poller {
  readonly #parts: PollerParts;
  #state: 'stopped' | 'waiting' | 'polling' = 'stopped';
  #isWantedAgain = false;
  #failures = 0;
  #cancelTimer: () => void = () => undefined;
  #running: Promise<void> = Promise.resolve();
  /** Counts starts and stops, so that a poll from before a stop cannot schedule anything after it. */
  #run = 0;

  constructor(parts: PollerParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#state !== 'stopped') return;
    this.#run += 1;
    this.#failures = 0;
    this.#schedule(0);
  }

  /** Ends polling; resolves when a poll under way has come to its end. */
  async stop(): Promise<void> {
    this.#run += 1;
    this.#state = 'stopped';
    this.#isWantedAgain = false;
    this.#cancelTimer();
    this.#parts.contact.noteNextPoll(null);
    await this.#running;
  }

  /** Polls at once: the Fetch now button, the network coming back, a gate that wants a fresh mailbox. */
  now(): void {
    if (this.#state === 'polling') this.#isWantedAgain = true;
    if (this.#state === 'waiting') this.#schedule(0);
  }

  #schedule(ms: number): void {
    const { timers, contact, clock } = this.#parts;
    this.#cancelTimer();
    this.#state = 'waiting';
    contact.noteNextPoll(utcMs(clock.now() + ms));
    this.#cancelTimer = timers.after(ms, () => {
      this.#running = this.#poll(this.#run);
    });
  }

  async #poll(run: number): Promise<void> {
    const { mailbox, contact, afterPoll } = this.#parts;
    this.#state = 'polling';
    this.#isWantedAgain = false;
    const isStopped = (): boolean => this.#run !== run;
    const fetched = await mailbox.fetch(isStopped);
    if (isStopped()) return;
    this.#failures = fetched.ok ? 0 : this.#failures + 1;
    contact.notePoll(fetched.ok ? null : fetched.error.fault);
    if (fetched.ok) await afterPoll();
    if (isStopped()) return;
    this.#schedule(this.#isWantedAgain ? 0 : this.#pauseMs(fetched));
  }

  #pauseMs(
    fetched: Result<unknown, { readonly fault: Fault; readonly retryAfterMs: number | null }>,
  ): number {
    const { pollSeconds, random } = this.#parts;
    const usual = pollSeconds * 1_000;
    if (fetched.ok) return usual;
    // A service that says when to come back is neither asked sooner nor pressed harder.
    const own = Math.max(usual, backOffMs(this.#failures, usual, random));
    return Math.max(own, fetched.error.retryAfterMs ?? 0);
  }
}
