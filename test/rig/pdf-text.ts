// Reads the text of a PDF that Chromium wrote: plain objects, deflated streams, glyphs mapped by ToUnicode.
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  /** Inflated; empty when it has no stream or another kind of one. */
  readonly stream: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*(.*?)endobj/gs)) {
    const body = match[2] ?? '';
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    objects.set(Number(match[1]), { head, stream: at < 0 ? '' : streamOf(body.slice(at), head) });
  }
  return objects;
}

function streamOf(body: string, head: string): string {
  if (!head.includes('/FlateDecode')) return '';
  const bytes = Buffer.from(body.replace(/^stream\r?\n/, ''), 'latin1');
  return inflateSync(bytes, { finishFlush: 2 }).toString('latin1');
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Glyph number to text, from a ToUnicode map. */
function glyphsOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), utf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', text = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const from = Number.parseInt(first, 16);
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph += 1) {
        const code = Number.parseInt(text, 16) + glyph - from;
        glyphs.set(glyph, String.fromCodePoint(code));
      }
    }
  return glyphs;
}

interface Font {
  readonly glyphs: ReadonlyMap<number, string>;
  /** Hex digits of one glyph: drawn fonts (Type 3, what a variable typeface becomes) have one byte, others two. */
  readonly digits: 2 | 4;
}

const noFont: Font = { glyphs: new Map(), digits: 4 };

function fontOf(objects: ReadonlyMap<number, PdfObject>, number: number): Font {
  const head = objects.get(number)?.head ?? '';
  const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
  return {
    glyphs: glyphsOf(objects.get(Number(map))?.stream ?? ''),
    digits: /\/Subtype\s*\/Type3/.test(head) ? 2 : 4,
  };
}

function drawn(hex: string, { glyphs, digits }: Font): string {
  const codes = hex.match(digits === 2 ? /../g : /..../g) ?? [];
  return codes.map((code) => glyphs.get(Number.parseInt(code, 16)) ?? '').join('');
}

/** All text without white space, in the order it was drawn, and the number of pages. */
export function readPdf(pdf: Buffer): { readonly text: string; readonly pages: number } {
  const objects = objectsOf(pdf);
  let text = '';
  for (const { stream } of objects.values()) {
    let font = noFont;
    for (const [, number, hex] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (number !== undefined) font = fontOf(objects, Number(number));
      else text += drawn(hex ?? '', font);
    }
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head)).length;
  return { text: text.replaceAll(/\s/g, ''), pages };
}
