import { isUtf8 } from 'node:buffer';
import type { Result } from '../shared/base/result.ts';
import { ok } from '../shared/base/result.ts';
import type { UnreadableXml } from './unreadable.ts';
import { unreadable } from './unreadable.ts';

const declaration = /^<\?xml[ \t\r\n][^?]*\?>/;
const pseudoAttribute = (name: string): RegExp =>
  new RegExp(`[ \\t\\r\\n]${name}[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"]*)"|'([^']*)')`);

/**
 * Admits XML 1.0 in UTF-8 and nothing else, with or without a byte order mark: two parties that decode the same bytes
 * differently read two messages. UTF-16 and UTF-32 give themselves away by their mark or by NUL bytes, which no XML text
 * may hold.
 *
 * @returns the bytes without the mark
 */
export function requireUtf8(bytes: Uint8Array): Result<Uint8Array, UnreadableXml> {
  const text = hasMark(bytes) ? bytes.subarray(3) : bytes;
  if (text.length === 0) return unreadable('xml.empty', 1, 'The message is empty.');
  if (hasMark(text)) return unreadable('xml.encoding', 1, 'The message has two byte order marks.');
  if (startsAsUtf16(text) || text.includes(0))
    return unreadable('xml.encoding', 1, 'The message is not UTF-8: it holds UTF-16 or NUL bytes.');
  const version = declared(text, 'version') ?? '1.0';
  if (version !== '1.0')
    return unreadable('xml.version', 1, `The message declares XML ${version}, not XML 1.0.`);
  const encoding = declared(text, 'encoding') ?? 'UTF-8';
  if (encoding.toLowerCase() !== 'utf-8')
    return unreadable('xml.encoding', 1, `The message declares the encoding ${encoding}.`);
  if (!isUtf8(text)) return unreadable('xml.encoding', 1, 'The message is not valid UTF-8.');
  return ok(text);
}

/** What the XML declaration says about itself; null when it says nothing. */
function declared(text: Uint8Array, name: string): string | null {
  const head = new TextDecoder('latin1').decode(text.subarray(0, 512));
  const match = pseudoAttribute(name).exec(declaration.exec(head)?.[0] ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const startsAsUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
