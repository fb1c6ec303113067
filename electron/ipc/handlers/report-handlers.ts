import { fault } from '../../../shared/base/fault.ts';
import { err, ok } from '../../../shared/base/result.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { checkReport } from '../../platform/check-report.ts';
import type { Handlers } from '../router.ts';

export type ReportCalls = 'connection.report' | 'connection.saveReport';
export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

export interface ReportHandlerParts {
  readonly state: () => AppState;
  /** Operating system and processor. */
  readonly system: string;
  /** Asks the person where, and writes. */
  readonly save: (name: string, text: string) => Promise<SaveOutcome>;
}

/**
 * Main writes the report and keeps it: what was shown is what is saved, and the page cannot have any other text
 * written to a file.
 */
export function reportHandlers({
  state,
  system,
  save,
}: ReportHandlerParts): Pick<Handlers, ReportCalls> {
  let shown: { readonly id: number; readonly text: string } | null = null;
  return {
    'connection.report': () => {
      shown = { id: (shown?.id ?? 0) + 1, text: checkReport(state(), system) };
      return Promise.resolve(ok(shown));
    },
    'connection.saveReport': async ({ id }) => {
      if (shown?.id !== id) return err(fault('bridge.unknownReport'));
      const outcome = await save('ombud-connection.txt', shown.text);
      return outcome === 'failed'
        ? err(fault('bridge.notSaved'))
        : ok({ saved: outcome === 'saved' });
    },
  };
}
