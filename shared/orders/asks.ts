/**
 * What the issuing authority asks of each task, and whether it has asked otherwise since: what was packed, kept or sent by
 * then is for what is no longer asked (Articles 10(5), 10(6), 10(9), 11(1)).
 */
import { textMark } from '../base/text-mark.ts';
import { asTaskId, isUuid, type Position, type TaskId, type UtcMs } from '../base/units.ts';
import type { DictionaryEntry, LdTaskObject, LpTaskObject } from '../hi1/model.ts';
import { answersOf } from './answered.ts';
import { askParts, type AskFacts, type AskPart } from './facts/ask-facts.ts';
import type { AnswerFacts, OrderFacts, TaskAnswer } from './facts.ts';
import { withFacts, type OrderState } from './fold-state.ts';

type Task = Pick<LdTaskObject | LpTaskObject, 'requestType' | 'values' | 'start' | 'end'> & {
  readonly subtypes: readonly DictionaryEntry[];
  readonly observedTimes?: readonly UtcMs[];
};

/** In whatever order they stand they ask for the same. */
const listed = (lines: readonly (string | number)[]): string | null =>
  lines.length === 0 ? null : JSON.stringify([...lines].sort());

/** A part that is not there says nothing: it stays what it was. */
function marksOf({ requestType, values, start, end, subtypes, observedTimes = [] }: Task) {
  const parts: Readonly<Record<AskPart, string | null>> = {
    data: requestType?.value ?? null,
    identifiers: listed(values.map((one) => JSON.stringify([one.formatName, one.value.trim()]))),
    start: start === null ? null : String(start),
    end: end === null ? null : String(end),
    observedTimes: listed(observedTimes),
    subtypes: listed(subtypes.map(({ value }) => value)),
  };
  return askParts.reduce<AskFacts['marks']>((marks, part) => {
    const text = parts[part];
    return text === null ? marks : { ...marks, [part]: textMark(text) };
  }, {});
}

/** A task in a version that is newer, or that claims to be the same one and is not. */
export function foldAsk(state: OrderState, object: LdTaskObject | LpTaskObject): OrderState {
  const { asks = {}, lastPosition } = state.facts;
  const id = asTaskId(object.id);
  const known = asks[id];
  const next = marksOf(object);
  const isOther =
    known !== undefined &&
    askParts.some((part) => next[part] !== undefined && next[part] !== known.marks[part]);
  const ask: AskFacts = {
    ...known,
    marks: { ...known?.marks, ...next },
    ...(isOther ? { changedAt: lastPosition } : {}),
  };
  return withFacts(state, { asks: { ...asks, [id]: ask } });
}

type Asked = Pick<
  OrderFacts,
  'asks' | 'withdrawnAt' | 'preservation' | 'answer' | 'earlierAnswers'
>;

type Spoken = readonly (readonly [TaskId, Position])[];

/**
 * Tasks that a package, sent or not, what is gathered for one, or a record of what is kept speaks of, each with where in
 * the journal it does: a package as of what lies longest in it.
 */
function spokenOf(facts: Asked): Spoken {
  // Of what came back the authority has nothing; it goes anew, for what is asked then.
  const packed = answersOf(facts).flatMap((answer) =>
    answer.state === 'deliveryRefused' ? [] : gatheredIn(answer),
  );
  const kept = Object.entries(facts.preservation.tasks).flatMap(([id, { kept: said, released }]) =>
    said?.position === undefined || released !== null || !isUuid(id)
      ? []
      : [[asTaskId(id), said.position] as const],
  );
  return [...packed, ...kept];
}

function gatheredIn({ tasks, package: frozen, frozenPosition }: AnswerFacts): Spoken {
  const since = new Map<string, Position>();
  for (const [task, { gatheredAt }] of Object.entries<TaskAnswer>(tasks))
    if (gatheredAt !== undefined) since.set(task, gatheredAt);
  // What was gathered and is in no package yet is for what is asked as well.
  const packed = frozen?.items.map(({ task }) => task) ?? [];
  const all = new Set([...packed, ...[...since.keys()].filter(isUuid).map(asTaskId)]);
  return [...all].flatMap((task) => {
    const at = since.get(task) ?? frozenPosition;
    return at === undefined ? [] : [[task, at] as const];
  });
}

const isAsked = ({ preservation }: Asked, task: TaskId): boolean =>
  preservation.tasks[task]?.asked !== 'nothing';

/** Tasks of which something else is asked than when their answer was gathered, or than when it was said what is kept. */
export function overtakenTasks(facts: Asked): ReadonlyMap<TaskId, Position> {
  const { asks = {}, withdrawnAt } = facts;
  const changed = new Map<TaskId, Position>();
  if (withdrawnAt !== null) return changed;
  for (const [task, position] of spokenOf(facts)) {
    const at = asks[task]?.changedAt;
    if (at !== undefined && at > position && isAsked(facts, task)) changed.set(task, at);
  }
  return changed;
}

/** The same, until a person has looked at it. */
export const standingChanges = (
  facts: Asked & Pick<OrderFacts, 'doubts'>,
): ReadonlyMap<TaskId, Position> =>
  facts.doubts.includes('askedOtherwise') ? overtakenTasks(facts) : new Map();

/**
 * How much such changes weigh, by where in the journal they lie: one more weighs more, also an older one that comes in sight
 * only then. 0: there is none.
 */
export const overtakenWeight = (facts: Asked): number =>
  [...overtakenTasks(facts).values()].reduce<number>((sum, at) => sum + at, 0);
