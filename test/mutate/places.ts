import type { Dice } from '../bench/seed/dice.ts';
import { oneOf } from './kind.ts';
import type { Twig } from './twig.ts';
import { allTwigs } from './twig.ts';

/** Any element but the root, with its parent and position. */
export interface Place {
  readonly parent: Twig;
  readonly at: number;
  readonly it: Twig;
}

const places = (root: Twig): Place[] =>
  allTwigs(root).flatMap((parent) => parent.children.map((it, at) => ({ parent, at, it })));

/** Any place alike; one time in two a place that is not far from the root, where mistakes weigh more. */
export function anyPlace(root: Twig, dice: Dice): Place | undefined {
  const all = places(root);
  if (dice.chance(0.75)) return oneOf(all, dice);
  return oneOf(
    all.filter(({ it }) => it.children.length > 0),
    dice,
  );
}

export const anyParent = (root: Twig, dice: Dice): Twig | undefined =>
  oneOf(
    allTwigs(root).filter(({ children }) => children.length > 0),
    dice,
  );

export const anyLeaf = (root: Twig, dice: Dice): Twig | undefined =>
  oneOf(
    allTwigs(root).filter(({ children }) => children.length === 0),
    dice,
  );

export const filledLeaves = (root: Twig): Twig[] =>
  allTwigs(root).filter(({ children, text }) => children.length === 0 && text.trim() !== '');
