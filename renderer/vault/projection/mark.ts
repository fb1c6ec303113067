import { position, type Position } from '../../../shared/base/units.ts';
import type { EndpointId } from '../../../shared/hi1/model.ts';
import { emptyBook, type DeskBook } from '../../../shared/orders/desk-book.ts';
import type { JournalRecord } from '../../../shared/orders/entry.ts';
import { foldedBy } from './folded-by.ts';
import { Overview } from './overview.ts';
import type { Outline } from './outline.ts';
import { ProjectionBroken, type SealedRows, type Wanted, type Written } from './sealed-rows.ts';

/** How far the store has come: written with every page of records, in the same transaction. */
export interface Mark {
  /** Of the journal; a store is of one journal only. */
  readonly journal: string;
  /** The code that made the store; stores from before it was noted have none. */
  readonly foldedBy?: string;
  readonly applied: Position;
  /** Of the last record applied: tells whether the journal still goes through it. */
  readonly digest: string | null;
  readonly authority: EndpointId | null;
  readonly book: DeskBook;
  /** In which version each chunk of the overview is valid. */
  readonly chunks: readonly number[];
}

interface ChunkRow {
  readonly outlines: readonly Outline[];
}

export const newMark = (journal: string): Mark => ({
  journal,
  foldedBy: foldedBy(),
  applied: position(0),
  digest: null,
  authority: null,
  book: emptyBook,
  chunks: [],
});

const markPlace = async (rows: SealedRows): Promise<Wanted> => ({
  name: await rows.nameOf('mark'),
  version: 0,
});

const chunkPlace = async (rows: SealedRows, index: number, version: number): Promise<Wanted> => ({
  name: await rows.nameOf(`chunk/${index}`),
  version,
});

/** The mark as it was left; a new one for an empty store. */
export async function readMark(rows: SealedRows, journal: string): Promise<Mark> {
  const mark = await rows.find<Mark>('marks', await markPlace(rows));
  if (mark?.journal === journal && mark.foldedBy === foldedBy()) return mark;
  if (mark === null && (await rows.isEmpty(['chunks', 'states']))) return newMark(journal);
  throw new ProjectionBroken('of another journal, made by other code, or without a mark');
}

export async function writtenMark(rows: SealedRows, mark: Mark): Promise<Written> {
  return { table: 'marks', ...(await markPlace(rows)), value: mark };
}

/** Read so many chunks at a time, so that what is decrypted does not pile up. */
const step = 64;

/** The overview as of the mark. */
export async function readOverview(rows: SealedRows, { chunks }: Mark): Promise<Overview> {
  const overview = new Overview();
  for (let from = 0; from < chunks.length; from += step) {
    const versions = chunks.slice(from, from + step);
    const wanted = await Promise.all(
      versions.map((version, at) => chunkPlace(rows, from + at, version)),
    );
    const read = await rows.read<ChunkRow>('chunks', wanted);
    read.forEach(({ outlines }, at) => overview.load(from + at, outlines));
  }
  return overview;
}

export async function writtenChunk(
  rows: SealedRows,
  index: number,
  version: number,
  outlines: readonly Outline[],
): Promise<Written> {
  return { table: 'chunks', ...(await chunkPlace(rows, index, version)), value: { outlines } };
}

/** SHA-256 of a record as JSON, in hex. */
export async function digestOf(record: JournalRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
