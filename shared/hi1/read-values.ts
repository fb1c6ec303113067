/** Reads single values leniently: what is missing or malformed becomes null, nothing throws. */
import { parseInstant, toUuid, type UtcMs, type Uuid } from '../base/units.ts';
import type { XmlElement } from '../base/xml.ts';
import { child, children, textOf } from './element.ts';
import type { DictionaryEntry, EndpointId } from './model.ts';
import { common, core } from './namespaces.ts';
import { correctDictionary } from './slips.ts';

/** Text of a child without surrounding white space: for codes and names, not for free text. */
export function tokenOf(parent: XmlElement | null, ns: string, name: string): string | null {
  return textOf(parent, ns, name)?.trim() ?? null;
}

export function uuidOf(parent: XmlElement | null, ns: string, name: string): Uuid | null {
  const text = tokenOf(parent, ns, name);
  return text === null ? null : toUuid(text);
}

/** Every child of that name that is a UUID. */
export function uuidsOf(parent: XmlElement | null, ns: string, name: string): Uuid[] {
  return present(children(parent, ns, name).map((element) => toUuid(element.text.trim())));
}

/** A non-negative whole number no larger than JavaScript counts exactly. */
export function countOf(parent: XmlElement | null, ns: string, name: string): number | null {
  const text = tokenOf(parent, ns, name);
  if (text === null || !/^\d{1,16}$/.test(text)) return null;
  const count = Number(text);
  return Number.isSafeInteger(count) ? count : null;
}

/** xs:boolean in both of its spellings. */
export function booleanOf(parent: XmlElement | null, ns: string, name: string): boolean | null {
  switch (tokenOf(parent, ns, name)) {
    case 'true':
    case '1':
      return true;
    case 'false':
    case '0':
      return false;
    default:
      return null;
  }
}

/** A time that carries its zone (QualifiedDateTime); fractions are accepted. */
export function instantOf(parent: XmlElement | null, ns: string, name: string): UtcMs | null {
  const text = tokenOf(parent, ns, name);
  return text === null ? null : parseInstant(text);
}

export function dictionary(element: XmlElement | null): DictionaryEntry | null {
  const value = tokenOf(element, common, 'Value');
  if (value === null) return null;
  return correctDictionary({
    owner: tokenOf(element, common, 'Owner') ?? '',
    name: tokenOf(element, common, 'Name') ?? '',
    value,
  });
}

export function dictionaryOf(
  parent: XmlElement | null,
  ns: string,
  name: string,
): DictionaryEntry | null {
  return dictionary(child(parent, ns, name));
}

export function dictionariesOf(
  parent: XmlElement | null,
  ns: string,
  name: string,
): DictionaryEntry[] {
  return present(children(parent, ns, name).map(dictionary));
}

/** EndpointID: its two members are always in the Core namespace, wherever it stands. */
export function endpoint(element: XmlElement | null): EndpointId | null {
  const country = tokenOf(element, core, 'CountryCode');
  const id = tokenOf(element, core, 'UniqueIdentifier');
  return country === null || id === null ? null : { country, id };
}

export function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value): value is T => value !== null);
}
