import type { PlatformLog } from '../state/log.ts';
import type { OrderRecord, StateFile } from '../state/platform-state.ts';
import { judge, refusedTasks } from '../watch/referee.ts';
import type { SignedInCaller } from './caller.ts';
import { mergeMembers } from './member-order.ts';
import { readActs, type IncomingAct } from './outcome-content.ts';
import { actFault, orderOf, type ActFault } from './outcome-rules.ts';
import type { Action } from './request.ts';
import { actionError, type ActionAnswer } from './response.ts';
import { element, leaf } from './xml-text.ts';

export interface OutcomeParts {
  readonly store: StateFile;
  readonly log: PlatformLog;
  readonly now: () => number;
  /** Takes over what becomes of the deliveries (acknowledgement or error). */
  readonly acknowledge: (deliveryIds: readonly string[]) => void;
}

export interface OutcomeAnswer {
  readonly answers: readonly ActionAnswer[];
  /** True when every action was carried out. */
  readonly applied: boolean;
  /** To be called once the answer is stored with the state. */
  readonly after: () => void;
}

const tasksDelivered = (acts: readonly IncomingAct[]): readonly string[] =>
  acts.filter(({ verb }) => verb === 'DELIVER').flatMap(({ object }) => object.associated);

/** Sends the order past the referee; what it finds goes into the log, whatever the service answers. */
function referee(
  parts: OutcomeParts,
  order: OrderRecord,
  acts: readonly IncomingAct[],
  transaction: string,
): void {
  const { fetched } = parts.store.state;
  const tasks = tasksDelivered(acts);
  if (tasks.length === 0) return;
  const knows = (objectId: string, since: number): boolean => (fetched[objectId] ?? 0) >= since;
  for (const breach of judge(order, { tasks, now: parts.now(), knows })) {
    parts.log.breach(breach, { order: order.id, transaction, tasks });
  }
}

function apply(
  parts: OutcomeParts,
  order: OrderRecord,
  act: IncomingAct,
  transaction: string,
): void {
  const { state } = parts.store;
  const { object } = act;
  const now = parts.now();
  const lastChanged = Math.floor(now / 1000) * 1000;
  const type = object.type ?? '';
  const stored = state.objects[object.id];
  state.objects[object.id] = {
    id: object.id,
    type,
    country: stored?.country ?? object.country,
    owner: stored?.owner ?? object.owner,
    external: object.external ?? stored?.external ?? null,
    associated: stored?.associated ?? object.associated,
    members: mergeMembers(type, stored?.members ?? [], object.members ?? []),
    generation: (stored?.generation ?? 0) + 1,
    lastChanged,
    organisation: order.organisation,
  };
  const [task] = object.associated;
  if (act.verb === 'DELIVER' && object.data !== null && task !== undefined) {
    const { sha256, size } = object.data;
    order.deliveries.push({
      id: object.id,
      task,
      transaction,
      at: now,
      sha256,
      size,
      last: object.delivery.last,
      status: 'waiting',
    });
    parts.log.write('outcome.delivered', {
      order: order.id,
      task,
      delivery: object.id,
      sha256,
      size,
    });
  }
}

const done = ({ identifier, verb, object }: IncomingAct): ActionAnswer => ({
  identifier,
  xml: element(`${verb}Response`, leaf('Identifier', object.id)),
});

/** Closed tasks and a missing order refuse before the single actions are looked at. */
function wholeFault(order: OrderRecord | null, acts: readonly IncomingAct[]): ActFault | null {
  if (order === null) return { code: 3011, text: 'No order of this organisation is named' };
  const closed = refusedTasks(order);
  return tasksDelivered(acts).some((task) => closed.includes(task))
    ? { code: 3012, text: 'The enforcing authority has refused' }
    : null;
}

/** `/eevidence/outcome`: every action or none (M7). */
export function answerOutcome(
  parts: OutcomeParts,
  caller: SignedInCaller,
  actions: readonly Action[],
  transaction: string,
): OutcomeAnswer {
  const read = readActs(actions);
  const acts = read.filter((act) => act !== null);
  const { state } = parts.store;
  const order = orderOf(state, caller.registration.organisationNumber, acts);
  const whole = wholeFault(order, acts);
  if (order !== null) referee(parts, order, acts, transaction);
  const faults = actions.map((action, index): ActFault | null => {
    const act = read[index] ?? null;
    if (act === null) return { code: 3001, text: `${action.verb} is not offered here` };
    return whole ?? (order === null ? null : actFault(state, order, act));
  });
  const applied = order !== null && faults.every((one) => one === null);
  if (!applied) {
    const answers = actions.map(({ identifier }, index) => {
      const one = faults[index] ?? { code: 3000, text: 'Not applied: another action was refused' };
      return actionError(identifier, one.code, one.text);
    });
    parts.log.write('outcome.refused', {
      transaction,
      codes: faults.map((one) => String(one?.code ?? 3000)),
    });
    return { answers, applied, after: () => undefined };
  }
  for (const act of acts) apply(parts, order, act, transaction);
  parts.log.write('outcome.accepted', {
    order: order.id,
    transaction,
    person: caller.person.id,
    actions: acts.length,
  });
  const ids = acts.filter(({ verb }) => verb === 'DELIVER').map(({ object }) => object.id);
  return { answers: acts.map(done), applied, after: () => parts.acknowledge(ids) };
}
