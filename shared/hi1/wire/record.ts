import type { XmlElement } from '../../base/xml.ts';
import { nothing, type Markup } from '../markup.ts';
import type { Announced, Codec, Cut } from './codec.ts';
import type { Member } from './member.ts';
import {
  claimsType,
  fragmentsAfter,
  hasOwnText,
  restAttributes,
  restOf,
  type Rest,
} from './rest.ts';

type AnyMember = Member<unknown, 'required' | 'optional'>;
export type Members = Readonly<Record<string, AnyMember>>;

type Held<M> = M extends Member<infer T, 'required' | 'optional'> ? T : never;
type Required<M> = {
  [K in keyof M]: M[K] extends Member<infer _, 'required'> ? K : never;
}[keyof M];

/** A record's members by name, absent ones left out, and `rest`: what came along and is not in the description. */
export type RecordOf<M> = { readonly [K in Required<M>]: Held<M[K]> } & {
  readonly [K in Exclude<keyof M, Required<M>>]?: Held<M[K]> | undefined;
} & { readonly rest?: Rest | undefined };

/** Members of an element, whatever the element is called and whatever type it claims. */
export function readMembers<M extends Members>(
  members: M,
  element: XmlElement,
  cut: Cut,
): RecordOf<M> | null {
  if (hasOwnText(element)) return null;
  const values: Record<string, unknown> = {};
  const takenBy = new Map<XmlElement, string>();
  for (const [key, member] of Object.entries(members)) {
    const taken = member.take(element.children, cut);
    if (taken === null) {
      if (member.presence === 'required') return null;
      continue;
    }
    values[key] = taken.value;
    for (const child of taken.from) takenBy.set(child, key);
  }
  const rest = restOf(element, takenBy, Object.keys(members), cut);
  if (rest !== undefined) values['rest'] = rest;
  return values as RecordOf<M>;
}

/** Members in the order of the description, which is that of the schema, each followed by what stood behind it. */
export function writeMembers<M extends Members>(
  members: M,
  record: RecordOf<M>,
  version: Announced,
): Markup {
  const values: Readonly<Record<string, unknown>> = record;
  const parts = Object.entries(members).map(([key, member]) => {
    const value = values[key];
    const written = value === undefined ? nothing : member.write(value, version);
    return written + fragmentsAfter(record.rest, key);
  });
  return (fragmentsAfter(record.rest, null) + parts.join('')) as Markup;
}

/** An element with members. `M` lists them in the order of the schema. */
export function record<M extends Members>(members: M): Codec<RecordOf<M>> {
  return {
    read: (element, cut) => (claimsType(element) ? null : readMembers(members, element, cut)),
    write: (name, value, version) =>
      `<${name}${restAttributes(value.rest)}>${writeMembers(members, value, version)}</${name}>` as Markup,
  };
}
