import type { XmlAttribute, XmlElement } from './xml.ts';

/** Deeper than any message the schemas allow; a text nested further is none that was written here. */
const mostDepth = 200;

const piece =
  /<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<\/([^\s>]+)>|<([^\s/>?!]+)((?:\s[^\s=]+="[^"<]*")*)>|([^<]+)/y;
const attribute = /\s([^\s=]+)="([^"<]*)"/g;

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x9;', '\t'],
  ['&#xA;', '\n'],
  ['&#xD;', '\r'],
]);

type Prefixes = Readonly<Record<string, string>>;

interface Open {
  readonly written: string;
  readonly ns: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly prefixes: Prefixes;
  readonly line: number;
  readonly children: XmlElement[];
  text: string;
}

const decoded = (text: string): string =>
  text.replace(/&[^;\s]*;?/g, (entity) => {
    const character = entities.get(entity);
    if (character === undefined) throw new NotCanonical();
    return character;
  });

function split(qualified: string): readonly [prefix: string, name: string] {
  const colon = qualified.indexOf(':');
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

function resolved(prefixes: Prefixes, prefix: string): string {
  if (prefix === '') return '';
  const ns = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
  if (ns === undefined) throw new NotCanonical();
  return ns;
}

/** Without a prototype: a prefix may be called `constructor`. */
function scope(outer: Prefixes, declared: readonly (readonly [string, string])[]): Prefixes {
  if (declared.length === 0) return outer;
  const all = new Map([...Object.entries(outer), ...declared]);
  const held = [...all].filter(([, uri]) => uri !== '');
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(held));
}

const outermost = scope({}, [['xml', 'http://www.w3.org/XML/1998/namespace']]);

function opened(written: string, tag: string, outer: Prefixes, line: number): Open {
  const declared: (readonly [string, string])[] = [];
  const plain: (readonly [string, string])[] = [];
  for (const [, key = '', value = ''] of tag.matchAll(attribute)) {
    if (key === 'xmlns') declared.push(['', decoded(value)]);
    else if (key.startsWith('xmlns:')) declared.push([key.slice('xmlns:'.length), decoded(value)]);
    else plain.push([key, decoded(value)]);
  }
  const prefixes = scope(outer, declared);
  const [prefix, name] = split(written);
  const ns = prefix === '' ? (prefixes[''] ?? '') : resolved(prefixes, prefix);
  const attributes = plain.map(([key, value]) => {
    const [of, local] = split(key);
    return { ns: resolved(prefixes, of), name: local, value };
  });
  return { written, ns, name, attributes, prefixes, line, children: [], text: '' };
}

/**
 * Reads one element back from the canonical text that was cut out of a message when it came (inclusive Canonical XML
 * 1.0 without comments, W3C REC-xml-c14n-20010315): start and end tags, double quotes, seven character references,
 * processing instructions, nothing else. It is no parser for what comes from outside; that text has been through one.
 *
 * @returns the element as the parser gave it, lines counted from the first one of this text; null when it is not such
 * a text
 */
export function readCanonicalXml(source: string): XmlElement | null {
  try {
    return read(source);
  } catch (problem) {
    if (problem instanceof NotCanonical) return null;
    throw problem;
  }
}

function read(source: string): XmlElement | null {
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let line = 1;
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const found = piece.exec(source);
    if (found === null || root !== null) return null;
    const [whole, closing, opening, tag = '', text] = found;
    const top = stack.at(-1);
    if (opening !== undefined) {
      if (stack.length >= mostDepth) return null;
      stack.push(opened(opening, tag, top?.prefixes ?? outermost, line));
    } else if (closing !== undefined) {
      if (top === undefined || top.written !== closing) return null;
      stack.pop();
      const { written: _, ...element } = top;
      const outer = stack.at(-1);
      if (outer === undefined) root = element;
      else outer.children.push(element);
    } else if (text !== undefined) {
      if (top === undefined) return null;
      top.text += decoded(text);
    } else if (top === undefined) return null;
    for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) line += 1;
  }
  return root;
}

/** Unwinds; never leaves this file. */
class NotCanonical extends Error {}
