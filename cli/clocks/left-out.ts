import { Temporal } from 'temporal-polyfill';

/**
 * Whether an instant is written as a local time that the change of the clocks in its zone left out: 02:30 of the night
 * they go forward, with the offset before the change.
 */
export function isLeftOut(written: string, zone: string): boolean {
  if (/z$/i.test(written)) return false;
  try {
    const local = Temporal.PlainDateTime.from(written);
    const there = local.toZonedDateTime(zone);
    const isSame = there.toInstant().equals(Temporal.Instant.from(written));
    return isSame && !there.toPlainDateTime().equals(local);
  } catch {
    return false;
  }
}
