// The place whose calendar the clocks of these tests are read by.
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import type { ClockPlace } from '../../../../shared/orders/clock-of.ts';

export const place: ClockPlace = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: defaultClockSettings,
};
