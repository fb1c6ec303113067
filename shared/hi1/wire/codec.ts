/**
 * One description for both directions: a codec reads a value out of an element and writes the same value back, so that
 * what Ombud reads and what it writes cannot drift apart. Reading is strict: an element that says more, less or
 * something other than the description is not half understood but kept whole, as the `Markup` it was.
 */
import type { XmlElement } from '../../base/xml.ts';
import type { Markup } from '../markup.ts';

/** Cuts an element out of the message it stands in; what comes back means the same wherever it is put. */
export type Cut = (element: XmlElement) => Markup;

/** ETSIVersion the message announces; null where what others wrote is written again as it was. */
export type Announced = string | null;

export interface Codec<T> {
  /** The value, or null when the element does not fit the description. Its name has been looked at already. */
  read(element: XmlElement, cut: Cut): T | null;
  /** The element with its tags; members newer than `version` are left out. */
  write(name: string, value: T, version: Announced): Markup;
}

/** What a codec reads and writes. */
export type ValueOf<C> = C extends Codec<infer T> ? T : never;
