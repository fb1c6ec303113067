import { namespaces } from '../../schemas/namespaces.ts';
import type { Change } from './kind.ts';
import { oneOf } from './kind.ts';
import { anyLeaf, anyPlace } from './places.ts';
import type { Twig } from './twig.ts';
import { allTwigs } from './twig.ts';

const rename: Change = (root, dice, soil) => {
  const place = anyPlace(root, dice);
  const other = oneOf(soil.names, dice);
  if (place === undefined || other === undefined) return false;
  [place.it.ns, place.it.name] = other;
  return true;
};

const misspell: Change = (root, dice) => {
  const it = anyPlace(root, dice)?.it;
  if (it === undefined) return false;
  const lower = it.name.slice(0, 1).toLowerCase() + it.name.slice(1);
  it.name = dice.pick([
    lower,
    it.name.toUpperCase(),
    `${it.name}s`,
    it.name.slice(0, -1) || 'x',
    `${it.name}.`,
  ]);
  return true;
};

const namespace: Change = (root, dice) => {
  const it = anyPlace(root, dice)?.it;
  if (it === undefined) return false;
  const { core, common, task, delivery, xsi } = namespaces;
  it.ns = dice.pick([core, common, task, delivery, xsi, '', `${it.ns}/`, 'urn:example:foreign']);
  return true;
};

const typed = (root: Twig): Twig[] =>
  allTwigs(root).filter(({ attributes }) => attributes.some(({ name }) => name === 'xsi:type'));

function setType(it: Twig, value: string | null): void {
  it.attributes = it.attributes.filter(({ name }) => name !== 'xsi:type');
  if (value !== null) it.attributes.push({ name: 'xsi:type', value });
}

const retype: Change = (root, dice, soil) => {
  const it = oneOf(typed(root), dice);
  const other = oneOf(soil.types, dice);
  if (it === undefined || other === undefined) return false;
  const own = it.attributes.find(({ name }) => name === 'xsi:type')?.value ?? '';
  const spaced = ` ${own}\n`;
  setType(
    it,
    dice.pick([other, other, null, spaced, `nope:${own}`, own.replace(/^\w+:/, ''), `${own}s`, '']),
  );
  return true;
};

/** A type for an element that needs none: its own, a restriction, an extension or a stranger. */
const typeAnything: Change = (root, dice, soil) => {
  const place = anyPlace(root, dice);
  const other = oneOf(soil.types, dice);
  if (place === undefined || other === undefined) return false;
  const simple = dice.pick([
    'etsi:ShortString',
    'etsi:LongString',
    'etsi:UUID',
    'core:ObjectIdentifier',
  ]);
  setType(place.it, dice.pick([other, simple.replace('core:', ''), 'common:DictionaryEntry']));
  return true;
};

const nil: Change = (root, dice) => {
  const it = anyLeaf(root, dice);
  it?.attributes.push({ name: 'xsi:nil', value: dice.pick(['true', 'false', '1', 'maybe']) });
  return it !== undefined;
};

const attribute: Change = (root, dice) => {
  const it = dice.chance(0.5) ? root : anyPlace(root, dice)?.it;
  const added = dice.pick([
    { name: 'lang', value: 'sv' },
    { name: 'xml:lang', value: 'sv' },
    { name: 'xml:id', value: 'one' },
    { name: 'core', value: '' },
    { name: 'common:Owner', value: 'ETSI' },
    { name: 'xsi:schemaLocation', value: 'urn:example:foreign foreign.xsd' },
    { name: 'xsi:noNamespaceSchemaLocation', value: 'foreign.xsd' },
    { name: 'xsi:other', value: 'x' },
  ]);
  if (it === undefined || it.attributes.some(({ name }) => name === added.name)) return false;
  it.attributes.push(added);
  return true;
};

export const nameKinds: Readonly<Record<string, Change>> = {
  rename,
  misspell,
  namespace,
  retype,
  'type anything': typeAnything,
  nil,
  attribute,
};
