import type { Worker } from 'node:worker_threads';
import type { PrintedSheet } from '../../shared/printed/printed-sheet.ts';
import type { Timers } from '../sync/ports.ts';
import { askThread, quiet } from '../threads/ask-thread.ts';
import type { TypesetAnswer, TypesetQuestion } from './question.ts';

export interface TypesetterParts {
  readonly start: () => Promise<Worker>;
  /** What it is set with, read only when there is something to set. */
  readonly tools: () => Promise<Pick<TypesetQuestion, 'compiler' | 'fonts'>>;
  readonly timers: Pick<Timers, 'after'>;
  /** Thread or tools are not the ones of the build, or are missing. */
  readonly onDefect: () => void;
}

/** Setting a sheet of a hundred pages takes a tenth of this. */
const limitMs = 60_000;

/**
 * Has a sheet set in type in a thread of its own, which ends with it: what it took of memory is given back, and whatever a
 * sheet does to it, main goes on.
 * @returns the PDF; null when this sheet cannot be set, for whatever reason
 */
export async function setInType(
  { start, tools, timers, onDefect }: TypesetterParts,
  sheet: PrintedSheet,
  foot: string,
): Promise<Uint8Array | null> {
  let worker: Worker | null = null;
  try {
    const question: TypesetQuestion = { sheet, foot, ...(await tools()) };
    worker = quiet(await start());
    const answer = await askThread<TypesetQuestion, TypesetAnswer>(
      worker,
      question,
      limitMs,
      timers,
    );
    return typeof answer === 'object' && 'pdf' in answer ? answer.pdf : null;
  } catch {
    onDefect();
    return null;
  } finally {
    await worker?.terminate();
  }
}
