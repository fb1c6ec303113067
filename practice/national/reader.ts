import {
  ParseOption,
  XmlCData,
  XmlDocument,
  XmlElement,
  XmlText,
  type XmlNode,
} from 'libxml2-wasm';
import { core, prefixOf } from './namespaces.ts';
import { escapeXml } from './xml-text.ts';

/** Prefixes for XPath; the Core namespace, the default one in messages, is `c` there. */
const pathPrefixes: Record<string, string> = Object.fromEntries(
  Object.entries(prefixOf).map(([uri, prefix]) => [prefix === '' ? 'c' : prefix, uri]),
);

const flags = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_HUGE;

/** A place in a message, read by XPath with this platform's own prefixes. */
export class Reader {
  readonly #node: XmlElement;

  constructor(node: XmlElement) {
    this.#node = node;
  }

  get name(): string {
    return this.#node.name;
  }

  /** Text of the first element on the path; null when there is none. */
  text(path: string): string | null {
    return this.#node.get(path, pathPrefixes)?.content ?? null;
  }

  has(path: string): boolean {
    return this.#node.get(path, pathPrefixes) !== null;
  }

  one(path: string): Reader | null {
    return this.all(path)[0] ?? null;
  }

  all(path: string): readonly Reader[] {
    return this.#node
      .find(path, pathPrefixes)
      .filter((node): node is XmlElement => node instanceof XmlElement)
      .map((node) => new Reader(node));
  }

  texts(path: string): readonly string[] {
    return this.#node.find(path, pathPrefixes).map((node) => node.content);
  }

  /** Element name with this platform's prefix; null for a namespace it does not write. */
  get prefixedName(): string | null {
    return prefixed(this.#node.namespaceUri, this.#node.name);
  }

  /** `xsi:type` with this platform's prefix, resolved by the prefixes in scope. */
  get prefixedType(): string | null {
    const written = this.text('@xsi:type');
    if (written === null) return null;
    const [first = '', second] = written.trim().split(':');
    const prefix = second === undefined ? '' : first;
    const uri = this.#node.namespaceForPrefix(prefix) ?? '';
    return prefixed(uri, second ?? first);
  }

  /** The element written again with this platform's prefixes. Null when it holds something foreign. */
  rewrite(): string | null {
    return rewriteElement(this.#node);
  }
}

function prefixed(uri: string, name: string): string | null {
  const prefix = prefixOf[uri];
  if (prefix === undefined) return null;
  return prefix === '' ? name : `${prefix}:${name}`;
}

function rewriteElement(node: XmlElement): string | null {
  const name = prefixed(node.namespaceUri, node.name);
  if (name === null || node.attrs.length > 0) return null;
  const elements: string[] = [];
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) {
      const inner = rewriteElement(child);
      if (inner === null) return null;
      elements.push(inner);
    } else if (isText(child)) {
      text += child.content;
    }
  }
  // No type of these schemas mixes text with elements, so blanks between elements carry nothing.
  return `<${name}>${elements.length > 0 ? elements.join('') : escapeXml(text)}</${name}>`;
}

const isText = (node: XmlNode): boolean => node instanceof XmlText || node instanceof XmlCData;

/** Reads a well-formed message, then frees the parser's memory. `use` must keep nothing of the reader. */
export function readXml<T>(bytes: Uint8Array, use: (message: Reader) => T): T {
  const document = XmlDocument.fromBuffer(bytes, { option: flags });
  try {
    return use(new Reader(document.root));
  } finally {
    document.dispose();
  }
}

/** Namespace of the message's root must be Core; everything below is read by path. */
export const isMessage = (message: Reader): boolean =>
  message.name === 'HI1Message' && message.prefixedName === prefixed(core, 'HI1Message');
