/** What a command of the command line is, and what it may use of the world around it. */
import type { Clock } from '../shared/base/clock.ts';
import type { Result } from '../shared/base/result.ts';
import type { Language } from '../shared/bridge/app-state.ts';

/** 0: all is well. 1: something was found wrong with what was asked about. 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Why a file could not be read. */
export type InputProblem =
  'missing' | 'denied' | 'folder' | 'tooLarge' | 'readBefore' | 'unreadable';

export type Input = Result<Uint8Array, InputProblem>;

export interface Io {
  /** Writes to standard output as it is: lines bring their own line feed. */
  readonly out: (text: string) => void;
  /** The same to standard error, for what is wrong with the call itself. */
  readonly err: (text: string) => void;
  /**
   * Reads a file, or standard input where the path is `-`. Nothing beyond the limit is ever kept.
   *
   * @param path relative paths count from `cwd`
   * @param limit bytes; the largest message there may be unless said otherwise
   */
  readonly readFile: (path: string, limit?: number) => Promise<Input>;
  /** Standard input to its end; `readBefore` the second time. */
  readonly stdin: (limit?: number) => Promise<Input>;
  /** The folder the person stands in, also when npm runs the program in another. */
  readonly cwd: string;
  readonly lang: Language;
  readonly clock: Clock;
}

/**
 * One row of the table of commands (`commands.ts`). What only `run` needs is imported when it runs, so that help and other
 * commands start without it.
 */
export interface Command {
  readonly name: string;
  /** One line without a full stop, for the list of commands. */
  readonly summary: (lang: Language) => string;
  /** The whole help: first line `ombud NAME ...`, then what it does, its options, its exit codes. */
  readonly usage: (lang: Language) => string;
  /**
   * @param args what stands behind the name, without `--lang` and `--help`; `readArguments` sorts them out and
   *   `refuseCall` answers for those that mean nothing
   */
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** Tells that the call itself is wrong, and how it would be right. */
export function refuseCall({ name, usage }: Command, reason: string, io: Io): ExitCode {
  io.err(`ombud ${name}: ${reason}\n\n${usage(io.lang)}`);
  return 2;
}
