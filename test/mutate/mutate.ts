import type { Dice } from '../bench/seed/dice.ts';
import { namespaces } from '../../schemas/namespaces.ts';
import { gentleKinds } from './gentle-kinds.ts';
import type { Change, Soil } from './kind.ts';
import { oneOf } from './kind.ts';
import { nameKinds } from './name-kinds.ts';
import type { Prefixes } from './prefixes.ts';
import { usualPrefixes } from './prefixes.ts';
import { structureKinds } from './structure-kinds.ts';
import type { Twig } from './twig.ts';
import { allTwigs, copyOf, writeTwig } from './twig.ts';
import { valueKinds } from './value-kinds.ts';

export interface Mutant {
  /** What was done, in order. */
  readonly kinds: readonly string[];
  readonly xml: string;
}

type Named = readonly [name: string, change: Change];

/** Changes that leave a message lawful more often than not, so that both verdicts come up. */
const gentle: readonly Named[] = Object.entries(gentleKinds);
const changes: readonly Named[] = [
  ...Object.entries(structureKinds),
  ...Object.entries(nameKinds),
  // Twice: facets are many.
  ...Object.entries(valueKinds),
  ...Object.entries(valueKinds),
  ...gentle,
];

export const kindNames: readonly string[] = [
  ...new Set([...changes.map(([name]) => name), 'prefixes']),
];

/** One to three changes of a message, mostly one; the message itself stays as it is. */
export function mutate(message: Twig, dice: Dice, soil: Soil): Mutant {
  const root = copyOf(message);
  const kinds: string[] = [];
  const wanted = dice.pick([1, 1, 1, 1, 2, 3]);
  const source = dice.chance(0.35) ? gentle : changes;
  while (kinds.length < wanted) {
    const [name, change] = oneOf(source, dice) ?? [];
    if (name !== undefined && change?.(root, dice, soil) === true) kinds.push(name);
  }
  if (!dice.chance(0.05)) return { kinds, xml: writeTwig(root) };
  return { kinds: [...kinds, 'prefixes'], xml: writeTwig(renamed(root), otherPrefixes) };
}

/** Another default namespace, other prefixes; the names inside `xsi:type` go along. */
const otherPrefixes: Prefixes = Object.fromEntries(
  Object.entries(usualPrefixes).map(([prefix, uri]) => {
    if (uri === namespaces.core) return ['c', uri];
    if (uri === namespaces.task) return ['', uri];
    return prefix === 'xsi' || prefix === 'xml' ? [prefix, uri] : [`${prefix}-9.x`, uri];
  }),
);

function renamed(root: Twig): Twig {
  for (const it of allTwigs(root))
    for (const attribute of it.attributes) {
      const isType = attribute.name === 'xsi:type';
      if (isType) attribute.value = withOtherPrefix(attribute.value);
      else if (!/^(?:xsi|xml):|^[^:]+$/.test(attribute.name))
        attribute.name = withOtherPrefix(attribute.name);
    }
  return root;
}

function withOtherPrefix(written: string): string {
  const [, space = '', prefix = '', name = ''] =
    /^(\s*)(?:([\w.-]+):)?([^:]*)$/.exec(written) ?? [];
  const uri = usualPrefixes[prefix];
  const other = Object.entries(otherPrefixes).find(([, one]) => one === uri)?.[0];
  if (uri === undefined || other === undefined || name === '') return written;
  return space + (other === '' ? '' : `${other}:`) + name;
}
