/**
 * The form document of an order: one A4 page of text as a complete PDF 1.4 file, written by hand so that the practice
 * platform needs no library for it. Text outside Latin-1 is shown as `?`.
 */
const lineHeight = 18;

const pdfText = (text: string): string =>
  text.replace(/[^\u0020-\u00ff]/g, '?').replace(/[\\()]/g, (character) => `\\${character}`);

function content(title: string, lines: readonly string[]): string {
  const body = lines.map((line) => `(${pdfText(line)}) Tj T*`).join('\n');
  return [
    'BT',
    `/F1 16 Tf 56 780 Td ${lineHeight} TL (${pdfText(title)}) Tj T* T*`,
    `/F2 10 Tf ${body}`,
    'ET',
  ].join('\n');
}

export function formPdf(title: string, lines: readonly string[]): Buffer {
  const stream = content(title, lines);
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R' +
      ' /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    font('Helvetica-Bold'),
    font('Helvetica'),
  ];
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
