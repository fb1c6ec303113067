import { execFileSync } from 'node:child_process';

export interface PdfHeading {
  readonly level: number;
  readonly words: string;
}

/** Words as they are read, without the breaks of lines. */
export const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

const treeOf = (path: string): string =>
  execFileSync('pdfinfo', ['-struct-text', path], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    // It warns of attributes that it does not know.
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What stands in quotation marks on each line that holds nothing else. */
const wordsIn = (part: string): readonly string[] =>
  part.split('\n').flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? []);

/** Every heading of a PDF's structure tree, in order: its level and its words. */
export function headingsIn(path: string): readonly PdfHeading[] {
  const blocks = treeOf(path).split(/\n(?=\s*\S+ (?:".*" )?\((?:block|inline)\))/);
  const headings: PdfHeading[] = [];
  let isIn = 0;
  for (const block of blocks) {
    const indent = /^\s*/.exec(block)?.[0].length ?? 0;
    const level = /^\s*H([1-6]) /.exec(block)?.[1];
    const words = wordsIn(block).join('');
    const last = headings.at(-1);
    if (level !== undefined) {
      headings.push({ level: Number(level), words });
      isIn = indent;
    } else if (last !== undefined && isIn > 0 && indent > isIn)
      headings[headings.length - 1] = { ...last, words: last.words + words };
    else isIn = 0;
  }
  return headings.map(({ level, words }) => ({ level, words: flat(words) }));
}

/** All words of a PDF in the order its structure tree gives them, without white space: what a screen reader reads out. */
export const readAloud = (path: string): string =>
  wordsIn(treeOf(path)).join('').replaceAll(/\s/g, '');
