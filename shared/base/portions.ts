/** The same things in their order, at most `most` in each portion. */
export function portionsOf<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const portions: T[][] = [];
  for (let at = 0; at < all.length; at += most) portions.push(all.slice(at, at + most));
  return portions;
}
