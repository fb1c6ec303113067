import { readFileSync } from 'node:fs';
import { argumentsOf, processTree } from '../rig/process-tree.ts';

export interface ProcessMemory {
  /** `main`, or Chromium's name for the kind of process. */
  readonly kind: string;
  readonly pssBytes: number;
}

/** Proportional set size in bytes, from the text of /proc/PID/smaps_rollup; null when it says none. */
export function pssOf(rollup: string): number | null {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1_024;
}

/** Memory of an application, process by process; what is shared is split among those who share it. */
export function memoryOf(pid: number): readonly ProcessMemory[] {
  return processTree(pid).map((process) => {
    const pss = pssOf(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'));
    if (pss === null) throw new Error(`the kernel does not tell the memory of process ${process}`);
    const kind = /--type=([\w-]+)/.exec(argumentsOf(process))?.[1] ?? 'main';
    return { kind, pssBytes: pss };
  });
}

export const totalOf = (processes: readonly ProcessMemory[]): number =>
  processes.reduce((sum, { pssBytes }) => sum + pssBytes, 0);
