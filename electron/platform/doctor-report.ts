import type { Fault } from '../../shared/base/fault.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import { hopNames, type DoctorReport, type Hop } from '../../shared/bridge/app-state.ts';
import { hopOfFault, type HopName } from './hop-of-fault.ts';

export type Facts = Readonly<Record<string, string>>;

/** What one step of the check found: hops that hold, hops that could not be tried, and what went wrong. */
export interface Finding {
  readonly passed: Readonly<Partial<Record<HopName, Facts>>>;
  readonly skipped?: readonly HopName[];
  readonly fault?: Fault;
  /** The hop that failed, where the fault alone does not say it. */
  readonly at?: HopName;
  /** What the hop that failed was tried with. */
  readonly met?: Facts;
}

const longestFact = 300;
const cut = (facts: Facts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, value.slice(0, longestFact)]),
  );

/** The report while it is being written. Every change is told as a whole new report. */
export class ReportInProgress {
  readonly #startedAt: UtcMs;
  readonly #tell: (report: DoctorReport) => void;
  #finishedAt: UtcMs | null = null;
  #hops: readonly Hop[] = hopNames.map((name) => ({
    name,
    state: 'waiting',
    ms: null,
    facts: {},
    fault: null,
  }));

  constructor(startedAt: UtcMs, tell: (report: DoctorReport) => void) {
    this.#startedAt = startedAt;
    this.#tell = tell;
  }

  get report(): DoctorReport {
    return { startedAt: this.#startedAt, finishedAt: this.#finishedAt, hops: [...this.#hops] };
  }

  /** A step that decides about these hops has begun. */
  begin(hops: readonly HopName[]): void {
    const [first] = hops;
    this.#change((hop) => (hop.name === first ? { ...hop, state: 'running' } : hop));
  }

  /** A step is over; false when it failed, and with it everything after. */
  note(hops: readonly HopName[], finding: Finding, ms: number): boolean {
    const { fault: found, passed, skipped = [] } = finding;
    const blamed = found === undefined ? null : blame(hops, finding, found);
    this.#change((hop) => {
      const facts = passed[hop.name];
      if (facts !== undefined) return { ...hop, state: 'passed', ms, facts: cut(facts) };
      if (hop.name === blamed && found !== undefined)
        return { ...hop, state: 'failed', ms, facts: cut(finding.met ?? {}), fault: found };
      const isOver = skipped.includes(hop.name) || blamed !== null;
      return isOver && hop.state !== 'passed' ? { ...hop, state: 'notTested', ms: null } : hop;
    });
    return blamed === null;
  }

  finish(at: UtcMs): DoctorReport {
    this.#finishedAt = at;
    this.#tell(this.report);
    return this.report;
  }

  #change(change: (hop: Hop) => Hop): void {
    this.#hops = this.#hops.map(change);
    this.#tell(this.report);
  }
}

/**
 * The hop that failed. An address filter may show in the handshake already, and a certificate be refused there: then
 * the fault is told at its own hop. What any hop may meet belongs to the first of the step that does not hold.
 */
function blame(hops: readonly HopName[], { at, passed }: Finding, { code }: Fault): HopName {
  if (at !== undefined) return at;
  const open = hopNames.filter((name) => passed[name] === undefined);
  const own = hopOfFault(code);
  const isAhead = own !== null && hopNames.indexOf(own) >= hopNames.indexOf(hops[0] ?? own);
  if (own !== null && isAhead && open.includes(own)) return own;
  return hops.find((name) => passed[name] === undefined) ?? hops[0] ?? 'reach';
}
