/**
 * Reads the text of one of the platform's PDF files through its cross-reference table, and throws when the table or
 * the length of a stream is wrong: a viewer would have to repair such a file.
 */
export function readPdf(file: Buffer): string {
  const whole = file.toString('latin1');
  // Seals are put behind the document as it was written first.
  const text = whole.slice(0, whole.indexOf('%%EOF\n') + 6);
  if (!text.startsWith('%PDF-1.4\n') || !text.endsWith('%%EOF\n')) throw new Error('no PDF');
  const table = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
  const rows = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
  const count = Number(/^xref\n0 (\d+)\n/.exec(text.slice(table))?.[1]);
  if (rows.length !== count - 1) throw new Error('the table does not hold every object');
  return rows
    .map((at, index) => {
      const object = text.slice(at, text.indexOf('\nendobj\n', at));
      if (!object.startsWith(`${index + 1} 0 obj\n`))
        throw new Error(`object ${index + 1} is astray`);
      return streamText(object);
    })
    .join('');
}

/** Lines broken for the page are one again: what is looked for may lie on both sides of a break. */
function streamText(object: string): string {
  const head = /<< \/Length (\d+) >>\nstream\n/.exec(object);
  if (head === null) return '';
  const begin = head.index + head[0].length;
  const stream = object.slice(begin, begin + Number(head[1]));
  if (object.slice(begin + stream.length) !== '\nendstream') throw new Error('wrong length');
  const shown = [...stream.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)].map(([, part]) => part ?? '');
  return shown.map((part) => part.replace(/\\(.)/g, '$1').trim()).join(' ');
}
