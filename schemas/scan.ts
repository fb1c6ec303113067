import type { Result } from '../shared/base/result.ts';
import { ok } from '../shared/base/result.ts';
import { xmlLimits } from './limits.ts';
import type { ElementShape } from './start-tag.ts';
import { readStartTag } from './start-tag.ts';
import type { UnreadableXml } from './unreadable.ts';
import { unreadable } from './unreadable.ts';

export interface ScanFacts {
  /** Line of each start tag, in document order. The parser's own count ends at 65 535. */
  readonly elementLines: readonly number[];
}

const lessThan = 0x3c;
const exclamation = 0x21;
const question = 0x3f;
const slash = 0x2f;
const lineFeed = 0x0a;

/**
 * Walks over the markup once, before any parser sees it, and refuses what must not be parsed: document types (and with
 * them every entity), and more depth, elements, attributes or names than a message can need. It keeps no text.
 *
 * For a well-formed document its view of the markup is exact. One that is not is left to the parser, which refuses it with
 * better words; only what holds no element, or markup without an end, is refused here: it may be nothing but 40 MB of junk.
 */
export function scan(text: Uint8Array): Result<ScanFacts, UnreadableXml> {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  const elementLines: number[] = [];
  /** Number of children so far of each open element; the first entry stands for the document. */
  const open: number[] = [0];
  let at = 0;
  let line = 1;
  let asides = 0;

  const moveTo = (next: number): void => {
    line += count(bytes, lineFeed, at, next);
    at = next;
  };

  for (;;) {
    const start = bytes.indexOf(lessThan, at);
    if (start === -1 && elementLines.length > 0) return ok({ elementLines });
    if (start === -1) return unreadable('xml.notWellFormed', line, 'The message holds no element.');
    moveTo(start);
    const kind = bytes[start + 1];
    if (kind === exclamation || kind === question || kind === slash) {
      const end = endOfMarkup(bytes, start, kind);
      if (end === 'doctype')
        return unreadable('xml.doctype', line, 'The message holds a <!…> declaration.');
      if (end === 'open') return withoutEnd(line);
      if (kind !== slash && ++asides > xmlLimits.asides)
        return unreadable(
          'xml.tooManyElements',
          line,
          `More than ${xmlLimits.asides} comments, CDATA sections and instructions.`,
        );
      if (kind === slash && open.length > 1) open.pop();
      moveTo(end);
      continue;
    }
    const tag = readStartTag(bytes, start + 1);
    if (tag === null) return withoutEnd(line);
    const refusal = overLimit(tag, open, elementLines.length + 1, line);
    if (refusal !== null) return refusal;
    elementLines.push(line);
    open.push((open.pop() ?? 0) + 1);
    if (!tag.isEmpty) open.push(0);
    moveTo(tag.end);
  }
}

type Refusal = ReturnType<typeof unreadable>;

const withoutEnd = (line: number): Refusal =>
  unreadable('xml.notWellFormed', line, 'The markup that begins on this line does not end.');

function overLimit(
  tag: ElementShape,
  open: readonly number[],
  elements: number,
  line: number,
): Refusal | null {
  if (open.length > xmlLimits.depth)
    return unreadable(
      'xml.tooDeep',
      line,
      `Elements are nested more than ${xmlLimits.depth} deep.`,
    );
  if (elements > xmlLimits.elements)
    return unreadable('xml.tooManyElements', line, `More than ${xmlLimits.elements} elements.`);
  if ((open[open.length - 1] ?? 0) >= xmlLimits.children)
    return unreadable('xml.tooManyChildren', line, `More than ${xmlLimits.children} children.`);
  if (tag.attributes > xmlLimits.attributes)
    return unreadable(
      'xml.tooManyAttributes',
      line,
      `More than ${xmlLimits.attributes} attributes.`,
    );
  if (tag.valueBytes > xmlLimits.attributeBytes)
    return unreadable('xml.tooManyAttributes', line, 'The attributes of an element are too long.');
  if (tag.longestName > xmlLimits.nameBytes)
    return unreadable(
      'xml.nameTooLong',
      line,
      `A name has more than ${xmlLimits.nameBytes} bytes.`,
    );
  if (tag.hidesPrefix)
    return unreadable('xml.forbiddenName', line, 'The namespace prefix __proto__ is not accepted.');
  return null;
}

/** Where a comment, CDATA section, instruction or end tag ends. */
function endOfMarkup(bytes: Buffer, start: number, kind: number): number | 'doctype' | 'open' {
  if (kind === question) return behind(bytes, '?>', start + 2);
  if (kind === slash) return behind(bytes, '>', start + 2);
  if (bytes.toString('latin1', start, start + 4) === '<!--') return behind(bytes, '-->', start + 4);
  if (bytes.toString('latin1', start, start + 9) === '<![CDATA[')
    return behind(bytes, ']]>', start + 9);
  return 'doctype';
}

function behind(bytes: Buffer, mark: string, from: number): number | 'open' {
  const at = bytes.indexOf(mark, from, 'latin1');
  return at === -1 ? 'open' : at + mark.length;
}

/** The view ends at `to`, so that a search never runs past it: in a message of one line it would cost the square. */
function count(bytes: Uint8Array, byte: number, from: number, to: number): number {
  const part = bytes.subarray(from, to);
  let found = 0;
  for (let at = part.indexOf(byte); at !== -1; at = part.indexOf(byte, at + 1)) found++;
  return found;
}
