import { setImmediate } from 'node:timers/promises';
import { jsonLine, plainLine } from '../plain.ts';
import type { ExitCode, Io } from '../command.ts';
import { clockCommandText } from '../text/clock.ts';
import { inputText } from '../text/input.ts';
import { explained } from './explained.ts';
import { isRecord, readCase } from './question.ts';
import { clockRecord, problemRecord } from './record.ts';

const casesAtOnce = 100;

/** Bytes; a case takes about three hundred. */
const mostBytes = 64 * 1024 * 1024;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What a case calls itself; null when it does not. */
function idOf(written: unknown): string | null {
  if (!isRecord(written)) return null;
  const { id } = written;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** One case after the other; one that cannot be computed is told in its place, and the others go on. */
export async function computeBatch(file: string, json: boolean, io: Io): Promise<ExitCode> {
  const text = clockCommandText[io.lang];
  const bytes = await io.readFile(file, mostBytes);
  if (!bytes.ok) {
    io.err(`${plainLine(file)}: ${inputText[io.lang][bytes.error]}\n`);
    return 2;
  }
  const content = parsed(bytes.value);
  const cases = isRecord(content) ? content['cases'] : undefined;
  if (!Array.isArray(cases)) {
    io.err(`${plainLine(file)}: ${text.notABatch}\n`);
    return 2;
  }
  let failed = 0;
  let count = 0;
  for (const written of cases as readonly unknown[]) {
    // Whoever reads may have gone; the stream tells only while nothing is computed.
    if ((count += 1) % casesAtOnce === 0) await setImmediate();
    const id = idOf(written);
    const read = readCase(written);
    if (!read.ok) failed += 1;
    if (json)
      io.out(jsonLine(read.ok ? clockRecord(id, read.value) : problemRecord(id, read.error)));
    else if (read.ok) io.out(explained(id ?? '', read.value, io.lang));
    else
      io.out(
        `${plainLine(id ?? '?')}  ${plainLine(text.problems[read.error.problem](read.error.name))}\n\n`,
      );
  }
  return failed > 0 ? 1 : 0;
}
