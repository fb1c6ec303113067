/** Statuses a notification claims for the order and its tasks: may they be claimed, and what becomes of the objects. */
import type { OrderRecord, StoredObject } from '../state/platform-state.ts';
import type { Submission } from './intake.ts';
import { mergeMembers } from './member-order.ts';
import type { ActFault } from './outcome-rules.ts';
import type { ClaimedStatus } from './submission-content.ts';
import { dictionaryEntry } from './xml-text.ts';

/** Dictionary and member a status of this type of object lies in. */
const places: Readonly<Record<string, readonly [dictionary: string, member: string]>> = {
  'auth:AuthorisationObject': ['AuthorisationStatus', 'auth:AuthorisationStatus'],
  'task:LDTaskObject': ['LDTaskStatus', 'task:Status'],
  'task:LPTaskObject': ['LPTaskStatus', 'task:Status'],
};

const belongs = (order: OrderRecord, id: string): boolean =>
  id === order.id || order.tasks.includes(id);

export function statusFault(
  { state, order }: Submission,
  { object, dictionary, value }: ClaimedStatus,
  allowed: readonly string[],
): ActFault | null {
  const stored: StoredObject | undefined = state.objects[object];
  if (stored === undefined || !belongs(order, object))
    return { code: 3016, text: 'A status is for an object that is not in this order' };
  if (places[stored.type]?.[0] !== dictionary)
    return { code: 3007, text: `${dictionary} is not the dictionary of this object’s status` };
  return allowed.includes(value) ? null : { code: 3007, text: `${value} does not fit here` };
}

/** A new generation of each object with the status the provider claims. */
export function applyStatuses(
  { state, now }: Submission,
  statuses: readonly ClaimedStatus[],
): void {
  for (const { object, value } of statuses) {
    const stored = state.objects[object];
    const place = stored === undefined ? undefined : places[stored.type];
    if (stored === undefined || place === undefined) throw new Error(`no status for ${object}`);
    const [dictionary, name] = place;
    const xml = dictionaryEntry(name, dictionary, value);
    state.objects[object] = {
      ...stored,
      members: mergeMembers(stored.type, stored.members, [{ name, xml }]),
      generation: stored.generation + 1,
      lastChanged: Math.floor(now / 1000) * 1000,
    };
  }
}
