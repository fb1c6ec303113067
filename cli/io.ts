import { resolve } from 'node:path';
import type { Language } from '../shared/bridge/app-state.ts';
import { err } from '../shared/base/result.ts';
import { xmlLimits } from '../schemas/limits.ts';
import { systemClock } from './clock.ts';
import type { Input, Io } from './command.ts';
import { readPath, readStream } from './read-input.ts';

/** As a program ends that SIGPIPE killed: 128 + 13. */
const brokenPipe = 141;

/** Whoever reads our output may stop at any line (`| head`): then there is nobody to work for. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(brokenPipe);
    if (stream === process.stdout) process.stderr.write(`ombud: ${error.message}\n`);
    process.exit(2);
  });
}

/** The real world. npm runs programs in the project's folder and says in INIT_CWD where the person stands. */
export function processIo(lang: Language): Io {
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  let isRead = false;
  const stdin = async (limit: number = xmlLimits.bytes): Promise<Input> => {
    if (isRead) return err('readBefore');
    isRead = true;
    return readStream(process.stdin, limit);
  };
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readFile: (path, limit = xmlLimits.bytes) =>
      path === '-' ? stdin(limit) : readPath(resolve(cwd, path), limit),
    stdin,
    cwd,
    lang,
    clock: systemClock,
  };
}
