interface Named {
  readonly name: string;
}

/** Each file that is picked again stands for one of those before under its name. @returns the others. */
export function withoutPicked<T extends Named>(
  before: readonly T[],
  picked: readonly Named[],
): T[] {
  const names = picked.map(({ name }) => name);
  return before.filter(({ name }) => {
    const at = names.indexOf(name);
    if (at >= 0) names.splice(at, 1);
    return at < 0;
  });
}
