import type { XmlValidator } from '../../schemas/validator.ts';
import type { Dice } from '../bench/seed/dice.ts';
import type { Grammar } from '../mutate/grammar.ts';
import { growMessage } from '../mutate/grow.ts';
import { oneOf } from '../mutate/kind.ts';
import { readExamples, soilOf } from '../mutate/material.ts';
import { mutate } from '../mutate/mutate.ts';
import type { Twig } from '../mutate/twig.ts';
import { writeTwig } from '../mutate/twig.ts';

/** A message both sets are asked about. */
export interface Candidate {
  readonly source: string;
  /** What was changed; empty for a message as it is. */
  readonly kinds: readonly string[];
  readonly xml: string;
}

const examples = 'examples';
const own = "the project's schemas";
const reference = 'the reference schemas';
const unchangedOf = (source: string): string => `${source}, unchanged`;
export const sourceNames: readonly string[] = [examples, own, reference].flatMap((source) => [
  unchangedOf(source),
  source,
]);

const grownOfEach = 150;
const exampleShare = 0.7;

/** @param grammars the project's own and that of the reference set: messages are grown from both */
export function makeCandidates(validator: XmlValidator, grammars: Grammars, dice: Dice) {
  const grow = (source: string, grammar: Grammar): Source[] =>
    Array.from({ length: grownOfEach }, () => ({ source, message: growMessage(grammar, dice) }));
  const given = readExamples(validator).map(({ message }) => ({ source: examples, message }));
  const grown = [...grow(own, grammars.own), ...grow(reference, grammars.reference)];
  const all = [...given, ...grown];
  const soil = soilOf(
    all.map(({ message }) => message),
    grammars.own,
  );

  const unchanged = all.map(({ source, message }): Candidate => ({
    source: unchangedOf(source),
    kinds: [],
    xml: writeTwig(message),
  }));
  const nextMutation = (): Candidate => {
    const from = oneOf(dice.chance(exampleShare) ? given : grown, dice);
    if (from === undefined) throw new Error('there is no example');
    return { source: from.source, ...mutate(from.message, dice, soil) };
  };
  return { unchanged, nextMutation };
}

export interface Grammars {
  readonly own: Grammar;
  readonly reference: Grammar;
}

interface Source {
  readonly source: string;
  readonly message: Twig;
}
