/** What is kept at the desks beside any single order: saved views, and who has looked where and since when. */
import { position, type Position, type UtcMs, type Uuid } from '../base/units.ts';
import type { Reader } from './unread.ts';
import type { JournalRecord, PersonRef } from './entry.ts';
import type { InboxFilter } from './inbox-filter.ts';

export interface SavedView {
  readonly id: Uuid;
  readonly name: string;
  readonly filter: InboxFilter;
  readonly by: PersonRef | null;
  readonly at: UtcMs;
}

/** Up to where somebody has looked, and when. */
export interface Look {
  readonly upTo: Position;
  readonly at: UtcMs;
}

export interface DeskBook {
  readonly views: readonly SavedView[];
  /** By subject, then by view; all orders under the empty name. */
  readonly looks: Readonly<Record<string, Readonly<Record<string, Look>>>>;
  /** First sign-in of each person on this computer, by subject. */
  readonly since: Readonly<Record<string, Position>>;
}

export const emptyBook: DeskBook = { views: [], looks: {}, since: {} };

/** More saved views than this are not kept: the oldest goes. */
export const mostViews = 50;

/** The book after one more record; the same object when it changes nothing. */
export function foldBook(book: DeskBook, { entry, position: at }: JournalRecord): DeskBook {
  switch (entry.kind) {
    case 'personSignedIn': {
      const { subject } = entry.person;
      if (Object.hasOwn(book.since, subject)) return book;
      return { ...book, since: { ...book.since, [subject]: at } };
    }
    case 'viewSaved': {
      const { id, name, filter, by } = entry;
      const view = { id, name, filter, by, at: entry.at };
      const known = book.views.some((one) => one.id === id);
      const views = known
        ? book.views.map((one) => (one.id === id ? view : one))
        : [...book.views, view].slice(-mostViews);
      return { ...book, views };
    }
    case 'viewRemoved':
      return { ...book, views: book.views.filter(({ id }) => id !== entry.id) };
    case 'viewLooked': {
      if (entry.by === null) return book;
      const { subject } = entry.by;
      const look = { upTo: entry.upTo, at: entry.at };
      const mine = { ...book.looks[subject], [entry.view ?? '']: look };
      return { ...book, looks: { ...book.looks, [subject]: mine } };
    }
    default:
      return book;
  }
}

export const readerOf = (book: DeskBook, subject: string | null): Reader => ({
  subject,
  since: subject === null ? null : (book.since[subject] ?? null),
});

/** The person's last look at a view; null: they never looked. */
export const lookOf = (book: DeskBook, subject: string | null, view: Uuid | null): Look | null =>
  subject === null ? null : (book.looks[subject]?.[view ?? ''] ?? null);

/** From where on something is new to the person: their last look, else their first sign-in. */
export const freshAfter = (book: DeskBook, subject: string | null, view: Uuid | null): Position =>
  lookOf(book, subject, view)?.upTo ?? readerOf(book, subject).since ?? position(0);
