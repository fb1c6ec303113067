import { evidenceLimitBytes } from '../facts.ts';
import type { OrderRecord, PlatformState, StoredObject } from '../state/platform-state.ts';
import type { IncomingAct, IncomingObject } from './outcome-content.ts';

/** Why one action of an outcome is refused, by the codes of Annex D. */
export interface ActFault {
  readonly code: number;
  readonly text: string;
}

const fault = (code: number, text: string): ActFault => ({ code, text });

interface Owned {
  readonly member: string;
  readonly values: readonly string[];
}

/** The status a provider owns, and what it may say with it in an outcome (wire point O8). */
const updatable: Readonly<Record<string, Owned>> = {
  'auth:AuthorisationObject': { member: 'auth:AuthorisationStatus', values: ['Approved'] },
  'task:LDTaskObject': { member: 'task:Status', values: ['Disclosed', 'DisclosureNotAvailable'] },
};

function updateFault(
  state: PlatformState,
  order: OrderRecord,
  object: IncomingObject,
): ActFault | null {
  const stored: StoredObject | undefined = state.objects[object.id];
  const owned = object.type === null ? undefined : updatable[object.type];
  if (stored === undefined || stored.organisation !== order.organisation) {
    return fault(3011, 'Object to update does not exist');
  }
  if (object.type !== stored.type || owned === undefined) {
    return fault(3006, 'Objects of this type are not changed by an outcome');
  }
  if (object.id !== order.id && !order.tasks.includes(object.id)) {
    return fault(3007, 'The object belongs to another order');
  }
  if (object.generation !== null && Number(object.generation) !== stored.generation) {
    return fault(3008, 'The generation is out of date');
  }
  if (!object.members?.some((member) => member.name === owned.member)) {
    return fault(3005, 'The status is missing');
  }
  if (object.status === null || !owned.values.includes(object.status)) {
    return fault(3007, 'The status does not fit an outcome');
  }
  const others = object.members.filter(
    ({ name }) => name !== owned.member && name !== 'task:StatusReason',
  );
  return others.length === 0 ? null : fault(3006, 'A provider changes only the status it owns');
}

/** An LDID is that of the task as the platform wrote it; a task that preserves has none, so its id stands in it (O5). */
function isReferenceOf(task: StoredObject | undefined, ldid: string): boolean {
  if (task?.type === 'task:LPTaskObject') return ldid.toLowerCase().includes(task.id);
  const member = task?.members.find(({ name }) => name === 'task:Reference');
  return member !== undefined && member.xml.replace(/<[^>]*>/g, '') === ldid;
}

function dataFault(object: IncomingObject): ActFault | null {
  const { data } = object;
  if (data === null) return fault(3005, 'The delivery carries no embedded data');
  if (data.size > evidenceLimitBytes) return fault(3022, 'The data exceed the limit');
  if (data.statedType !== 'SHA-256' || data.statedChecksum === null) {
    return fault(3005, 'The SHA-256 checksum is missing');
  }
  return data.statedChecksum.toLowerCase() === data.sha256
    ? null
    : fault(3007, 'The checksum does not match the data');
}

function deliverFault(state: PlatformState, order: OrderRecord, act: IncomingAct): ActFault | null {
  const { object } = act;
  if (object.type !== 'delivery:DeliveryObject') return fault(3007, 'Not a DeliveryObject');
  if (act.named !== object.id) return fault(3007, 'Identifier and ObjectIdentifier differ');
  if (state.objects[object.id] !== undefined) return fault(3010, 'The object already exists');
  if (object.generation !== null) return fault(3006, 'The generation is not the sender’s to set');
  if (object.members === null) return fault(3001, 'The delivery holds unknown members');
  const [task, ...more] = object.associated;
  if (task === undefined || more.length > 0) return fault(3005, 'A delivery belongs to one task');
  if (!order.tasks.includes(task)) return fault(3016, 'The task does not exist in this order');
  if (order.preservation !== undefined && order.preservation.requestedAt === undefined) {
    return fault(3007, 'Production of what is preserved has not been requested');
  }
  const { ldid } = object.delivery;
  if (ldid !== null && !isReferenceOf(state.objects[task], ldid)) {
    return fault(3007, 'The reference is not that of the task');
  }
  if (object.status !== 'Available') return fault(3007, 'The delivery is not available');
  return dataFault(object);
}

/** The first thing wrong with one action; null when it can be carried out. */
export function actFault(
  state: PlatformState,
  order: OrderRecord,
  act: IncomingAct,
): ActFault | null {
  if (order.withdrawnAt !== null) return fault(3012, 'The order has been withdrawn');
  if (act.verb === 'UPDATE') return updateFault(state, order, act.object);
  if (act.verb === 'DELIVER') return deliverFault(state, order, act);
  return fault(3001, `${act.verb} is not offered here`);
}

/** The order an outcome answers: the one whose authorisation or task it names first. */
export function orderOf(
  state: PlatformState,
  organisation: string,
  acts: readonly IncomingAct[],
): OrderRecord | null {
  const named = acts.flatMap(({ object }) => [object.id, ...object.associated]);
  return (
    Object.values(state.orders).find(
      (order) =>
        order.organisation === organisation &&
        named.some((id) => id === order.id || order.tasks.includes(id)),
    ) ?? null
  );
}
