import type { Worker } from 'node:worker_threads';
import type { Timers } from '../sync/ports.ts';

/** Why a thread gave no answer. */
export type NoAnswer = 'tookTooLong' | 'failed';

/**
 * Puts one question to a thread that answers each with one message. Whatever the question does to it there is an outcome.
 * @param limitMs after so many milliseconds it took too long; the thread is left to whoever asked
 */
export function askThread<Question, Answer extends object>(
  worker: Worker,
  question: Question,
  limitMs: number,
  timers: Pick<Timers, 'after'>,
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | NoAnswer): void => {
      cancel();
      worker.off('message', settle).off('error', failed).off('exit', failed);
      resolve(answer);
    };
    const failed = (): void => settle('failed');
    const cancel = timers.after(limitMs, () => settle('tookTooLong'));
    worker.on('message', settle).on('error', failed).on('exit', failed);
    worker.postMessage(question);
  });
}

/** A thread that is being ended may still tell of an error, when nobody asks it anything any more. */
export const quiet = (worker: Worker): Worker => worker.on('error', () => undefined);
