/**
 * Whether a PDF says that it is tagged, so that a screen reader can name its parts (ISO 32000-1, 14.7 and 14.8: a structure
 * tree, and content marked for it). Of a file as Chromium writes it, whose catalogue stands in clear; the engine leaves the
 * tags out without a word when it cannot make them.
 */
export function carriesTags(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return bytes.includes('/StructTreeRoot') && bytes.includes('/MarkInfo');
}
