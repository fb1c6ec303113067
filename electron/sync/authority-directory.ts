import type { Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { StateDirectory } from '../../shared/directory/entry.ts';
import {
  findAuthority,
  nobodyFound,
  type Found,
  type Sought,
} from '../../shared/directory/find.ts';
import { readStateDirectory, type DirectoryQuestionParts } from './directory-question.ts';
import type { Timers } from './ports.ts';

/** Where the directory lies from one start to the next. */
export interface DirectoryMemory {
  readonly before: readonly StateDirectory[];
  /** Replaces what is kept; it is on the disk some time later. */
  keep(directory: readonly StateDirectory[]): void;
}

/** What is known of one State's directory, and of the authorities asked for. */
export interface DirectoryAnswer {
  /** Null: never read. */
  readonly state: Omit<StateDirectory, 'entries'> | null;
  readonly found: readonly Found[];
  readonly isAsking: boolean;
  /** Why the last question failed; null when it did not. */
  readonly fault: Fault | null;
}

export interface AuthorityDirectoryParts extends Omit<DirectoryQuestionParts, 'isStopped'> {
  readonly timers: Timers;
  readonly memory: DirectoryMemory;
  /** States whose directory is wanted now. */
  readonly wanted: () => Iterable<string>;
  /** Something about a directory has changed. */
  readonly changed: () => void;
}

/** A directory older than this is read again by itself (Implementing Regulation 2025/1550, point 7.2: it may be out). */
const dayMs = 86_400_000;
/** After a failure the next question of our own waits this long, each time twice as long, up to the most. */
const firstPauseMs = 600_000;
const longestPauseMs = 6 * 3_600_000;

interface Failure {
  readonly fault: Fault;
  readonly pauseMs: number;
  readonly notBefore: number;
}

/**
 * The court database, State by State, as far as orders have come from there: a cache that can always be had again, so
 * it is kept in a sealed file and not in the journal. It works offline, and always says as of when.
 */
export class AuthorityDirectory {
  readonly #parts: AuthorityDirectoryParts;
  readonly #known: Map<string, StateDirectory>;
  readonly #failures = new Map<string, Failure>();
  readonly #asking = new Map<string, Promise<Result<void, Fault>>>();
  #isStopped = false;
  #refreshing: Promise<void> | null = null;

  constructor(parts: AuthorityDirectoryParts) {
    this.#parts = parts;
    this.#known = new Map(parts.memory.before.map((state) => [state.country, state]));
  }

  /** Reads what is wanted and missing or old, one State after the other, behind everything else. */
  refresh(): void {
    if (this.#isStopped) return;
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = null;
    });
  }

  /** A person asks: now, whatever its age. Who asks while it is being read waits for the same answer. */
  ask(country: string): Promise<Result<void, Fault>> {
    const under = this.#asking.get(country);
    if (under !== undefined) return under;
    const asked = this.#read(country).finally(() => {
      this.#asking.delete(country);
      this.#parts.changed();
    });
    this.#asking.set(country, asked);
    this.#parts.changed();
    return asked;
  }

  look(country: string, sought: readonly Sought[]): DirectoryAnswer {
    const known = this.#known.get(country);
    const find = (one: Sought): Found =>
      known === undefined ? nobodyFound : findAuthority(known.entries, one);
    return {
      state: known === undefined ? null : { country, readAt: known.readAt, isWhole: known.isWhole },
      found: sought.map(find),
      isAsking: this.#asking.has(country),
      fault: this.#failures.get(country)?.fault ?? null,
    };
  }

  start(): void {
    this.#isStopped = false;
  }

  /** Resolves when no question is under way any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([this.#refreshing, ...this.#asking.values()]);
  }

  async #refresh(): Promise<void> {
    for (const country of [...this.#parts.wanted()].sort()) {
      if (this.#isStopped) return;
      if (this.#isDue(country)) await this.ask(country);
    }
  }

  #isDue(country: string): boolean {
    const { now, timers } = this.#parts;
    if (timers.elapsed() < (this.#failures.get(country)?.notBefore ?? 0)) return false;
    const known = this.#known.get(country);
    // Also one that seems to be read in the future: a clock was set back.
    return known === undefined || Math.abs(now() - known.readAt) >= dayMs;
  }

  async #read(country: string): Promise<Result<void, Fault>> {
    const { timers, memory } = this.#parts;
    const isStopped = (): boolean => this.#isStopped;
    const known = this.#known.get(country)?.entries ?? [];
    const read = await readStateDirectory({ ...this.#parts, isStopped }, country, known);
    if (!read.ok) {
      const last = this.#failures.get(country)?.pauseMs ?? firstPauseMs / 2;
      const pauseMs = Math.min(last * 2, longestPauseMs);
      const notBefore = timers.elapsed() + pauseMs;
      if (!this.#isStopped) this.#failures.set(country, { fault: read.error, pauseMs, notBefore });
      return read;
    }
    this.#failures.delete(country);
    this.#known.set(country, read.value);
    memory.keep([...this.#known.values()]);
    return ok(undefined);
  }
}
