import type { Result } from '../shared/base/result.ts';
import { ok } from '../shared/base/result.ts';
import type { UnreadableXml } from './unreadable.ts';
import { unreadable } from './unreadable.ts';

const declaration = /^<\?xml[ \t\r\n]([^?]*)\?>/;
const declaredEncoding = /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/;

/**
 * Admits UTF-8 and nothing else, with or without a byte order mark: two parties that decode the same bytes differently
 * read two messages. UTF-16 and UTF-32 give themselves away by their mark or by NUL bytes, which no XML text may hold.
 *
 * @returns the bytes without the mark
 */
export function requireUtf8(bytes: Uint8Array): Result<Uint8Array, UnreadableXml> {
  if (bytes.length === 0) return unreadable('xml.empty', 1, 'The message is empty.');
  const text = hasMark(bytes) ? bytes.subarray(3) : bytes;
  if (text.length === 0) return unreadable('xml.empty', 1, 'The message is empty.');
  if (startsAsUtf16(text) || text.includes(0))
    return unreadable('xml.encoding', 1, 'The message is not UTF-8: it holds UTF-16 or NUL bytes.');
  const head = new TextDecoder('latin1').decode(text.subarray(0, 512));
  const declared = declaration.exec(head)?.[1];
  const match = declared === undefined ? null : declaredEncoding.exec(` ${declared}`);
  const name = match?.[1] ?? match?.[2];
  if (name !== undefined && name.toLowerCase() !== 'utf-8')
    return unreadable('xml.encoding', 1, `The message declares the encoding ${name}, not UTF-8.`);
  if (!isUtf8(text)) return unreadable('xml.encoding', 1, 'The message is not valid UTF-8.');
  return ok(text);
}

const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const startsAsUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const slice = 1 << 20;
  try {
    for (let at = 0; at < bytes.length; at += slice)
      decoder.decode(bytes.subarray(at, at + slice), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
