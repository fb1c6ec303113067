/**
 * The shape of a table of texts, taken from the English one: the same keys, the same parameters, any words. A language
 * with a missing or extra key does not compile.
 */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...params: infer P) => string
      ? (...params: P) => string
      : Words<T[K]>;
};
