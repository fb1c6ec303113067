/** Where a clock stands after what has happened: running, suspended, stopped, or taken over by another. */
import type { UtcMs } from '../base/units.ts';
import type { ClockId } from './clock-reading.ts';
import type { ClockEventName } from './table/change.ts';
import { clockRow } from './table/index.ts';
import type { ClockChange } from './table/row.ts';

/** Something that happened to the order, as far as clocks are concerned. */
export interface ClockEvent {
  readonly event: ClockEventName;
  readonly at: UtcMs;
}

export interface Standing {
  readonly state: 'running' | 'suspended' | 'stopped' | 'replaced';
  /** Whether a gate was opened early or closed whatever the time; null: neither. */
  readonly gate: 'opened' | 'closed' | null;
  /** What brought it there, and when; null: nothing has happened to it. */
  readonly cause: ClockChange | null;
  readonly since: UtcMs | null;
  /** The clock that took over. */
  readonly by: ClockId | null;
}

const fresh: Standing = { state: 'running', gate: null, cause: null, since: null, by: null };

function turned(standing: Standing, change: ClockChange, at: UtcMs): Standing {
  const cause = { cause: change, since: at };
  switch (change.effect) {
    case 'stops':
      return { ...standing, ...cause, state: 'stopped' };
    case 'suspends':
      return { ...standing, ...cause, state: 'suspended' };
    case 'resumes':
      return standing.state === 'suspended'
        ? { ...standing, ...cause, state: 'running' }
        : standing;
    case 'opens':
      // A refusal closes for good: only a person can tell what a later confirmation is worth.
      return standing.gate === 'closed' ? standing : { ...standing, ...cause, gate: 'opened' };
    case 'closes':
      return { ...standing, ...cause, gate: 'closed' };
    default:
      return { ...standing, ...cause, state: 'replaced', by: change.by ?? null };
  }
}

/** A clarification answers a question only, and a court only an objection: without one they change nothing. */
const answers: Readonly<Partial<Record<ClockEventName, ClockEventName>>> = {
  clarified: 'clarificationAsked',
  courtUpheld: 'objectionFiled',
  courtLifted: 'objectionFiled',
};

/**
 * Where the clock stands after the events, whatever order they come in; equal instants keep the order given. What has
 * stopped or was replaced stays so: a later clock is asked for under its own id.
 */
export function standingOf(id: ClockId, events: readonly ClockEvent[]): Standing {
  const { changes } = clockRow(id);
  const inTime = [...events].sort((a, b) => a.at - b.at);
  let standing = fresh;
  const seen = new Set<ClockEventName>();
  for (const { event, at } of inTime) {
    const isOver = standing.state === 'stopped' || standing.state === 'replaced';
    const change = changes.find((one) => one.event === event);
    const needed = answers[event];
    const isAnswer =
      needed === undefined || seen.has(needed) || !changes.some((c) => c.event === needed);
    if (!isOver && change !== undefined && isAnswer) standing = turned(standing, change, at);
    seen.add(event);
  }
  return standing;
}
