import type { OrderId } from '../base/units.ts';
import { canonicalJson, type JsonValue } from '../orders/manifest.ts';
import type { MessageContents } from '../orders/entries/message-entry.ts';

/** Where a file lies here is nothing its receiver gets; an identifier is given only when the letter goes. */
const leftOut: ReadonlySet<string> = new Set(['blob', 'objectId']);

function jsonOf(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object') throw new TypeError(`no JSON: ${typeof value}`);
  const members = Object.entries(value).filter(
    ([name, member]) => member !== undefined && !leftOut.has(name),
  );
  return Object.fromEntries(members.map(([name, member]) => [name, jsonOf(member)]));
}

/**
 * What a message says as canonical JSON (RFC 8785): its UTF-8 bytes are what is hashed. The person lets go exactly what
 * was shown under this hash; nothing here computes hashes.
 */
export const messageManifest = (order: OrderId, contents: MessageContents): string =>
  canonicalJson({ format: 1, order, contents: jsonOf(contents) });
