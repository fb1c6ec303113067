/**
 * A form document as a complete PDF 1.4 file of A4 pages, written by hand so that the practice platform needs no
 * library for it. Text outside the WinAnsi set used here is shown as `?`.
 */
import { layOut, type Line, type LineStyle } from './form-layout.ts';

const lineHeight = 14;
const fonts: Readonly<Record<LineStyle, string>> = {
  title: '/F1 14 Tf',
  heading: '/F1 11 Tf',
  body: '/F2 10 Tf',
};

/** Signs of WinAnsi that lie elsewhere in Unicode. */
const winAnsi: Readonly<Record<string, string>> = {
  '\u2013': '\u0096',
  '\u2018': '\u0091',
  '\u2019': '\u0092',
  '\u201c': '\u0093',
  '\u201d': '\u0094',
};

const pdfText = (text: string): string =>
  text
    .replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, (character) => winAnsi[character] ?? '?')
    .replace(/[\\()]/g, (character) => `\\${character}`);

function contentOf(lines: readonly Line[], page: number, pages: number): string {
  const body = lines.map(({ style, text }) => `${fonts[style]} (${pdfText(text)}) Tj T*`);
  return [
    'BT',
    `56 780 Td ${lineHeight} TL`,
    ...body,
    'ET',
    `BT /F2 8 Tf 56 40 Td (${page} / ${pages}) Tj ET`,
  ].join('\n');
}

function stringify(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The PDF of a text: `# ` begins its title, `## ` a heading. */
export function formPdf(text: string): Buffer {
  const pages = layOut(text);
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  // Objects 1 to 4 are catalogue, page list and fonts; each page then takes two.
  const pageNumber = (index: number): number => 5 + index * 2;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  const sheets = pages.flatMap((lines, index) => {
    const stream = contentOf(lines, index + 1, pages.length);
    return [
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]' +
        ` /Contents ${pageNumber(index) + 1} 0 R` +
        ' /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ];
  });
  return stringify([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica-Bold'),
    font('Helvetica'),
    ...sheets,
  ]);
}
