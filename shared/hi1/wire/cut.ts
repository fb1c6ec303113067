import type { XmlElement } from '../../base/xml.ts';
import { text, type Markup } from '../markup.ts';
import type { Cut } from './codec.ts';
import { locateElements, type Span } from './locate.ts';
import { writtenNamespaceOf } from './names.ts';

const declarations = /\sxmlns(?::[^\s=]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Whether a fragment may use a prefix: in a name, or at the start of a value, where it may be part of a QName. */
function uses(content: string, prefix: string): boolean {
  if (prefix === '') return /<[^\s/>!?:]+[\s/>]|type\s*=\s*["'][^"':]*["']/.test(content);
  const at = (mark: string): boolean => content.includes(`${mark}${prefix}:`);
  return ['<', '</', ' ', '\t', '\n', '\r', '"', "'", '>'].some(at);
}

/** Declarations a fragment lives from and would miss, or find otherwise, in a message Ombud writes. */
function missing(element: XmlElement, startTag: string, content: string): string {
  const declared = (prefix: string): boolean => {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return [' ', '\t', '\n', '\r'].some((space) =>
      new RegExp(`${space}${name.replaceAll('.', '\\.')}\\s*=`).test(startTag),
    );
  };
  const bare = content.replace(declarations, '');
  const inScope = { '': '', ...element.prefixes };
  return Object.entries(inScope)
    .filter(([prefix]) => prefix !== 'xml' && !declared(prefix) && uses(bare, prefix))
    .filter(([prefix, ns]) => writtenNamespaceOf(prefix) !== ns)
    .map(([prefix, ns]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${text(ns)}"`)
    .join('');
}

/**
 * Cuts elements out of a message as they stand there, byte for byte. Where a fragment lives from a namespace declared
 * further out that the messages Ombud writes do not declare, its start tag gets that declaration; nothing else changes.
 *
 * @param root the parsed message
 * @param source the text it was parsed from
 */
export function cutter(root: XmlElement, source: string): Cut {
  let spans: ReadonlyMap<XmlElement, Span> | null = null;
  return (element) => {
    spans ??= new Map(pairUp(root, locateElements(source)));
    const span = spans.get(element);
    if (span === undefined) throw new Error('the element is not of this message');
    const xml = source.slice(span.start, span.end);
    const startTag = source.slice(span.start, span.opened);
    const name = /^<[^\s/>]+/.exec(startTag)?.[0] ?? '<';
    return (name + missing(element, startTag, xml) + xml.slice(name.length)) as Markup;
  };
}

/** Elements and spans are both in document order. */
function pairUp(root: XmlElement, spans: readonly Span[]): (readonly [XmlElement, Span])[] {
  const pairs: (readonly [XmlElement, Span])[] = [];
  const waiting = [root];
  for (const span of spans) {
    const element = waiting.pop();
    if (element === undefined) break;
    pairs.push([element, span]);
    for (let child = element.children.length - 1; child >= 0; child--) {
      const next = element.children[child];
      if (next !== undefined) waiting.push(next);
    }
  }
  return pairs;
}
