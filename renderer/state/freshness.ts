import type { Fault } from '../../shared/base/fault.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { AppState } from '../../shared/bridge/app-state.ts';

/** How old what is shown is, and why. `asOf`: the last reading of the mailbox that succeeded, on this computer. */
export type Freshness =
  /** No certificate: the service was never asked, which is no fault of the line. */
  | { readonly kind: 'unasked'; readonly asOf: UtcMs | null }
  /** Ombud has just started and is asking for the first time. */
  | { readonly kind: 'starting'; readonly asOf: UtcMs | null }
  /** Read within the usual pace. */
  | { readonly kind: 'fresh'; readonly asOf: UtcMs }
  /** Nothing failed, but the last reading is older than the pace explains: a computer that slept, a long reading. */
  | { readonly kind: 'stale'; readonly asOf: UtcMs | null }
  /** The service answers, and does not let the mailbox be read. */
  | { readonly kind: 'refused'; readonly asOf: UtcMs | null; readonly fault: Fault }
  /** No answer. `since` is the last sign of life, in this start or before it; null: there never was one. */
  | {
      readonly kind: 'offline';
      readonly asOf: UtcMs | null;
      readonly since: UtcMs | null;
      readonly fault: Fault;
      /** True when the service was not heard since Ombud started. */
      readonly isSinceStart: boolean;
    };

/** So many intervals may pass before a reading counts as old; a short interval gets at least the floor. */
const lateIntervals = 3;
const lateFloorMs = 60_000;

const instantOf = (at: number | null): UtcMs | null => (at === null ? null : utcMs(at));

/** Judges by what main says and the time of now; "online" is never assumed from an earlier start. */
export function freshnessOf(
  { contact, earlierContact, profile }: Pick<AppState, 'contact' | 'earlierContact' | 'profile'>,
  now: UtcMs,
): Freshness {
  const { online, fault } = contact;
  const asOf = instantOf(contact.lastPollAt ?? earlierContact.pollAt);
  if (fault?.code === 'certificate.none') return { kind: 'unasked', asOf };
  if (!online) {
    if (fault === null) return { kind: 'starting', asOf };
    const since = instantOf(contact.lastContactAt ?? earlierContact.contactAt);
    return { kind: 'offline', asOf, since, fault, isSinceStart: contact.lastContactAt === null };
  }
  if (fault !== null) return { kind: 'refused', asOf, fault };
  if (contact.lastPollAt === null) return { kind: 'starting', asOf };
  const late = Math.max(lateFloorMs, lateIntervals * 1_000 * (profile?.pollSeconds ?? 0));
  return asOf !== null && now - asOf <= late ? { kind: 'fresh', asOf } : { kind: 'stale', asOf };
}
