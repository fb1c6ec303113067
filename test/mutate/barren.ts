import type { Grammar, Particle, TypeName } from './grammar.ts';
import { extendsType } from './grammar.ts';

/** The types that may stand where this one is declared, those without an instance left out. */
export const heirs = (grammar: Grammar, type: TypeName): TypeName[] =>
  [...grammar.complex.keys()].filter(
    (one) => extendsType(grammar, one, type) && grammar.complex.get(one)?.isAbstract !== true,
  );

/**
 * Whether a type can have no instance: it is abstract and nobody extends it, or it wants a member of such a type. The
 * standard has some, as places for national additions.
 */
export function isBarren(grammar: Grammar, type: TypeName): boolean {
  const complex = grammar.complex.get(type);
  if (complex === undefined) return false;
  if (complex.isAbstract) return heirs(grammar, type).length === 0;
  return complex.content !== null && isBarrenPart(grammar, complex.content);
}

export function isBarrenPart(grammar: Grammar, part: Particle): boolean {
  if (part.least === 0) return false;
  switch (part.kind) {
    case 'element':
      return isBarren(grammar, part.type);
    case 'sequence':
      return part.items.some((item) => isBarrenPart(grammar, item));
    case 'choice':
      return part.items.every((item) => isBarrenPart(grammar, item));
    case 'group': {
      const group = grammar.groups.get(part.group);
      return group !== undefined && isBarrenPart(grammar, group);
    }
    case 'any':
      return false;
  }
}
