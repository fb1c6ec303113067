/** The word for a value of an open dictionary; a value nobody knows is shown as it came, never dropped. */
export function term(table: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}

/** As `term`, with the first letter in upper case, for the beginning of a line. */
export function termUpper(table: Readonly<Record<string, string>>, value: string): string {
  const word = term(table, value);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words for several values in one line, each word once: some values stand for two kinds of data. */
export function termList(
  table: Readonly<Record<string, string>>,
  values: readonly string[],
): string {
  return [...new Set(values.flatMap((value) => term(table, value).split(', ')))].join(', ');
}
