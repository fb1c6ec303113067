// Grows messages out of a grammar: every type and member of the schemas turns up sooner or later, not only those of the examples.
import type { Dice } from '../bench/seed/dice.ts';
import { namespaces } from '../../schemas/namespaces.ts';
import type { Grammar, Particle, TypeName } from './grammar.ts';
import { heirs, isBarren, isBarrenPart } from './barren.ts';
import { prefixOf, usualPrefixes } from './prefixes.ts';
import type { Twig } from './twig.ts';
import { twig } from './twig.ts';
import { lawfulValue } from './values.ts';

const xs = 'http://www.w3.org/2001/XMLSchema';

const split = (type: TypeName): readonly [ns: string, name: string] => {
  const end = type.indexOf('}');
  return [type.slice(1, end), type.slice(end + 1)];
};

/** A message with random members, lawful under the grammar. */
export function growMessage(grammar: Grammar, dice: Dice): Twig {
  const root = twig(namespaces.core, 'HI1Message');
  fill(grammar, dice, root, `{${namespaces.core}}HI1Message`, 0);
  return root;
}

/** How willingly an optional member is taken: less the deeper, so that every message ends. */
const likes = (dice: Dice, depth: number): boolean =>
  dice.chance(Math.max(0.04, 0.8 - depth * 0.04));

function fill(grammar: Grammar, dice: Dice, target: Twig, type: TypeName, depth: number): void {
  const concrete = concreteType(grammar, dice, type);
  const complex = grammar.complex.get(concrete);
  if (complex === undefined) {
    target.text = type === `{${xs}}anyType` ? '' : simpleValue(grammar, dice, concrete);
    return;
  }
  if (concrete !== type) {
    const [ns, name] = split(concrete);
    target.attributes.push({ name: 'xsi:type', value: (prefixOf(usualPrefixes, ns) ?? '') + name });
  }
  for (const content of contents(grammar, concrete)) add(grammar, dice, target, content, depth);
}

/** What a type holds, the inherited members first. */
function contents(grammar: Grammar, type: TypeName): Particle[] {
  const complex = grammar.complex.get(type);
  if (complex === undefined) return [];
  const inherited = complex.base === null ? [] : contents(grammar, complex.base);
  return complex.content === null ? inherited : [...inherited, complex.content];
}

function concreteType(grammar: Grammar, dice: Dice, type: TypeName): TypeName {
  if (grammar.complex.get(type)?.isAbstract !== true) return type;
  const choices = heirs(grammar, type);
  return choices[dice.between(0, choices.length - 1)] ?? type;
}

function add(grammar: Grammar, dice: Dice, target: Twig, part: Particle, depth: number): void {
  const { least, most } = part;
  const count =
    least + (most > least && likes(dice, depth) ? dice.between(1, Math.min(most - least, 2)) : 0);
  for (let time = 0; time < count; time++) {
    switch (part.kind) {
      case 'sequence':
        for (const item of part.items) add(grammar, dice, target, item, depth);
        break;
      case 'choice': {
        const items = part.items.filter((item) => !isBarrenPart(grammar, item));
        const item = items[dice.between(0, items.length - 1)];
        if (item !== undefined) add(grammar, dice, target, item, depth);
        break;
      }
      case 'group': {
        const group = grammar.groups.get(part.group);
        if (group !== undefined) add(grammar, dice, target, group, depth);
        break;
      }
      case 'any':
        target.children.push(twig(namespaces.ds, 'Signature'));
        break;
      case 'element': {
        if (isBarren(grammar, part.type)) break;
        const child = twig(part.ns, part.name);
        fill(grammar, dice, child, part.type, depth + 1);
        target.children.push(child);
        break;
      }
    }
  }
}

function simpleValue(grammar: Grammar, dice: Dice, type: TypeName): string {
  const [, name] = split(type);
  const made = lawfulValue(name, dice);
  if (made !== null) return made;
  const base = grammar.simple.get(type)?.base;
  if (base === undefined) throw new Error(`no value is known for ${type}`);
  return simpleValue(grammar, dice, base);
}
