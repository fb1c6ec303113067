// Messages as trees that can be changed at will and written out again, also into what no parser would take.
import type { XmlElement } from '../../shared/base/xml.ts';
import { namespaces } from '../../schemas/namespaces.ts';
import type { Prefixes } from './prefixes.ts';
import { prefixOf, usualPrefixes } from './prefixes.ts';

export interface Twig {
  ns: string;
  name: string;
  /** By written name (`xsi:type`); namespace declarations of the usual prefixes are added by the writer. */
  attributes: { name: string; value: string }[];
  children: Twig[];
  text: string;
  /** Markup to stand for the text as it is. */
  raw: string | null;
  /** Markup just in front of the element. */
  before: string;
}

export const twig = (ns: string, name: string, content: string | Twig[] = []): Twig => ({
  ns,
  name,
  attributes: [],
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
  raw: null,
  before: '',
});

export const copyOf = (from: Twig): Twig => ({
  ...from,
  attributes: from.attributes.map((attribute) => ({ ...attribute })),
  children: from.children.map(copyOf),
});

/** A parsed element as a twig; text between child elements is left out, prefixes become the usual ones. */
export function twigOf(element: XmlElement): Twig {
  const children = element.children.map(twigOf);
  const made = twig(element.ns, element.name, children.length > 0 ? children : element.text);
  made.attributes = element.attributes.map(({ ns, name, value }) =>
    ns === namespaces.xsi && name === 'type'
      ? { name: 'xsi:type', value: usualType(element, value) }
      : { name: ns === '' ? name : prefixOf(usualPrefixes, ns) + name, value },
  );
  return made;
}

function usualType(element: XmlElement, written: string): string {
  const [name = '', prefix = ''] = written.trim().split(':').reverse();
  const ns = element.prefixes[prefix];
  return ns === undefined ? written : prefixOf(usualPrefixes, ns) + name;
}

/** The twig and everything below it, in document order. */
export function allTwigs(root: Twig): Twig[] {
  const found: Twig[] = [];
  const visit = (one: Twig): void => {
    found.push(one);
    one.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** Writes a message: one element a line, every usual namespace declared on the root. */
export function writeTwig(root: Twig, prefixes: Prefixes = usualPrefixes): string {
  const declarations = Object.entries(prefixes)
    .filter(([prefix]) => prefix !== 'xml')
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${uri}"`);
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  const write = (one: Twig, more: string): void => {
    const prefix = prefixOf(prefixes, one.ns);
    const foreign = prefix === null ? ` xmlns="${escapeMarkup(one.ns)}"` : '';
    const name = (prefix ?? '') + one.name;
    const attributes = one.attributes.map(
      ({ name: key, value }) => ` ${key}="${escapeMarkup(value)}"`,
    );
    parts.push(one.before, '<', name, more, foreign, ...attributes);
    const text = one.raw ?? escapeMarkup(one.text);
    if (text === '' && one.children.length === 0) {
      parts.push('/>\n');
      return;
    }
    parts.push('>', text, one.children.length > 0 ? '\n' : '');
    for (const child of one.children) write(child, '');
    parts.push('</', name, '>\n');
  };
  write(root, declarations.join(''));
  return parts.join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text and attribute values alike: white space is written so that no reader may change it. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
