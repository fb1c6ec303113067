import { parseInstant, type UtcMs } from '../../../shared/base/units.ts';
import type { DoctorReport, Hop } from '../../../shared/bridge/app-state.ts';

import { organisationNumber } from '../../format/numbers.ts';
import { term } from '../../text/term.ts';

export interface Outcome {
  readonly state: 'none' | 'running' | 'passed' | 'failed';
  /** The hop that runs or failed, counted from 1. */
  readonly step: number;
  readonly steps: number;
}

export function outcomeOf(report: DoctorReport | null): Outcome {
  if (report === null) return { state: 'none', step: 0, steps: 0 };
  const steps = report.hops.length;
  const failed = report.hops.findIndex((hop) => hop.state === 'failed');
  if (failed >= 0) return { state: 'failed', step: failed + 1, steps };
  if (report.finishedAt !== null) return { state: 'passed', step: steps, steps };
  const running = report.hops.findIndex((hop) => hop.state === 'running');
  return { state: 'running', step: Math.max(1, running + 1), steps };
}

/** Names and values of what a hop found, in the words of the window. */
export interface FactWords {
  readonly names: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  /** An instant in ISO 8601 as a date for people. */
  readonly date: (at: UtcMs) => string;
}

/** What a hop found, as pairs for people; a key nobody knows is shown as it came. */
export function factPairs(
  hop: Hop,
  words: FactWords,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(hop.facts).map(([key, value]) => [
    term(words.names, key),
    factValue(key, value, words),
  ]);
}

function factValue(key: string, value: string, words: FactWords): string {
  switch (key) {
    case 'number':
      return organisationNumber(value);
    case 'role':
    case 'roles':
      return value
        .split(', ')
        .map((role) => term(words.roles, role))
        .join(', ');
    case 'validTo': {
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
      const at = parseInstant(isDay ? `${value}T12:00:00Z` : value);
      return at === null ? value : words.date(at);
    }
    default:
      return value;
  }
}

/** The same as one line: `address 127.0.0.1, protocol TLSv1.3`. */
export const factsLine = (hop: Hop, words: FactWords): string =>
  factPairs(hop, words)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
