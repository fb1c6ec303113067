/** Values for the named places of a sentence. */
export type FillValues = Readonly<Record<string, string | number>>;

const place = /\{(\w+)(?::\w+)?\}/g;

/**
 * Puts values into the named places of a sentence: `{minutes}`, or `{end:day}` where the second word says how the
 * value is written. A place without a value stays as it is written, so that a slip is seen and nothing breaks.
 */
export const fill = (template: string, values: FillValues): string =>
  template.replace(place, (written, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : written,
  );

/** Names of the places in a sentence, with how each is written (`''` when it does not say). */
export const placesOf = (template: string): readonly { name: string; style: string }[] =>
  [...template.matchAll(/\{(\w+)(?::(\w+))?\}/g)].map(([, name = '', style = '']) => ({
    name,
    style,
  }));
