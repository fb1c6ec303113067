/**
 * What a message may cost to read. A legitimate one stays far below: the largest object is a 25 MB document in base64
 * (33 MB of text), the longest list is 10 000 records.
 */
export const xmlLimits = {
  /** Bytes of the whole message. */
  bytes: 40 * 1024 * 1024,
  /** Elements inside each other; the deepest path of the schema set is 16. */
  depth: 64,
  elements: 150_000,
  /** Comments, CDATA sections and instructions: each cuts a text in two, so that they cost as much as elements. */
  asides: 20_000,
  /** Children of one element: 10 000 list records and room. */
  children: 12_000,
  /** Attributes of one element, namespace declarations included. */
  attributes: 64,
  /** Bytes of one element or attribute name. */
  nameBytes: 256,
  /** Bytes of all attribute values of one element. */
  attributeBytes: 64 * 1024,
  /** Sum of the sizes of all distinct sets of namespace prefixes. */
  prefixEntries: 50_000,
  /** Problems listed; a message with more is no more invalid. */
  problems: 100,
} as const;
