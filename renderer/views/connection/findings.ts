import type { Hop } from '../../../shared/bridge/app-state.ts';

type HopName = Hop['name'];

/** Hops one call tells about at once, so that they share its time. */
const sharedCalls: readonly (readonly HopName[])[] = [
  ['certificate', 'answer', 'organisation', 'address', 'level', 'role'],
  ['version', 'schema'],
];

/** True when the time of this hop is shown at an earlier one, which was found in the same call. */
export function isSameCall(hop: Hop, hops: readonly Hop[]): boolean {
  const group = sharedCalls.find((names) => names.includes(hop.name)) ?? [];
  const first = hops.find(({ name, ms }) => group.includes(name) && ms !== null);
  return hop.ms !== null && first !== undefined && first.name !== hop.name;
}

/** The hop that failed, or null. */
export const failedHop = (hops: readonly Hop[]): HopName | null =>
  hops.find(({ state }) => state === 'failed')?.name ?? null;

/** What a failed hop has behind it: these were tried and hold, so they are not the cause. */
export function notCause(hop: Hop, hops: readonly Hop[]): readonly HopName[] {
  if (hop.state !== 'failed') return [];
  return hops.filter(({ state }) => state === 'passed').map(({ name }) => name);
}
