// The processes of one running application, as the kernel shows them.
import { readFileSync, readdirSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile, or its own sandbox keeps others out.
    return '';
  }
};

/** Parent of a process; 0 when it has ended. The name in brackets may hold anything, so it is read from its end. */
function parentOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

/** `root` and everything that descends from it, `root` first. */
export function processTree(root: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const found = [root];
  for (let at = 0; at < found.length; at += 1)
    found.push(...all.filter((pid) => parentOf(pid) === found[at] && !found.includes(pid)));
  return found;
}

export const argumentsOf = (pid: number): string => read(`/proc/${pid}/cmdline`);
export const environmentOf = (pid: number): string => read(`/proc/${pid}/environ`);

/** A line of /proc/PID/status, e.g. `Seccomp`. */
export function statusOf(pid: number, name: string): string | null {
  const line = read(`/proc/${pid}/status`)
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? null;
}
