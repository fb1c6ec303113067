import { err, ok } from '../../../shared/base/result.ts';
import { utcMs } from '../../../shared/base/units.ts';
import type { Input, InputProblem, Io } from '../../../cli/command.ts';

/** Files by path; a text stands for why it cannot be read. */
export type Files = Readonly<Record<string, Uint8Array | InputProblem>>;

export interface ScriptedIo extends Io {
  readonly written: { out: string; err: string };
}

/** An Io without a disk: what is written is kept, files and standard input (`-`) are those given. */
export function scriptedIo(files: Files = {}, told: Partial<Io> = {}): ScriptedIo {
  const written = { out: '', err: '' };
  let isRead = false;
  const readFile = async (path: string): Promise<Input> => {
    if (path === '-') {
      if (isRead) return err('readBefore');
      isRead = true;
    }
    const file = files[path] ?? 'missing';
    return typeof file === 'string' ? err(file) : ok(file);
  };
  return {
    written,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    readFile,
    stdin: () => readFile('-'),
    cwd: '/',
    lang: 'en',
    clock: { now: () => utcMs(Date.UTC(2026, 10, 24)) },
    ...told,
  };
}
