import { defaultClockSettings } from '../../../shared/deadlines/clock-settings.ts';
import type { ClockPlace } from '../../../shared/orders/clock-of.ts';
import { comeOf } from '../../../shared/orders/come.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { Come } from '../../../shared/orders/phase.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';

/** What of the profile the clocks are read by. */
export const placeNow = (ombud: Ombud): ClockPlace => ({
  zone: ombud.speech.zone,
  country: ombud.country,
  releaseGraceMinutes: ombud.application.state?.profile?.releaseGraceMinutes ?? 0,
  settings: defaultClockSettings,
});

/** What time has brought about for an order, by the window's clock. Main reads both clocks before it decides. */
export const comeNow = (facts: OrderFacts, ombud: Ombud): Come =>
  comeOf(facts, ombud.ticker.now, placeNow(ombud));
