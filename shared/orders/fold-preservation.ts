/** What is to be kept and until when: preservation tasks, Annexes V and VI, and what people record (Articles 10, 11). */
import { assertNever } from '../base/assert-never.ts';
import { asTaskId, utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import type { DocumentObject, LdTaskObject, LpTaskObject } from '../hi1/model.ts';
import { receiptsOf } from './clock-of.ts';
import type { PreservationEntry } from './entries/preservation-entry.ts';
import type { HeldTask, OrderFacts, PreservationFacts } from './facts.ts';
import { withExemption } from './fold-silence.ts';
import { withFacts, type OrderState } from './fold-state.ts';

const newTask: HeldTask = {
  asked: 'preservation',
  namedEnd: null,
  moves: 0,
  kept: null,
  released: null,
};

/** When the authority said something: by the earliest evidence, and by the latest, which is when we knew it. */
export interface Said {
  readonly at: UtcMs;
  readonly knownAt: UtcMs;
}

export const saidIn = ({
  platformAt,
  arrivedAt,
}: {
  readonly platformAt: UtcMs | null;
  readonly arrivedAt: UtcMs;
}): Said => ({
  at: platformAt ?? arrivedAt,
  knownAt: utcMs(Math.max(platformAt ?? arrivedAt, arrivedAt)),
});

/** Sixty days that have passed in every zone. */
const sixtyDaysMs = 61 * 86_400_000;

const change = (state: OrderState, part: Partial<PreservationFacts>): OrderState =>
  withFacts(state, { preservation: { ...state.facts.preservation, ...part } });

const earlier = (a: UtcMs | null, b: UtcMs): UtcMs => (a === null ? b : utcMs(Math.min(a, b)));

/** A production order's own data are kept until produced (Article 10(9)); a cancelled task's need not be. */
export function foldProducedTask(state: OrderState, object: LdTaskObject, said: Said): OrderState {
  const isAsked = object.desiredStatus?.value !== 'Cancelled';
  return withTask(state, asTaskId(object.id), { asked: isAsked ? 'production' : 'nothing' }, said);
}

/** What the authority asks of one preservation task, in its latest generation. */
export function foldPreservedTask(
  state: OrderState,
  { id: object, desiredStatus, desiredExpiration }: LpTaskObject,
  said: Said,
): OrderState {
  const { at } = said;
  const id = asTaskId(object);
  const known = state.facts.preservation.tasks[id];
  const asked = askedBy(desiredStatus?.value ?? null, known?.asked ?? 'preservation');
  const before = known?.namedEnd ?? null;
  const namedEnd = desiredExpiration ?? before;
  const isMoved = isExtended(state.facts, before, namedEnd);
  const moves = (known?.moves ?? 0) + (isMoved ? 1 : 0);
  const named = namedEnd === before ? {} : { namedEnd, namedAt: at };
  const next = withTask(state, id, { asked, moves, ...named }, said);
  const { extendedAt, requestedAt } = next.facts.preservation;
  return change(next, {
    extendedAt: isMoved ? earlier(extendedAt, at) : extendedAt,
    requestedAt: asked === 'production' ? earlier(requestedAt, at) : requestedAt,
  });
}

/**
 * Whether another end than before extends (Annex VI comes with one). One brought forward within the sixty days cannot be
 * meant so: it names less than the period itself, and the authority has another way to say that (Article 11(3)).
 */
function isExtended(facts: OrderFacts, before: UtcMs | null, next: UtcMs | null): boolean {
  if (before === null || next === null || next === before) return false;
  return next > before || next > receiptsOf(facts).gate + sixtyDaysMs;
}

function askedBy(desired: string | null, known: HeldTask['asked']): HeldTask['asked'] {
  switch (desired) {
    case 'Cancelled':
      return 'nothing';
    case 'SubsequentProductionRequest':
      return 'production';
    case null:
      return known;
    default:
      return 'preservation';
  }
}

/** One task changed; the whole is ended when nothing is asked of any task, and revived when that is taken back. */
function withTask(
  state: OrderState,
  id: TaskId,
  part: Partial<HeldTask>,
  { at, knownAt }: Said,
): OrderState {
  const { preservation } = state.facts;
  const before = preservation.tasks[id];
  const known = before ?? newTask;
  const asked = part.asked ?? known.asked;
  const isAnew = before === undefined || (before.asked === 'nothing' && asked !== 'nothing');
  const tasks = {
    ...preservation.tasks,
    [id]: {
      ...known,
      ...part,
      ...(isAnew ? { since: { at: knownAt, position: state.facts.lastPosition } } : {}),
    },
  };
  const isEnded = Object.values<HeldTask>(tasks).every(({ asked }) => asked === 'nothing');
  return change(state, {
    tasks,
    endedAt: isEnded ? (preservation.endedAt ?? at) : null,
    isRevived: preservation.isRevived || (preservation.endedAt !== null && !isEnded),
  });
}

/** Annex V or VI came through the service: no word of the issuing authority, and a reaction all the same (Article 11(5)). */
export function foldArrivedForm(
  state: OrderState,
  object: Pick<DocumentObject, 'id' | 'documentType'>,
  saidAt: UtcMs,
): OrderState {
  const next = foldPreservationForm(state, object, saidAt);
  const type = object.documentType?.value;
  if (type !== 'Form5' && type !== 'Form6') return next;
  const { acts = [] } = next.facts.preservation;
  return change(next, { acts: [...acts, { position: next.facts.lastPosition, saidAt }] });
}

/** Annex V (Form5) or VI (Form6), beside the tasks or alone: either is enough. */
export function foldPreservationForm(
  state: OrderState,
  { id, documentType }: Pick<DocumentObject, 'id' | 'documentType'>,
  at: UtcMs,
): OrderState {
  const { preservation } = state.facts;
  const withId = (forms: PreservationFacts['requestForms']) =>
    forms.includes(id) ? forms : [...forms, id];
  switch (documentType?.value) {
    case 'Form5':
      return change(state, {
        requestForms: withId(preservation.requestForms),
        requestedAt: earlier(preservation.requestedAt, at),
      });
    case 'Form6':
      return change(state, {
        extensionForms: withId(preservation.extensionForms),
        extendedAt: earlier(preservation.extendedAt, at),
      });
    default:
      return state;
  }
}

type Told<E> = E & { readonly at: UtcMs; readonly by: OrderFacts['answer']['queuedBy'] };

/** What people record of keeping and letting go. */
export function foldKeeping(state: OrderState, entry: Told<PreservationEntry>): OrderState {
  const { at, by } = entry;
  switch (entry.kind) {
    case 'dataPreserved':
      return entry.items.reduce((next, { at: keptAt, preserved, task }) => {
        const kept = { at: keptAt, by, any: preserved, position: state.facts.lastPosition };
        return (preserved ? keepAnew : keep)(next, task, { kept, released: null });
      }, state);
    case 'holdReleased':
      return entry.tasks.reduce(
        (next, task) => keep(next, task, { released: { at, by, ground: entry.ground } }),
        state,
      );
    case 'dataDeleted':
      return entry.tasks.reduce(
        (next, task) => keep(next, task, { deleted: { at: entry.deletedAt, by } }),
        state,
      );
    case 'exemptionTaken':
      return withExemption(state, { at, by });
    case 'otherRequestAttached': {
      const { request, receivedAt } = entry;
      return change(state, { otherRequest: { request, receivedAt } });
    }
    default:
      return assertNever(entry);
  }
}

/** Of a task the order does not have nothing is recorded. */
function keep(state: OrderState, task: TaskId, part: Partial<HeldTask>): OrderState {
  const { tasks } = state.facts.preservation;
  const known = tasks[task];
  if (known === undefined) return state;
  return change(state, { tasks: { ...tasks, [task]: { ...known, ...part } } });
}

/** What is kept from now on is not what was deleted before; that nothing can be kept leaves the deletion standing. */
function keepAnew(state: OrderState, task: TaskId, part: Partial<HeldTask>): OrderState {
  const next = keep(state, task, part);
  const { tasks } = next.facts.preservation;
  const known = tasks[task];
  if (known?.deleted === undefined) return next;
  const { deleted: _, ...rest } = known;
  return change(next, { tasks: { ...tasks, [task]: rest } });
}
