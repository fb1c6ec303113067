/** The members of a record: which child elements belong to it and how often they may occur. */
import type { XmlElement } from '../../base/xml.ts';
import { nothing, type Markup } from '../markup.ts';
import { isNewer } from '../etsi-version.ts';
import type { Announced, Codec, Cut } from './codec.ts';
import { isNamed, nameOf } from './names.ts';

export interface Taken<T> {
  readonly value: T;
  /** Elements the value stands for; all others are left to whoever keeps what is not understood. */
  readonly from: readonly XmlElement[];
}

export interface Member<T, Presence extends 'required' | 'optional'> {
  readonly presence: Presence;
  take(children: readonly XmlElement[], cut: Cut): Taken<T> | null;
  write(value: T, version: Announced): Markup;
}

/** Reads the first element of that name that fits; a second one, or one that does not fit, is not this member's. */
function takeFirst<T>(name: string, codec: Codec<T>) {
  const wanted = nameOf(name);
  return (children: readonly XmlElement[], cut: Cut): Taken<T> | null => {
    for (const element of children) {
      const value = isNamed(element, wanted) ? codec.read(element, cut) : null;
      if (value !== null) return { value, from: [element] };
    }
    return null;
  };
}

/** Exactly one. */
export const one = <T>(name: string, codec: Codec<T>): Member<T, 'required'> => ({
  presence: 'required',
  take: takeFirst(name, codec),
  write: (value, version) => codec.write(name, value, version),
});

/** None or one. */
export const maybe = <T>(name: string, codec: Codec<T>): Member<T, 'optional'> => ({
  presence: 'optional',
  take: takeFirst(name, codec),
  write: (value, version) => codec.write(name, value, version),
});

/** Any number of elements beside each other; the member is absent when there is none. */
export function many<T>(name: string, codec: Codec<T>): Member<readonly T[], 'optional'> {
  const wanted = nameOf(name);
  return {
    presence: 'optional',
    take: (children, cut) => {
      const read = children.flatMap((element) => {
        const value = isNamed(element, wanted) ? codec.read(element, cut) : null;
        return value === null ? [] : [{ element, value }];
      });
      if (read.length === 0) return null;
      return { value: read.map(({ value }) => value), from: read.map(({ element }) => element) };
    },
    write: (values, version) =>
      values.map((value) => codec.write(name, value, version)).join('') as Markup,
  };
}

/** A member that came with a version of TS 103 120 and is not written where an older one is announced. */
export const since = <T, Presence extends 'required' | 'optional'>(
  first: string,
  member: Member<T, Presence>,
): Member<T, Presence> => ({
  ...member,
  write: (value, version) => (isNewer(first, version) ? nothing : member.write(value, version)),
});

/** What stands in one of several named elements. */
export type Chosen<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Codec<infer T>
    ? { readonly kind: Name; readonly value: T }
    : never;
}[keyof Table];

/** One of several elements, each with a content of its own. `prefix` goes before the names of the table. */
export function choice<Table extends Readonly<Record<string, Codec<unknown>>>>(
  prefix: string,
  table: Table,
): Member<Chosen<Table>, 'optional'> {
  const options = Object.entries(table).map(([kind, codec]) => {
    const name = `${prefix}${kind}`;
    return { kind, name, codec, take: takeFirst(name, codec) };
  });
  return {
    presence: 'optional',
    take: (children, cut) => {
      for (const { kind, take } of options) {
        const taken = take(children, cut);
        if (taken !== null)
          return { value: { kind, value: taken.value } as Chosen<Table>, from: taken.from };
      }
      return null;
    },
    write: (chosen, version) => {
      const option = options.find(({ kind }) => kind === chosen.kind);
      return option === undefined
        ? nothing
        : option.codec.write(option.name, chosen.value, version);
    },
  };
}
