/** Breaks the text of a form into the lines and pages of an A4 sheet. */

export type LineStyle = 'title' | 'heading' | 'body';

export interface Line {
  readonly style: LineStyle;
  readonly text: string;
}

/** Characters that fit, by the widest usual text in Helvetica at the size of the style. */
const widths: Readonly<Record<LineStyle, number>> = { title: 56, heading: 74, body: 92 };
const linesOnPage = 50;

function styled(source: string): Line {
  if (source.startsWith('## ')) return { style: 'heading', text: source.slice(3) };
  if (source.startsWith('# ')) return { style: 'title', text: source.slice(2) };
  return { style: 'body', text: source };
}

/** Breaks between words; what goes on keeps the indentation. */
function wrap({ style, text }: Line): Line[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of text.trim().split(' ')) {
    const longer = current === '' ? indent + word : `${current} ${word}`;
    if (longer.length > widths[style] && current !== '') {
      lines.push(current);
      current = indent + word;
    } else {
      current = longer;
    }
  }
  return [...lines, current].map((line) => ({ style, text: line }));
}

/** Pages of lines; `# ` begins a title, `## ` a heading. A heading is never the last line of a page. */
export function layOut(text: string): readonly (readonly Line[])[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrap(styled(line)));
  const pages: Line[][] = [];
  let page: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const isFull = page.length >= linesOnPage;
    const wouldStandAlone = line.style === 'heading' && page.length >= linesOnPage - 2;
    if (isFull || (wouldStandAlone && index < lines.length - 1)) {
      pages.push(page);
      page = [];
    }
    if (page.length > 0 || line.text !== '') page.push(line);
  }
  return [...pages, page];
}
