import { formatInstant, utcMs } from '../../../shared/base/units.ts';
import type { DoctorReport } from '../../../shared/bridge/app-state.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import { factsLine, type FactWords } from './report.ts';

/** The window's words for what a hop found. */
export const factWords = (ombud: Ombud): FactWords => ({
  names: ombud.words.connection.facts,
  roles: ombud.words.terms.roles,
  date: ombud.dates.day,
});

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
    const facts = factsLine(hop, factWords(ombud));
    return `${index + 1}. ${t.hops[hop.name]}: ${words[hop.state]}${time}${facts === '' ? '' : ` (${facts})`}${cause}`;
  });
  return [`Ombud, ${t.title}, ${formatInstant(utcMs(report.startedAt))}`, ...lines].join('\n');
}
