import type { AppState } from '../../../shared/bridge/app-state.ts';
import { utcMs } from '../../../shared/base/units.ts';
import { judgeRelease } from '../../../shared/orders/release-gate.ts';
import type { GateVerdict } from '../../../shared/orders/release-gate-types.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderDetail } from '../../vault/queries.ts';

type Judged = Pick<OrderDetail, 'facts' | 'clock'>;

/**
 * The gate as it would judge now, to show it. Main asks the same function with its own times before each attempt;
 * nothing here lets anything out.
 */
export function gateNow({ facts, clock }: Judged, app: AppState, ombud: Ombud): GateVerdict {
  const { now } = ombud.ticker;
  const { skewMs, lastPollAt, fault } = app.contact;
  // Once the line was lost, a withdrawal may wait behind it: main reads the mailbox anew before a first attempt.
  const isCounted = fault === null || facts.answer.state === 'unclear';
  return judgeRelease(facts, clock?.ok === true ? clock.value : null, {
    now,
    // The ticker goes by the profile's time; the difference is measured against this computer's.
    platformNow: skewMs === null ? null : utcMs(now - app.clock.offsetMs + skewMs),
    lastPollAt: lastPollAt === null || !isCounted ? null : utcMs(lastPollAt),
    maySend: ombud.may('send'),
    signedIn: ombud.isSignedIn,
    certificateValidUntil: app.certificate === null ? null : utcMs(app.certificate.validTo),
    packageHash: facts.answer.package?.hash ?? null,
    needsSecondPerson: app.profile?.secondPerson ?? false,
  });
}
