/**
 * Finds the signatures of a PDF in its raw bytes (ISO 32000-1, 12.8; ETSI EN 319 142-1). It follows no cross-reference
 * and opens no stream: what counts is which bytes are signed. A signature counts only when it is for the whole file from
 * its first byte to an end, with exactly the digits of its own Contents left out; so nothing can be hidden in the gap, moved
 * behind the end, or put in the place of what was signed (universal forgery, incremental saving, wrapping).
 */
import type { UtcMs } from '../base/units.ts';
import { readCandidate, type Candidate } from './candidate.ts';
import type { Oddity } from './oddities.ts';
import { isMarked, signsIn, type Sign } from './signs.ts';
import { objectAround } from './pdf-object.ts';
import { standsAt } from './pdf-syntax.ts';

export const sealLimits = { fileBytes: 48 * 1024 * 1024, signatures: 12 } as const;

export interface FoundSignature {
  /** How it is encoded, as the PDF names it. */
  readonly subFilter: string | null;
  /** The signed bytes are `[0, gapStart)` and `[gapEnd, end)`. */
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly end: number;
  /** It is for all bytes of the file but its own. Otherwise for an earlier version, and more was added later. */
  readonly isWhole: boolean;
  /** What lies in the gap: the signature and its filling. */
  readonly contents: Uint8Array;
  /** The time the signer's program wrote, inside what is signed. */
  readonly saidAt: UtcMs | null;
}

export interface Found {
  readonly isPdf: boolean;
  /** In the order of what they are for: the last one is for the most. */
  readonly signatures: readonly FoundSignature[];
  readonly oddities: readonly Oddity[];
  /** Where compressed streams of objects are: this does not look into them. */
  readonly packed: readonly number[];
}

/** Where readers look for the head of a PDF. */
const headWithin = 1024;

function headOf(file: Uint8Array): number | null {
  for (let at = 0; at < Math.min(headWithin, file.length); at += 1)
    if (standsAt(file, at, '%PDF-')) return at;
  return null;
}

/** Finds what looks like a signature. Total: any bytes give an answer, in time that grows with their number. */
export function findSignatures(file: Uint8Array): Found {
  const head = headOf(file);
  if (head === null) return { isPdf: false, signatures: [], oddities: [], packed: [] };
  if (file.length > sealLimits.fileBytes)
    return { isPdf: true, signatures: [], oddities: ['tooLarge'], packed: [] };
  const signs = signsIn(file, sealLimits.signatures);
  if (signs === null) return { isPdf: true, signatures: [], oddities: ['tooMany'], packed: [] };
  const candidates = signs.flatMap((sign) =>
    sign.kind === 'range' ? [readCandidate(file, sign.at)] : [],
  );
  const read = candidates.flatMap((one) => (one.ok ? [one.value] : []));
  const ordered = [...read].sort((one, other) => one.end - other.end);
  const odd = new Set<Oddity>([
    ...candidates.flatMap((one) => (one.ok ? [] : [one.error])),
    ...strays(file, signs, candidates.length > 0, read),
    ...(overlap(ordered) ? (['overlaps'] as const) : []),
  ]);
  if (head > 0 && (candidates.length > 0 || odd.size > 0)) odd.add('headNotFirst');
  const packed = signs.flatMap(({ kind, at }) => (kind === 'packed' ? [at] : []));
  return { isPdf: true, signatures: ordered, oddities: [...odd], packed };
}

/** Every later signature must be for all of the earlier one, and its own dictionary come after it. */
const overlap = (ordered: readonly Candidate[]): boolean =>
  ordered.some((one, index) => {
    const before = ordered[index - 1];
    return before !== undefined && one.dictionary.start < before.end;
  });

/** Marks of a signature that lie in no signature that was read. */
function strays(
  file: Uint8Array,
  signs: readonly Sign[],
  hasRange: boolean,
  read: readonly Candidate[],
): readonly Oddity[] {
  const isHeld = ({ at }: Sign): boolean =>
    read.some(({ dictionary }) => dictionary.start < at && at < dictionary.end);
  return signs.flatMap((sign) => {
    if (sign.kind === 'range' || sign.kind === 'packed' || isHeld(sign)) return [];
    if (sign.kind === 'signature') return hasRange && read.length === 0 ? [] : ['noRange' as const];
    // An empty field waits for a signature; one that is filled must lead to some signature here.
    const isFilled = !hasRange && isMarked(objectAround(file, sign.at));
    return isFilled ? ['noRange' as const] : [];
  });
}
