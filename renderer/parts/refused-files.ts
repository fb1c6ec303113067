import type { Fault } from '../../shared/base/fault.ts';
import type { RefusedFile } from '../../shared/bridge/table.ts';

/** Files that were not taken for one and the same reason, which is then told once. */
export interface RefusedTogether {
  readonly fault: Fault;
  readonly names: readonly string[];
}

export function byReason(files: readonly RefusedFile[]): readonly RefusedTogether[] {
  const groups = new Map<string, { fault: Fault; names: string[] }>();
  for (const { name, fault } of files) {
    const key = JSON.stringify(fault);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fault, names: [name] });
    else group.names.push(name);
  }
  return [...groups.values()];
}
