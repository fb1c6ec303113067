import { expect } from 'vitest';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import { appendOrFail, closed, entryOf, numbersOf, openOrFail, tryOpen } from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

export const fileHeader = 32;

const names = ['journal', 'head', 'keys'] as const;
export const at = (name: string): string => `/profile/journal/${name}.bin`;

export class Sample {
  readonly files = new MemoryDisk();

  open(): ReturnType<typeof openOrFail> {
    return openOrFail('/profile', { files: this.files });
  }

  read(name: string): Buffer {
    return this.files.content.get(at(name)) ?? Buffer.alloc(0);
  }

  write(name: string, content: Buffer): void {
    this.files.content.set(at(name), Buffer.from(content));
  }

  all(): readonly Buffer[] {
    return names.map((name) => this.read(name));
  }

  /** What opening says: the code that refuses it or its first alarm; null when all is well and all is there. */
  async verdict(): Promise<FaultCode | null> {
    const opened = await tryOpen('/profile', { files: this.files });
    if (!opened.ok) return opened.error.code;
    const journal = opened.value;
    const [alarm] = journal.alarms;
    if (alarm === undefined) expect(await numbersOf(journal)).toEqual([1, 2, 3, 4]);
    else expect(await journal.append([entryOf(9)])).toEqual({ ok: false, error: alarm });
    await closed(journal);
    return alarm?.code ?? null;
  }
}

/** A journal with one append of two entries and then two of one, closed. */
export async function sample(): Promise<Sample> {
  const made = new Sample();
  const journal = await made.open();
  await appendOrFail(journal, [entryOf(1), entryOf(2, 2)]);
  await appendOrFail(journal, [entryOf(3, 0)]);
  await appendOrFail(journal, [entryOf(4)]);
  await closed(journal);
  return made;
}

/** Start of each frame, and the end. */
export function boundaries(content: Buffer): number[] {
  const starts: number[] = [];
  let at = fileHeader;
  for (; at < content.length; at += 4 + content.readUInt32BE(at)) starts.push(at);
  return [...starts, at];
}

export function flipped(content: Buffer, byte: number, bit = 0): Buffer {
  const changed = Buffer.from(content);
  changed[byte] = (changed[byte] ?? 0) ^ (1 << bit);
  return changed;
}
