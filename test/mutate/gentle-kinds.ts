import type { Change } from './kind.ts';
import { oneOf } from './kind.ts';
import { anyPlace, filledLeaves } from './places.ts';
import { allTwigs, copyOf, escapeMarkup } from './twig.ts';
import { likeValue } from './values.ts';

/** An element with the same name, from another lawful message: often lawful here too. */
const exchange: Change = (root, dice, soil) => {
  const place = anyPlace(root, dice);
  if (place === undefined) return false;
  const { ns, name } = place.it;
  const twins = soil.cuttings.filter((one) => one.ns === ns && one.name === name);
  const found = oneOf(twins, dice);
  if (found === undefined) return false;
  place.parent.children[place.at] = copyOf(found);
  return true;
};

/** Members of objects are nearly all optional. */
const dropMember: Change = (root, dice) => {
  const object = oneOf(
    allTwigs(root).filter(({ name, children }) => name === 'HI1Object' && children.length > 1),
    dice,
  );
  object?.children.splice(dice.between(1, object.children.length - 1), 1);
  return object !== undefined;
};

const otherValue: Change = (root, dice) => {
  const it = oneOf(filledLeaves(root), dice);
  const value = it === undefined ? null : likeValue(it.text.trim(), dice);
  if (it === undefined || value === null) return false;
  it.text = value;
  return true;
};

/** Other markup for the same value, or nearly: every reader must still see it. */
const markup: Change = (root, dice) => {
  const it = oneOf(filledLeaves(root), dice);
  if (it === undefined) return false;
  const at = dice.between(0, it.text.length);
  const [head, tail] = [it.text.slice(0, at), it.text.slice(at)];
  const inside = dice.pick(['<!-- , -->', '<?x y?>', '<![CDATA[]]>', '<!---->']);
  const references = [...it.text].map((one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`);
  it.raw = dice.pick([
    `<![CDATA[${it.text}]]>`,
    references.join(''),
    escapeMarkup(head) + inside + escapeMarkup(tail),
    `${escapeMarkup(head)}<![CDATA[${tail}]]>`,
  ]);
  return true;
};

const between: Change = (root, dice) => {
  const it = anyPlace(root, dice)?.it;
  if (it === undefined) return false;
  it.before = dice.pick([
    '<!-- - -->',
    '<?go on?>',
    '\r\n\t ',
    '<!-- <a> -->\n',
    '<![CDATA[]]>',
    '&#32;',
  ]);
  return true;
};

export const gentleKinds: Readonly<Record<string, Change>> = {
  exchange,
  'drop member': dropMember,
  'other value': otherValue,
  markup,
  between,
};
