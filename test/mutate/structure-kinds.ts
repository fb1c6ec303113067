import { namespaces } from '../../schemas/namespaces.ts';
import type { Change } from './kind.ts';
import { oneOf } from './kind.ts';
import { anyParent, anyPlace } from './places.ts';
import { allTwigs, copyOf, twig } from './twig.ts';

const drop: Change = (root, dice) => {
  const place = anyPlace(root, dice);
  return place !== undefined && place.parent.children.splice(place.at, 1).length > 0;
};

const duplicate: Change = (root, dice) => {
  const place = anyPlace(root, dice);
  if (place === undefined) return false;
  place.parent.children.splice(place.at + 1, 0, copyOf(place.it));
  return true;
};

const reorder: Change = (root, dice) => {
  const parent = oneOf(
    allTwigs(root).filter(({ children }) => children.length > 1),
    dice,
  );
  if (parent === undefined) return false;
  const at = dice.between(0, parent.children.length - 1);
  const [moved] = parent.children.splice(at, 1);
  if (moved === undefined) return false;
  const gap = dice.between(0, parent.children.length - 1);
  parent.children.splice(gap >= at ? gap + 1 : gap, 0, moved);
  return true;
};

const move: Change = (root, dice) => {
  const place = anyPlace(root, dice);
  const target = anyParent(root, dice);
  if (place === undefined || target === undefined || allTwigs(place.it).includes(target))
    return false;
  place.parent.children.splice(place.at, 1);
  target.children.splice(dice.between(0, target.children.length), 0, place.it);
  return true;
};

const empty: Change = (root, dice) => {
  const place = anyPlace(root, dice);
  if (place === undefined) return false;
  place.it.children = [];
  place.it.text = '';
  return true;
};

const insertKnown: Change = (root, dice, soil) => {
  const parent = anyParent(root, dice);
  const found = oneOf(soil.cuttings, dice);
  if (parent === undefined || found === undefined || allTwigs(found).length > 40) return false;
  parent.children.splice(dice.between(0, parent.children.length), 0, copyOf(found));
  return true;
};

const insertForeign: Change = (root, dice) => {
  const parent = anyParent(root, dice);
  if (parent === undefined) return false;
  const ns = dice.pick(['urn:example:foreign', '', parent.ns]);
  const stranger = twig(ns, dice.pick(['Extra', 'Version', 'NationalParameters']), 'x');
  parent.children.splice(dice.between(0, parent.children.length), 0, stranger);
  return true;
};

const wrap: Change = (root, dice) => {
  const place = anyPlace(root, dice);
  if (place === undefined) return false;
  place.parent.children[place.at] = twig(place.it.ns, place.it.name, [place.it]);
  return true;
};

const unwrap: Change = (root, dice) => {
  const place = anyPlace(root, dice);
  if (place === undefined || place.it.children.length === 0) return false;
  place.parent.children.splice(place.at, 1, ...place.it.children);
  return true;
};

/** Signatures and what the schema leaves open. */
const sign: Change = (root, dice) => {
  const ns = dice.pick([namespaces.ds, namespaces.ds, namespaces.core]);
  const name = ns === namespaces.core ? dice.pick(['Signature', 'Signatures']) : 'Signature';
  const signature = twig(ns, name, [twig('urn:example:foreign', 'Anything', 'at all')]);
  signature.attributes.push({ name: 'Id', value: 'signature' });
  root.children.splice(dice.between(1, root.children.length), 0, signature);
  return true;
};

export const structureKinds: Readonly<Record<string, Change>> = {
  drop,
  duplicate,
  reorder,
  move,
  empty,
  'insert known': insertKnown,
  'insert foreign': insertForeign,
  wrap,
  unwrap,
  sign,
};
