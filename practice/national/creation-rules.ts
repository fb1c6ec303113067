import type { OrderRecord, PlatformState, Registration } from '../state/platform-state.ts';
import { toPlatform, type PlatformEndpoint } from './endpoint-table.ts';
import type { ActFault } from './outcome-rules.ts';
import type { MessageFault } from './request.ts';
import type { SubmittedAct } from './submission-content.ts';

const fault = (code: number, text: string): ActFault => ({ code, text });

/** Whether the endpoint takes this verb with this object at all, and not too often. */
export function fittingFault(
  endpoint: PlatformEndpoint,
  acts: readonly SubmittedAct[],
  act: SubmittedAct,
): ActFault | null {
  const { verb, object } = act;
  const rules = toPlatform[endpoint];
  if (!rules.some((rule) => rule.verbs.some((one) => one === verb)))
    return fault(3001, `${verb} is not offered here`);
  const rule = rules.find(({ type }) => type === object.type);
  if (rule === undefined) return fault(3007, 'Objects of this type are not taken here');
  const before = acts.slice(0, acts.indexOf(act)).filter((one) => one.object.type === rule.type);
  return rule.most !== null && before.length >= rule.most
    ? fault(3007, `There are more than ${rule.most} of this type`)
    : null;
}

/** An object the message cannot do without. */
export function missingFault(
  endpoint: PlatformEndpoint,
  acts: readonly SubmittedAct[],
): MessageFault | null {
  const missing = toPlatform[endpoint].find(
    ({ type, least }) => acts.filter(({ object }) => object.type === type).length < least,
  );
  return missing === undefined
    ? null
    : { code: 3005, text: `The ${missing.type.replace(/^\w+:/, '')} is missing` };
}

/** Objects a new one may be linked to: the order's own, and those that come with it. */
function isKnown(
  state: PlatformState,
  order: OrderRecord,
  acts: readonly SubmittedAct[],
  id: string,
): boolean {
  const stored = state.objects[id];
  return (
    id === order.id ||
    order.tasks.includes(id) ||
    acts.some(({ object }) => object.id === id) ||
    (stored?.organisation === order.organisation && stored.associated.includes(order.id))
  );
}

export interface Creation {
  readonly state: PlatformState;
  readonly order: OrderRecord;
  readonly acts: readonly SubmittedAct[];
  readonly sender: Registration;
}

/** What holds for whatever a provider creates (TS 103 120, 6.4.6; AssociatedObjects). */
export function creationFault(creation: Creation, act: SubmittedAct): ActFault | null {
  const { state, order, acts, sender } = creation;
  const { object } = act;
  if (act.verb === 'DELIVER' && act.named !== object.id)
    return fault(3007, 'Identifier and ObjectIdentifier differ');
  if (state.objects[object.id] !== undefined) return fault(3010, 'The object already exists');
  if (acts.some((one) => one !== act && one.object.id === object.id))
    return fault(3010, 'Two objects of the message have one identifier');
  if (object.generation !== null) return fault(3006, 'The generation is not the sender’s to set');
  if (object.members === null) return fault(3001, 'The object holds unknown members');
  const isOwn =
    (object.owner === null || object.owner === sender.id) &&
    (object.country === null || object.country === sender.country);
  if (!isOwn) return fault(3007, 'The owner is not the sender');
  if (!object.associated.includes(order.id))
    return fault(3005, 'The object is not associated with the order');
  return object.associated.every((id) => isKnown(state, order, acts, id))
    ? null
    : fault(3016, 'An associated object does not exist in this order');
}
