/** Elements of an abstract type: which one it is, is said by `xsi:type`. */
import type { XmlElement } from '../../base/xml.ts';
import { toUuid, type Uuid } from '../../base/units.ts';
import { declaredType, textOf } from '../element.ts';
import { startTag, type Markup } from '../markup.ts';
import { core } from '../namespaces.ts';
import type { Announced, Codec, Cut } from './codec.ts';
import { isOfType, nameOf } from './names.ts';
import { readMembers, writeMembers, type Members, type RecordOf } from './record.ts';
import { restAttributes } from './rest.ts';

/** Of a type this build has no description of, or does not follow it: kept as it came. */
export interface Unknown {
  readonly kind: 'Unknown';
  /** Namespace and local name of xsi:type; '' where it has none. */
  readonly type: { readonly ns: string; readonly name: string };
  /** ObjectIdentifier, where it has a usable one. */
  readonly id: Uuid | null;
  readonly xml: Markup;
}

export interface Type<Kind extends string, M extends Members> {
  readonly kind: Kind;
  read(element: XmlElement, cut: Cut): TypedValue<Kind, M> | null;
  write(name: string, value: TypedValue<Kind, M>, version: Announced): Markup;
}

export type TypedValue<Kind extends string, M> = { readonly kind: Kind } & RecordOf<M>;

/** The value of a described type. */
export type TypeValue<T> = T extends Type<infer Kind, infer M> ? TypedValue<Kind, M> : never;

/** Describes a type: its name and all its members in the order of the schema. */
export function type<Kind extends string, M extends Members>(
  prefix: string,
  kind: Kind,
  members: M,
): Type<Kind, M> {
  const wanted = nameOf(`${prefix}:${kind}`);
  return {
    kind,
    read: (element, cut) => {
      const read = isOfType(element, wanted) ? readMembers(members, element, cut) : null;
      return read === null ? null : { ...read, kind };
    },
    write: (name, value, version) => {
      const open = startTag(name, [['xsi:type', wanted.written]]).slice(0, -1);
      return `${open}${restAttributes(value.rest)}>${writeMembers(members, value, version)}</${name}>` as Markup;
    },
  };
}

interface AnyType {
  readonly kind: string;
  read(element: XmlElement, cut: Cut): { readonly kind: string } | null;
  write(name: string, value: unknown, version: Announced): Markup;
}

function readUnknown(element: XmlElement, cut: Cut): Unknown {
  return {
    kind: 'Unknown',
    type: declaredType(element) ?? { ns: '', name: '' },
    id: toUuid(textOf(element, core, 'ObjectIdentifier')?.trim() ?? ''),
    xml: cut(element),
  };
}

/** One of the described types, or `Unknown`: O1, an unknown type is kept and shown, never refused. */
export function oneOfTypes<T extends { readonly kind: string }>(
  types: readonly AnyType[],
): Codec<T | Unknown> {
  return {
    read: (element, cut) => {
      for (const described of types) {
        const value = described.read(element, cut);
        if (value !== null) return value as T;
      }
      return readUnknown(element, cut);
    },
    write: (name, value, version) => {
      if (isUnknown(value)) return value.xml;
      const described = types.find(({ kind }) => kind === value.kind);
      if (described === undefined) throw new Error(`no such type: ${value.kind}`);
      return described.write(name, value, version);
    },
  };
}

export const isUnknown = (value: { readonly kind: string }): value is Unknown =>
  value.kind === 'Unknown';
