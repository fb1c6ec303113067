import { execFileSync } from 'node:child_process';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const word =
  /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

function wordsOf(page: string): readonly Word[] {
  return [...page.matchAll(word)].map(([, xMin, yMin, xMax, yMax, text = '']) => {
    const [left, top, right, bottom] = [xMin, yMin, xMax, yMax].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    // The box of a line is taller than its letters: only their middle counts.
    const rim = { x: (right - left) * 0.1, y: (bottom - top) * 0.25 };
    return {
      text,
      left: left + rim.x,
      right: right - rim.x,
      top: top + rim.y,
      bottom: bottom - rim.y,
    };
  });
}

const isOver = (a: Word, b: Word): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Words of a PDF that are printed one upon another, with their page. */
export function overlapsIn(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return text
    .split('<page ')
    .slice(1)
    .flatMap((page, number) => {
      const words = wordsOf(page);
      return words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter((other) => isOver(one, other))
          .map((other) => `page ${number + 1}: ${one.text} on ${other.text}`),
      );
    });
}
