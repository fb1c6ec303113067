import type { TaskId, UtcMs } from '../base/units.ts';
import type { EndpointId, RefusalDecisionObject } from '../hi1/model.ts';
import type { JournalRecord } from './entry.ts';
import {
  markDoubt,
  withFacts,
  type Decision,
  type EntryOf,
  type OrderState,
} from './fold-state.ts';
import { holding, severity } from './holding-decision.ts';

/**
 * Whether an object known by `known` is replaced by `next`; of two with one generation the stricter stays. Without
 * generations the later one does, and of two made at the same time the stricter.
 */
function replaces(next: Decision, known: Decision): boolean {
  if (known.generation === null || next.generation === null)
    return next.madeAt === known.madeAt
      ? severity[next.decision] > severity[known.decision]
      : next.madeAt > known.madeAt;
  if (known.generation !== next.generation) return next.generation > known.generation;
  return severity[next.decision] > severity[known.decision];
}

/** A decision has come; whether it counts is judged by `judgeDecisions`. */
export function foldDecision(
  state: OrderState,
  entry: EntryOf<'objectArrived'>,
  object: RefusalDecisionObject,
  position: JournalRecord['position'],
): OrderState {
  const madeAt = entry.platformAt ?? entry.arrivedAt;
  const next: Decision = {
    object: object.id,
    generation: object.generation,
    owner: object.owner,
    country: object.country,
    decision: object.decision,
    refusedTasks: object.refusedTasks.filter((id) => id !== state.facts.id) as TaskId[],
    madeAt,
    receivedAt: madeAt > entry.arrivedAt ? madeAt : entry.arrivedAt,
    position,
    counts: false,
  };
  // Another's object under the same identifier is another decision: it can neither replace nor outdate this one.
  const isSame = ({ object: id, owner, country }: Decision): boolean =>
    id === next.object && owner === next.owner && country === next.country;
  const known = state.decisions.filter(isSame).at(-1);
  if (known !== undefined && !replaces(next, known)) return state;
  // A confirmation that is repeated was given when it was given first.
  const others = state.decisions.filter(
    (one) => !isSame(one) || (one.decision === 'none' && next.decision === 'none'),
  );
  return { ...state, decisions: [...others, next] };
}

/** A person has recorded a decision that came another way; of two that came at the same time the stricter wins. */
export const foldRecordedDecision = (
  state: OrderState,
  told: Pick<Decision, 'object' | 'decision' | 'refusedTasks'>,
  cameAt: UtcMs,
): OrderState => ({
  ...state,
  decisions: [
    ...state.decisions,
    {
      ...told,
      generation: null,
      owner: null,
      country: null,
      madeAt: cameAt,
      receivedAt: cameAt,
      position: state.facts.lastPosition,
      counts: false,
      isRecorded: true,
    },
  ],
});

/** What holds, and whether it does by the enforcing authority's own word alone. */
function heldSurely(effective: readonly Decision[], state: OrderState): ReturnType<typeof holding> {
  const held = holding(effective, state);
  if (held.refusal === null || effective.every(({ counts }) => counts)) return held;
  const { refusal } = holding(
    effective.filter(({ counts }) => counts),
    state,
  );
  const isSure =
    refusal?.scope === held.refusal.scope &&
    held.refusal.tasks.every((task) => refusal.tasks.includes(task));
  return isSure ? held : { ...held, refusal: { ...held.refusal, isUnsure: true } };
}

/**
 * Lets the decisions take effect, given the enforcing authority learnt so far (null: not yet). Only its own word
 * counts, the latest of them wins, and of two made at the same time the stricter; refusals in part add up.
 *
 * While the authority is not known, a refusal already locks: nobody can tell yet that it is not genuine, and a lock
 * can be undone when sending cannot. A confirmation opens nothing until its author is known.
 */
export function judgeDecisions(state: OrderState, authority: EndpointId | null): OrderState {
  if (state.decisions.length === 0) return state;
  const { channel } = state.facts;
  const isFrom = ({ owner, country }: Decision): boolean =>
    authority !== null && owner === authority.id && country === authority.country;
  const decisions = state.decisions.map((decision) => {
    // Once the service knows the order, only the authority's own word there opens anything.
    if (decision.isRecorded === true)
      return { ...decision, counts: channel !== null || decision.decision !== 'none' };
    return isFrom(decision) ? { ...decision, counts: true } : decision;
  });
  const effective = decisions.filter(
    ({ counts, decision }) => counts || (authority === null && decision !== 'none'),
  );
  const foreign = decisions.some(({ counts }) => !counts);
  const kinds = new Set(effective.map(({ decision }) => decision));
  const judged = withFacts({ ...state, decisions }, heldSurely(effective, state));
  return markDoubt(
    markDoubt(judged, 'decisionNotFromEnforcingAuthority', foreign),
    'decisionsDisagree',
    kinds.size > 1,
  );
}
