import { createHash } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { Clock } from '../../shared/base/clock.ts';
import type { Sha256 } from '../../shared/base/units.ts';
import type { Oddity } from '../../shared/seals/oddities.ts';
import { sealRules, type SealReport } from '../../shared/seals/report.ts';
import type { Timers } from '../sync/ports.ts';
import { askThread, quiet, type NoAnswer } from '../threads/ask-thread.ts';

export interface SealQuestion {
  readonly content: Uint8Array;
  /** PEM of the issuers that the profile names. */
  readonly authorities: readonly string[];
  readonly now: number;
}
export interface SealAnswer {
  readonly sha256: string;
  readonly report: SealReport;
}

/** Checks one document; `rest` gives back what checking holds until there is more to check. */
export interface SealCheck {
  check(content: Uint8Array): Promise<{ readonly sha256: Sha256; readonly report: SealReport }>;
  rest(): Promise<void>;
}

export interface SealThreadParts {
  readonly start: () => Promise<Worker>;
  readonly authorities: readonly string[];
  /** The profile's: seals are made in its time. */
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'after'>;
}

/** The largest document that fits a message is checked in less than a tenth of this. */
const limitMs = 20_000;

const unknown = (why: Oddity): SealReport => ({
  rules: sealRules,
  isPdf: true,
  signatures: [],
  oddities: [why],
});

/**
 * Has documents checked in a thread of their own, one at a time. Whatever a document does to that thread, main goes on, and
 * there is a report: that it took too long, or that it went wrong.
 */
export class SealThread implements SealCheck {
  readonly #parts: SealThreadParts;
  #worker: Worker | null = null;

  constructor(parts: SealThreadParts) {
    this.#parts = parts;
  }

  async check(content: Uint8Array): ReturnType<SealCheck['check']> {
    const answer = await this.#ask(content).catch(() => 'failed' as const);
    if (typeof answer !== 'string')
      return { sha256: answer.sha256 as Sha256, report: answer.report };
    await this.rest();
    const sha256 = createHash('sha256').update(content).digest('hex') as Sha256;
    return { sha256, report: unknown(answer) };
  }

  async rest(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(content: Uint8Array): Promise<SealAnswer | NoAnswer> {
    const { authorities, clock, start, timers } = this.#parts;
    const worker = (this.#worker ??= quiet(await start()));
    const question: SealQuestion = { content, authorities, now: clock.now() };
    return askThread(worker, question, limitMs, timers);
  }
}
