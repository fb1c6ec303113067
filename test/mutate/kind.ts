import type { Dice } from '../bench/seed/dice.ts';
import type { Twig } from './twig.ts';

/** What mutations take their material from. */
export interface Soil {
  /** Every element name of the schemas, with its namespace. */
  readonly names: readonly (readonly [ns: string, name: string])[];
  /** Every named type, as `xsi:type` writes it with the usual prefixes. */
  readonly types: readonly string[];
  /** Elements of lawful messages, to be put elsewhere. */
  readonly cuttings: readonly Twig[];
}

/** Changes a tree in place. False when there was nothing of the kind to change. */
export type Change = (root: Twig, dice: Dice, soil: Soil) => boolean;

export const oneOf = <T>(choices: readonly T[], dice: Dice): T | undefined =>
  choices[dice.between(0, choices.length - 1)];
