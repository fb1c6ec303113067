/** Puts a seal on a PDF of `form-pdf.ts`: one more revision at its end that holds the signature (ISO 32000-1, 12.8). */
import { signDetached, type CmsOptions, type Sealer } from './cms.ts';

/** Room for the signature: with its certificates it takes less than half of it. */
const room = 8_192;

const pdfDate = (at: number): string =>
  `D:${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;

const numberOf = (text: string, pattern: RegExp): number => {
  const found = [...text.matchAll(pattern)].at(-1)?.[1];
  if (found === undefined) throw new Error(`the document has no ${pattern.source}`);
  return Number(found);
};

/** What is written in round brackets in a PDF: plain letters stay, others as UTF-16. */
const pdfString = (text: string): string => {
  if (/^[\u0020-\u007e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${utf16.toString('hex')}>`;
};

function crossReference(offsets: ReadonlyMap<number, number>): string {
  const rows = [...offsets].sort(([one], [other]) => one - other);
  return rows
    .map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
}

export interface SealOptions extends CmsOptions {
  /** When it is sealed, as the seal itself says. */
  readonly at: number;
  /** Name of the office, as the signature's dictionary repeats it. */
  readonly name: string;
}

export function sealPdf(pdf: Uint8Array, sealer: Sealer, options: SealOptions): Buffer {
  const before = Buffer.from(pdf).toString('latin1');
  const size = numberOf(before, /\/Size (\d+)/g);
  const last = numberOf(before, /startxref\n(\d+)\n/g);
  const fields = [...before.matchAll(/(\d+) 0 obj\n<< \/FT \/Sig/g)].map(([, field]) => field);
  const [field, signature] = [size, size + 1];
  const all = [...fields, field].map((one) => `${one ?? ''} 0 R`).join(' ');
  let text = before;
  const offsets = new Map<number, number>();
  const put = (number: number, body: string): void => {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  };
  put(1, `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${all}] /SigFlags 3 >> >>`);
  put(
    field,
    `<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /P 5 0 R` +
      ` /T (Seal${fields.length + 1}) /V ${signature} 0 R >>`,
  );
  const range = '/ByteRange [0 '.padEnd(48);
  put(
    signature,
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached' +
      ` /M (${pdfDate(options.at)}) /Name ${pdfString(options.name)}\n` +
      `${range} /Contents <${'0'.repeat(room * 2)}> >>`,
  );
  const table = text.length;
  text += `xref\n${crossReference(offsets)}`;
  text += `trailer\n<< /Size ${size + 2} /Root 1 0 R /Prev ${last} >>\nstartxref\n${table}\n%%EOF\n`;
  const gapStart = text.lastIndexOf('/Contents <') + '/Contents '.length;
  const gapEnd = gapStart + room * 2 + 2;
  const filled = `/ByteRange [0 ${gapStart} ${gapEnd} ${text.length - gapEnd}]`.padEnd(48);
  text = text.replace(range, () => filled);
  const bytes = Buffer.from(text, 'latin1');
  const signed = Buffer.concat([bytes.subarray(0, gapStart), bytes.subarray(gapEnd)]);
  const digits = signDetached(signed, sealer, options).toString('hex');
  bytes.write(digits, gapStart + 1, 'latin1');
  return bytes;
}
