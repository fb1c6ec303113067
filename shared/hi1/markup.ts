/**
 * Builds XML text. `Markup` is text that is already XML: a plain string cannot get into a message without passing
 * through `textElement`, so nothing a file name or an authority wrote can become an element.
 */
import type { Brand } from '../base/units.ts';

export type Markup = Brand<string, 'Markup'>;

/**
 * What a message shall not carry: control characters and U+FFFE, U+FFFF and lone surrogates, which XML 1.0 has no
 * form for (production 2, Char), and the C1 controls, which it discourages. With the `u` flag a surrogate matches
 * only when it stands alone.
 */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ud800-\udfff\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A bare carriage return would be read back as a line feed (XML 1.0, 2.11).
  '\r': '&#13;',
};

/** Character data; what XML cannot carry becomes U+FFFD, so that the loss is seen. */
export function text(value: string): Markup {
  const writable = value.replace(unwritable, '\ufffd');
  return writable.replace(/[&<>"\r]/g, (character) => entities[character] ?? character) as Markup;
}

/** Whether a text would be written as it is, nothing of it replaced. */
export const isWritable = (value: string): boolean => value.search(unwritable) < 0;

export function element(name: string, ...content: readonly Markup[]): Markup {
  return `<${name}>${content.join('')}</${name}>` as Markup;
}

export function textElement(name: string, value: string | number | boolean): Markup {
  return element(name, text(String(value)));
}

/** The element, or nothing when there is no value: an absent member and an empty one differ on an UPDATE. */
export function optionalElement(name: string, value: string | number | boolean | null): Markup {
  return value === null ? nothing : textElement(name, value);
}

export const nothing = '' as Markup;

/** Start tag with attributes, for content that is streamed. */
export function startTag(name: string, attributes: readonly (readonly [string, string])[]): Markup {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${text(value)}"`);
  return `<${name}${written.join('')}>` as Markup;
}

export const endTag = (name: string): Markup => `</${name}>` as Markup;
