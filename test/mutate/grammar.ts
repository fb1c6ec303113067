// What a set of XML schemas declares, as far as the HI1 schemas use the language: named types, sequences, choices, groups.
import type { XmlElement } from '../../shared/base/xml.ts';
import { attributeOf } from '../../schemas/xml-query.ts';

const xs = 'http://www.w3.org/2001/XMLSchema';

/** `{namespace}name`. */
export type TypeName = string;

export type Particle =
  | {
      readonly kind: 'element';
      readonly ns: string;
      readonly name: string;
      readonly type: TypeName;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'sequence' | 'choice';
      readonly items: readonly Particle[];
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'group';
      readonly group: TypeName;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'any';
      /** What may stand here, as the schema says it. */
      readonly said: string;
      readonly least: number;
      readonly most: number;
    };

export interface ComplexType {
  readonly base: TypeName | null;
  readonly isAbstract: boolean;
  readonly content: Particle | null;
}

export interface SimpleType {
  readonly base: TypeName;
  /** `maxLength=255`, in order of the alphabet. */
  readonly facets: readonly string[];
}

export interface Grammar {
  readonly complex: ReadonlyMap<TypeName, ComplexType>;
  readonly simple: ReadonlyMap<TypeName, SimpleType>;
  readonly groups: ReadonlyMap<TypeName, Particle>;
}

/** @param schemas root elements of the schema files */
export function readGrammar(schemas: readonly XmlElement[]): Grammar {
  const complex = new Map<TypeName, ComplexType>();
  const simple = new Map<TypeName, SimpleType>();
  const groups = new Map<TypeName, Particle>();
  for (const schema of schemas) {
    const ns = attributeOf(schema, 'targetNamespace') ?? '';
    for (const item of schema.children) {
      const name = `{${ns}}${attributeOf(item, 'name') ?? ''}`;
      if (is(item, 'complexType')) complex.set(name, readComplex(item, ns));
      if (is(item, 'simpleType')) simple.set(name, readSimple(item));
      const [content] = particles(item, ns);
      if (is(item, 'group') && content !== undefined) groups.set(name, content);
    }
  }
  return { complex, simple, groups };
}

const is = (element: XmlElement, name: string): boolean =>
  element.ns === xs && element.name === name;

function readComplex(type: XmlElement, ns: string): ComplexType {
  const isAbstract = attributeOf(type, 'abstract') === 'true';
  const extension = type.children
    .filter((child) => is(child, 'complexContent'))
    .flatMap((child) => child.children)
    .find((child) => is(child, 'extension'));
  const [content = null] = particles(extension ?? type, ns);
  return { base: extension === undefined ? null : resolve(extension, 'base'), isAbstract, content };
}

function readSimple(type: XmlElement): SimpleType {
  const restriction = type.children.find((child) => is(child, 'restriction'));
  if (restriction === undefined) throw new Error('a simple type that restricts nothing');
  const facets = restriction.children.map(
    (facet) => `${facet.name}=${attributeOf(facet, 'value') ?? ''}`,
  );
  return { base: resolve(restriction, 'base') ?? '', facets: facets.sort() };
}

function particles(parent: XmlElement, ns: string): Particle[] {
  return parent.children.flatMap((child): Particle[] => {
    const count = { least: occurs(child, 'minOccurs'), most: occurs(child, 'maxOccurs') };
    if (is(child, 'sequence') || is(child, 'choice')) {
      const kind = child.name === 'choice' ? 'choice' : 'sequence';
      return [{ kind, items: particles(child, ns), ...count }];
    }
    if (is(child, 'group'))
      return [{ kind: 'group', group: resolve(child, 'ref') ?? '', ...count }];
    // A reference leads to a signature only, and where any element may be, one may be as well.
    const reference = is(child, 'element') ? resolve(child, 'ref') : null;
    if (reference !== null) return [{ kind: 'any', said: reference, ...count }];
    if (is(child, 'any')) return [{ kind: 'any', said: wildcard(child), ...count }];
    if (!is(child, 'element')) return [];
    const name = attributeOf(child, 'name') ?? '';
    const type = resolve(child, 'type') ?? `{${xs}}anyType`;
    return [{ kind: 'element', ns, name, type, ...count }];
  });
}

const wildcard = (any: XmlElement): string =>
  ['namespace', 'processContents'].map((name) => attributeOf(any, name) ?? '-').join(' ');

function occurs(element: XmlElement, name: string): number {
  const written = attributeOf(element, name) ?? '1';
  return written === 'unbounded' ? Infinity : Number(written);
}

function resolve(element: XmlElement, attribute: string): TypeName | null {
  const written = attributeOf(element, attribute);
  if (written === null) return null;
  const [name = '', prefix = ''] = written.split(':').reverse();
  return `{${element.prefixes[prefix] ?? ''}}${name}`;
}

/** Whether a type extends another, directly or not. */
export function extendsType(grammar: Grammar, type: TypeName, ancestor: TypeName): boolean {
  const base = grammar.complex.get(type)?.base ?? null;
  return base !== null && (base === ancestor || extendsType(grammar, base, ancestor));
}
