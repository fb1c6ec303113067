// The same question without any message: do both sets declare the same types, members, order, counts and facets?
import type { Grammar, Particle, SimpleType } from '../mutate/grammar.ts';

/**
 * Differences between two grammars, a sentence each. Groups are written out, sequences within sequences joined and the
 * items of a choice sorted, for none of that leaves a trace in a message; patterns are left to the messages, since one can be written in many ways.
 */
export function differences(own: Grammar, reference: Grammar): readonly string[] {
  return [
    ...differing(complexTypes(own), complexTypes(reference)),
    ...differing(simpleTypes(own), simpleTypes(reference)),
  ];
}

function differing(
  own: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...own.keys(), ...theirs.keys()])].sort();
  return names.flatMap((name) => {
    const [here, there] = [own.get(name) ?? 'nothing', theirs.get(name) ?? 'nothing'];
    return here === there ? [] : [`${name}\n  project:   ${here}\n  reference: ${there}`];
  });
}

const complexTypes = (grammar: Grammar): ReadonlyMap<string, string> =>
  new Map(
    [...grammar.complex].map(([name, { base, content, isAbstract }]) => {
      const members = content === null ? '' : said(grammar, content);
      return [name, `${isAbstract ? 'abstract ' : ''}${base ?? ''} ${members}`];
    }),
  );

const simpleTypes = (grammar: Grammar): ReadonlyMap<string, string> =>
  new Map([...grammar.simple].map(([name, type]) => [name, saidOfValue(type)]));

const saidOfValue = ({ base, facets }: SimpleType): string =>
  [base, ...facets.filter((facet) => !facet.startsWith('pattern='))].join(' ');

type Nest = Exclude<Particle, { kind: 'group' }>;

const isOnce = ({ least, most }: Particle): boolean => least === 1 && most === 1;

/** A part without groups, and without sequences and choices that say nothing. */
function simplified(grammar: Grammar, part: Particle): Nest {
  const { least, most } = part;
  if (part.kind === 'element' || part.kind === 'any') return part;
  if (part.kind === 'group') {
    const content = grammar.groups.get(part.group);
    if (content === undefined) throw new Error(`there is no group ${part.group}`);
    return simplified(grammar, { kind: 'sequence', items: [content], least, most });
  }
  const items = part.items
    .map((item) => simplified(grammar, item))
    .flatMap((item): readonly Particle[] =>
      item.kind === 'sequence' && part.kind === 'sequence' && isOnce(item) ? item.items : [item],
    );
  const [only, ...more] = items;
  if (only !== undefined && more.length === 0) {
    if (isOnce(part)) return simplified(grammar, only);
    if (isOnce(only)) return { ...simplified(grammar, only), least, most };
  }
  return { ...part, items };
}

function said(grammar: Grammar, part: Particle): string {
  const simple = simplified(grammar, part);
  const count = `{${simple.least},${simple.most}}`;
  switch (simple.kind) {
    case 'element':
      return `${simple.name}:${simple.type}${count}`;
    case 'any':
      return `any(${simple.said})${count}`;
    case 'choice': {
      const items = simple.items.map((item) => said(grammar, item));
      return `[${items.sort().join(' | ')}]${count}`;
    }
    case 'sequence':
      return `(${simple.items.map((item) => said(grammar, item)).join(', ')})${count}`;
  }
}
