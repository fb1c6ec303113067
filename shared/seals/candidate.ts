import { err, ok, type Result } from '../base/result.ts';
import type { FoundSignature } from './find-signatures.ts';
import { bytesOfHex } from './hex.ts';
import type { Oddity } from './oddities.ts';
import { instantOfPdfDate } from './pdf-date.ts';
import { objectAround } from './pdf-object.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

/** Digits of Contents; a signature with its chain, a time stamp and revocation lists stays far below. */
const mostDigits = 1_000_000;

export interface Candidate extends FoundSignature {
  readonly dictionary: PdfDictionary;
}

/** Four plain numbers, the first of them 0 (ISO 32000-1, 12.8.1). */
function rangeOf(value: PdfValue | undefined): readonly [number, number, number] | null {
  if (value?.kind !== 'list' || value.items.length !== 4) return null;
  const numbers = value.items.map((item) =>
    item.kind === 'word' && /^\d{1,10}$/.test(item.word) ? Number(item.word) : Number.NaN,
  );
  const [from, gapStart = NaN, gapEnd = NaN, rest = NaN] = numbers;
  const isPlain = from === 0 && [gapStart, gapEnd, rest].every((one) => one > 0);
  return isPlain ? [gapStart, gapEnd, gapEnd + rest] : null;
}

/** Reads the signature whose `/ByteRange` stands at this place, or says why it is none that could be checked. */
export function readCandidate(file: Uint8Array, at: number): Result<Candidate, Oddity> {
  const dictionary = objectAround(file, at);
  const range = rangeOf(dictionary?.members.get('ByteRange'));
  const contents = dictionary?.members.get('Contents');
  if (dictionary === null || range === null || contents?.kind !== 'hex') return err('notReadable');
  const [gapStart, gapEnd, end] = range;
  if (gapStart !== contents.start || gapEnd !== contents.end || end > file.length)
    return err('rangeWrong');
  if (dictionary.end > end) return err('outside');
  if (!endsAsDocument(file, end)) return err('noEnd');
  const digits = file.subarray(gapStart + 1, gapEnd - 1);
  if (digits.length > mostDigits) return err('tooLarge');
  const bytes = bytesOfHex(digits);
  if (bytes === null) return err('notHex');
  const subFilter = dictionary.members.get('SubFilter');
  const time = dictionary.members.get('M');
  return ok({
    dictionary,
    subFilter: subFilter?.kind === 'name' ? subFilter.name : null,
    gapStart,
    gapEnd,
    end,
    isWhole: end === file.length,
    contents: bytes,
    saidAt: time?.kind === 'text' ? instantOfPdfDate(time.text) : null,
  });
}

/** `%%EOF`, and at most one end of line behind it. */
function endsAsDocument(file: Uint8Array, end: number): boolean {
  const tail = String.fromCharCode(...file.subarray(Math.max(0, end - 7), end));
  return /%%EOF(?:\r\n|\r|\n)?$/.test(tail);
}
