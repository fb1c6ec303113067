import type { PackageItem } from './entry.ts';

/** Any value JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * JSON in one form only: no white space, the members of every object in the order of their UTF-16 names, as in
 * RFC 8785. Numbers must be safe integers, the only ones a manifest has; anything else is a bug and throws.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`no safe integer: ${value}`);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/**
 * The manifest of a package as canonical JSON: its UTF-8 bytes are what is hashed, and the hash is what is frozen and
 * approved; nothing here computes hashes. It names everything a receiver gets and nothing of where it lies here: the blob's name is left out. Tasks and files keep their order,
 * because that is the order of the deliveries.
 */
export function packageManifest(order: string, items: readonly PackageItem[]): string {
  return canonicalJson({
    format: 1,
    order,
    items: items.map(({ task, ldid, deliveryId, files }) => ({
      task,
      ldid,
      deliveryId,
      files: files.map(({ objectId, name, bytes, sha256, contentType }) => ({
        objectId,
        name,
        bytes,
        sha256,
        contentType,
      })),
    })),
  });
}
