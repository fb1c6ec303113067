import type { DoctorReport } from '../../shared/bridge/app-state.ts';

/** The last connection check that came to its end: kept while the next one runs. */
export class LastCheck {
  #finished = $state.raw<DoctorReport | null>(null);

  get finished(): DoctorReport | null {
    return this.#finished;
  }

  note(report: DoctorReport | null): void {
    if (report !== null && report.finishedAt !== null) this.#finished = report;
  }
}
