import type { DocumentBody } from '../../shared/hi1/model.ts';

/** More than any letter says; the rest is under Raw. */
const longest = 100_000;

/**
 * What a document says when it is plain text in UTF-8; null for everything else. Nothing received is ever opened or
 * interpreted: text is shown as text.
 */
export function plainText(body: DocumentBody | null): string | null {
  if (body?.contents == null || !/^text\/plain\b/i.test(body.contentType ?? '')) return null;
  try {
    const bytes = Uint8Array.from(atob(body.contents), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).slice(0, longest);
  } catch {
    return null;
  }
}
