/** Changes that several clocks share. */
import type { ClockEffect, ClockEventName } from './change.ts';
import type { ClockChange } from './row.ts';
import type { ClockId } from '../clock-reading.ts';

export const change = (
  event: ClockEventName,
  effect: ClockEffect,
  article: string,
  by?: ClockId,
): ClockChange => ({ event, effect, article, ...(by === undefined ? {} : { by }) });

/** What ends a duty to produce for good. */
export const endsOfProduction: readonly ClockChange[] = [
  change('produced', 'stops', 'Art. 10(2), 10(3), 10(4)'),
  change('withdrawn', 'stops', 'Art. 4(5), 10(9)'),
  change('notNeeded', 'stops', 'Art. 10(7)'),
  change('enforcingRefused', 'stops', 'Art. 12(2)'),
];

/**
 * The clocks of Article 10(2) to (4): our question suspends them (10(6)), a review too (17(3)); a new deadline takes
 * their place (10(8)). Forms under 10(5) and 10(7) and outages of the system leave them running (U21, U22).
 */
export const changesOfProduction: readonly ClockChange[] = [
  ...endsOfProduction,
  change('clarificationAsked', 'suspends', 'Art. 10(6)'),
  change('clarified', 'replaces', 'Art. 10(6)', 'RESUME_AFTER_CLARIFY'),
  change('objectionFiled', 'suspends', 'Art. 17(3)'),
  change('courtUpheld', 'replaces', 'Art. 17(8)', 'COURT_REVIEW'),
  change('courtLifted', 'stops', 'Art. 17(8)'),
  change('newDeadline', 'replaces', 'Art. 10(8)', 'NEW_DEADLINE'),
];

/** A notice is done when it is sent, and needless when the order is gone. */
export const changesOfNotice = (article: string): readonly ClockChange[] => [
  change('noticeSent', 'stops', article),
  change('withdrawn', 'stops', 'Art. 4(5)'),
];
