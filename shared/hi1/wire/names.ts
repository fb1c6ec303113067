import type { XmlElement } from '../../base/xml.ts';
import { declaredType } from '../element.ts';
import { writtenPrefixes } from '../namespaces.ts';

/** An element name as Ombud writes it, with what its prefix stands for. */
export interface Name {
  /** `task:Status`; without a prefix for Core. */
  readonly written: string;
  readonly ns: string;
  readonly local: string;
}

const namespaceOf: ReadonlyMap<string, string> = new Map(writtenPrefixes);
const prefixOf: ReadonlyMap<string, string> = new Map(
  writtenPrefixes.map(([prefix, ns]) => [ns, prefix]),
);

/** Resolves a name of the descriptions. An unknown prefix throws: it is a bug. */
export function nameOf(written: string): Name {
  const [local = '', prefix = ''] = written.split(':').reverse();
  const ns = namespaceOf.get(prefix);
  if (ns === undefined) throw new Error(`no such prefix: ${written}`);
  return { written, ns, local };
}

export const isNamed = (element: XmlElement, name: Name): boolean =>
  element.ns === name.ns && element.name === name.local;

/** Whether the element claims this type; prefixes are resolved where the attribute stands. */
export function isOfType(element: XmlElement, type: Name): boolean {
  const declared = declaredType(element);
  return declared !== null && declared.ns === type.ns && declared.name === type.local;
}

/** The prefix Ombud writes for a namespace; null when it declares none. */
export const writtenPrefixOf = (ns: string): string | null => prefixOf.get(ns) ?? null;

/** The namespace a prefix stands for in every message Ombud writes. */
export const writtenNamespaceOf = (prefix: string): string => namespaceOf.get(prefix) ?? '';
