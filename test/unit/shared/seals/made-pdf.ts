// PDF files with signatures in them, made by hand byte by byte; what they are signed with does not matter here.

/** A small document of one revision. */
export const plainPdf =
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n' +
  'trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';

export interface SignatureParts {
  /** Digits between the angle brackets. */
  readonly digits?: string;
  /** Members beside ByteRange and Contents. */
  readonly more?: string;
  /** The whole text of the ByteRange member, made from where the gap and the end lie. */
  readonly range?: (gapStart: number, gapEnd: number, end: number) => string;
  readonly contentsFirst?: boolean;
  readonly tail?: string;
}

const usualMore = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ';
const width = 60;

/** The document with one more revision that holds a signature, as a text of one character a byte. */
export function signedText(before: string, parts: SignatureParts = {}): string {
  const { digits = '30030a0b0c0000', more = usualMore, tail = '%%EOF\n' } = parts;
  const written =
    parts.range ?? ((start, end, all) => `/ByteRange [0 ${start} ${end} ${all - end}]`);
  const number = 10 + before.split(' obj').length;
  const head = `${before}${number} 0 obj\n<< ${more}`;
  const contents = `/Contents <${digits}>`;
  const foot = `\n>>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n${tail}`;
  const filled = (text: string): string => text.padEnd(width);
  const all = head.length + width + contents.length + foot.length;
  const gapStart = head.length + (parts.contentsFirst === true ? 10 : width + 10);
  const range = filled(written(gapStart, gapStart + digits.length + 2, all));
  return head + (parts.contentsFirst === true ? contents + range : range + contents) + foot;
}

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
