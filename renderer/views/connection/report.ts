import type { DoctorReport, Hop } from '../../../shared/bridge/app-state.ts';

import { formatInstant, utcMs } from '../../../shared/base/units.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
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

/** The report as plain text, to send to whoever can help. It holds what is on screen and nothing else. */
export function reportText(report: DoctorReport | null, ombud: Ombud): string {
  if (report === null) return '';
  const t = ombud.words.connection;
  const words = {
    waiting: t.waiting,
    running: t.under,
    passed: t.passed,
    failed: t.failed,
    notTested: t.notTested,
  };
  const lines = report.hops.map((hop, index) => {
    const time = hop.ms === null ? '' : ` ${t.ms(hop.ms.toFixed(0))}`;
    const cause = hop.fault === null ? '' : ` – ${ombud.faultLine(hop.fault)}`;
    const facts = factsLine(hop, t.facts);
    return `${index + 1}. ${t.hops[hop.name]}: ${words[hop.state]}${time}${facts === '' ? '' : ` (${facts})`}${cause}`;
  });
  return [`Ombud, ${t.title}, ${formatInstant(utcMs(report.startedAt))}`, ...lines].join('\n');
}
