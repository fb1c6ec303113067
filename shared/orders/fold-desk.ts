/** From journal entries to how one order stands at people's desks. Main and the vault worker both run it. */
import { position, type Position } from '../base/units.ts';
import type { DeskFacts } from './desk.ts';
import { isDeskEntry } from './desk-entry.ts';
import type { Entry } from './entry.ts';
import type { EntryOf } from './fold-state.ts';

/**
 * Whether it is worth a look: everything from outside but our own change coming back and the plain receipt of what we
 * sent, which the outbox tells.
 */
export function isNews(entry: Entry): entry is EntryOf<'objectArrived'> {
  if (entry.kind !== 'objectArrived' || entry.echo) return false;
  return !(entry.object.type === 'Delivery' && entry.object.status?.value === 'Received');
}

/**
 * The desk of an order after one more entry of that order; the same object when it changes nothing. An entry that
 * needs a person and has none changes nothing.
 */
export function foldDesk(desk: DeskFacts, entry: Entry, at: Position): DeskFacts {
  if (isNews(entry)) return { ...desk, news: at, snooze: null };
  // It is back among what is to be done, whoever wrote it down.
  if (entry.kind === 'newsRecorded' && desk.snooze !== null) return { ...desk, snooze: null };
  if (!isDeskEntry(entry) || entry.by === null) return desk;
  const { by } = entry;
  switch (entry.kind) {
    case 'orderRead':
      return { ...desk, read: { ...desk.read, [by.subject]: entry.upTo } };
    case 'orderMarkedUnread':
      return { ...desk, read: { ...desk.read, [by.subject]: position(0) } };
    case 'orderClaimed':
      return { ...desk, owner: { by, at: entry.at } };
    case 'orderReleased':
      return desk.owner?.by.subject === by.subject ? { ...desk, owner: null } : desk;
    case 'orderSnoozed':
      return { ...desk, snooze: { until: entry.until, by, at: entry.at } };
    case 'orderWoken':
      return desk.snooze === null ? desk : { ...desk, snooze: null };
    case 'noteWritten':
      return { ...desk, notes: desk.notes + 1 };
    case 'linkDrawn': {
      const link = { to: entry.to, reason: entry.reason, by, at: entry.at };
      return { ...desk, links: [...desk.links.filter(({ to }) => to !== link.to), link] };
    }
    case 'linkRemoved':
      return { ...desk, links: desk.links.filter(({ to }) => to !== entry.to) };
    case 'viewSaved':
    case 'viewRemoved':
    case 'viewLooked':
      return desk;
  }
}
