/**
 * A parsed XML element as plain data, independent of any parser. Made by `schemas/`, read by `shared/hi1`.
 * Names are resolved: `ns` is the namespace URI ('' for none), `name` the local name.
 */
export interface XmlElement {
  readonly ns: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  /** Child elements in document order. */
  readonly children: readonly XmlElement[];
  /** All text directly inside this element, concatenated, entities decoded. */
  readonly text: string;
  /** Namespace prefixes in scope here, needed to resolve QNames inside values (`xsi:type`). '' = default. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Line in the source, from 1. */
  readonly line: number;
}

export interface XmlAttribute {
  readonly ns: string;
  readonly name: string;
  readonly value: string;
}

/** One thing the schema or the reader found, in words for people: where and what. */
export interface XmlProblem {
  readonly line: number;
  /** Path of element names with positions, e.g. `/HI1Message/Header/Timestamp`. */
  readonly path: string;
  readonly message: string;
}

/** One HI1Object cut out of a message: its own inclusive C14N text and hash. */
export interface CanonicalObject {
  readonly element: XmlElement;
  readonly xml: string;
  readonly sha256: string;
}
