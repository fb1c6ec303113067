/** Codecs of elements that hold a single value and nothing else. */
import { toUuid, type Uuid } from '../../base/units.ts';
import { isWritable, textElement } from '../markup.ts';
import type { Codec } from './codec.ts';

function leaf<T extends string | number | boolean>(parse: (text: string) => T | null): Codec<T> {
  return {
    read: (element) =>
      element.children.length > 0 || element.attributes.length > 0 ? null : parse(element.text),
    write: (name, value) => textElement(name, value),
  };
}

/** Text exactly as written. A text with characters that Ombud would not write again is not taken apart. */
export const text: Codec<string> = leaf((written) => (isWritable(written) ? written : null));

export const uuid: Codec<Uuid> = leaf((written) => toUuid(written.trim()));

/** xs:nonNegativeInteger as far as JavaScript counts exactly. */
export const count: Codec<number> = leaf((written) => {
  const number = /^\s*\d{1,16}\s*$/.test(written) ? Number(written) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
});

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

export const boolean: Codec<boolean> = leaf((written) => booleans.get(written.trim()) ?? null);

/** QualifiedDateTime or QualifiedMicrosecondDateTime as written: the zone a sender chose is part of what was said. */
export const time: Codec<string> = text;
