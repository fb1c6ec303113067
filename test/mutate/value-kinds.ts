import type { Change } from './kind.ts';
import { oneOf } from './kind.ts';
import { anyLeaf, anyPlace, filledLeaves } from './places.ts';
import { escapeMarkup } from './twig.ts';
import { temptations, temptationsFor } from './values.ts';

const facet: Change = (root, dice) => {
  const it = oneOf(filledLeaves(root), dice);
  const value = it === undefined ? undefined : oneOf(temptationsFor(it.text.trim()), dice);
  if (it === undefined || value === undefined) return false;
  it.text = value;
  return true;
};

const date: Change = (root, dice) => {
  const dated = filledLeaves(root).filter(({ text }) => /^\d{4}-\d\d-\d\dT/.test(text));
  const it = oneOf(dated, dice);
  const value = oneOf(temptationsFor('2026-T'), dice);
  if (it === undefined || value === undefined) return false;
  it.text = value;
  return true;
};

/** A value of quite another kind. */
const misplaced: Change = (root, dice) => {
  const it = anyLeaf(root, dice);
  const value = oneOf(oneOf(temptations, dice) ?? [], dice);
  if (it === undefined || value === undefined) return false;
  it.text = value;
  return true;
};

const swapped: Change = (root, dice) => {
  const leaves = filledLeaves(root);
  const [one, other] = [oneOf(leaves, dice), oneOf(leaves, dice)];
  if (one === undefined || other === undefined || one.text === other.text) return false;
  [one.text, other.text] = [other.text, one.text];
  return true;
};

const space: Change = (root, dice) => {
  const it = oneOf(filledLeaves(root), dice);
  if (it === undefined) return false;
  const blank = dice.pick([' ', '\n', '\t', '\r\n', '\u00a0', '\u3000']);
  it.text = dice.pick([blank + it.text, it.text + blank, blank + it.text + blank, blank]);
  // Written as it is, not as character references: a parser normalises line ends first.
  if (dice.chance(0.5))
    it.raw = escapeMarkup(it.text).replaceAll('&#10;', '\n').replaceAll('&#13;', '\r');
  return true;
};

const edited: Change = (root, dice) => {
  const it = oneOf(filledLeaves(root), dice);
  if (it === undefined) return false;
  const at = dice.between(0, it.text.length);
  const cut = dice.pick([0, 1, 1]);
  const put = dice.pick(['', '', 'x', '0', 'Å', '-', '"', '.']);
  const text = it.text.slice(0, at) + put + it.text.slice(at + cut);
  if (text === it.text) return false;
  it.text = text;
  return true;
};

/** Text beside elements, where only elements may be. */
const stray: Change = (root, dice) => {
  const it = anyPlace(root, dice)?.it;
  if (it === undefined || it.children.length === 0) return false;
  it.raw = dice.pick([
    'stray',
    ' \n\t ',
    '\u00a0',
    '&#32;',
    '<![CDATA[ ]]>',
    '&amp;',
    '<![CDATA[]]>',
  ]);
  return true;
};

export const valueKinds: Readonly<Record<string, Change>> = {
  facet,
  date,
  misplaced,
  swapped,
  space,
  edited,
  stray,
};
