/** Elements that only hold other elements together. */
import type { XmlElement } from '../../base/xml.ts';
import { element as tagged, nothing, type Markup } from '../markup.ts';
import type { Codec } from './codec.ts';
import type { Member } from './member.ts';
import { isNamed, nameOf } from './names.ts';
import { hasOwnText } from './rest.ts';

const isBare = (element: XmlElement): boolean =>
  element.attributes.length === 0 && !hasOwnText(element);

/**
 * An element that holds a list and nothing else. An empty list is not an absent one: on UPDATE it clears what was
 * stored (TS 103 120, clause 6.4.7).
 */
export function listOf<T>(item: string, codec: Codec<T>): Codec<readonly T[]> {
  const wanted = nameOf(item);
  return {
    read: (element, cut) => {
      if (!isBare(element)) return null;
      const values: T[] = [];
      for (const child of element.children) {
        const value = isNamed(child, wanted) ? codec.read(child, cut) : null;
        if (value === null) return null;
        values.push(value);
      }
      return values;
    },
    write: (name, values, version) =>
      tagged(name, ...values.map((value) => codec.write(item, value, version))),
  };
}

/** An element that holds one thing and nothing else. */
export function holding<T>(member: Member<T, 'required' | 'optional'>): Codec<T> {
  return {
    read: (element, cut) => {
      if (!isBare(element)) return null;
      const taken = member.take(element.children, cut);
      return taken !== null && taken.from.length === element.children.length ? taken.value : null;
    },
    write: (name, value, version) => tagged(name, member.write(value, version)),
  };
}

/** An element without content. */
export const empty: Codec<true> = {
  read: (element) => (isBare(element) && element.children.length === 0 ? true : null),
  write: (name) => tagged(name, nothing),
};

/** An element kept as it came, for what the interface leaves to others: signatures, embedded documents. */
export const raw: Codec<Markup> = {
  read: (element, cut) => cut(element),
  write: (_, xml) => xml,
};
