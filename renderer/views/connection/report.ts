import type { DoctorReport, Hop } from '../../../shared/bridge/app-state.ts';

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

/** What a hop found, as one line: `address 127.0.0.1, protocol TLSv1.3`. */
export function factsLine(hop: Hop, names: Readonly<Record<string, string>>): string {
  return Object.entries(hop.facts)
    .map(([key, value]) => `${term(names, key)} ${value}`)
    .join(', ');
}
