import type { Dice } from '../bench/seed/dice.ts';

const tokens: readonly string[] = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  '\0',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY e "e">]>',
  '&e;',
  '&#0;',
  '&#x10FFFF;',
  '<?x?>',
  ' xmlns=""',
  ' xmlns:task="urn:x"',
  ' xsi:nil="true"',
  ' xsi:type="x"',
  '\uFEFF',
  '\uFFFE',
  '\r',
  '\t',
  '\n',
  '</HI1Message>',
  '<HI1Object/>',
  ' id="a"',
  ' xml:base="file:///"',
  '-1',
  '%s%n',
  '../../etc/passwd',
  '𝕏',
  '\u202e',
];

type Mangling = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer;

const spliced = (bytes: Buffer, at: number, cut: number, put: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);

const flip: Mangling = (bytes, dice) => {
  const copy = Buffer.from(bytes);
  const at = dice.between(0, copy.length - 1);
  copy[at] = (copy[at] ?? 0) ^ (1 << dice.between(0, 7));
  return copy;
};
const overwrite: Mangling = (bytes, dice) => {
  const put = Uint8Array.from({ length: dice.between(1, 4) }, () => dice.between(0, 255));
  return spliced(bytes, dice.between(0, bytes.length), put.length, put);
};
const remove: Mangling = (bytes, dice) =>
  spliced(
    bytes,
    dice.between(0, bytes.length),
    dice.between(1, dice.pick([2, 20, 400])),
    Buffer.alloc(0),
  );
const insert: Mangling = (bytes, dice) => {
  const token = tokens[dice.between(0, tokens.length - 1)] ?? '';
  return spliced(
    bytes,
    dice.between(0, bytes.length),
    dice.pick([0, 0, token.length]),
    Buffer.from(token),
  );
};
const repeat: Mangling = (bytes, dice) => {
  const at = dice.between(0, bytes.length);
  const part = bytes.subarray(at, at + dice.between(1, 300));
  return spliced(
    bytes,
    at,
    0,
    Buffer.concat(Array.from({ length: dice.between(1, 20) }, () => part)),
  );
};
const graft: Mangling = (bytes, dice, other) => {
  const at = dice.between(0, other.length);
  const part = other.subarray(at, at + dice.between(1, 600));
  return spliced(bytes, dice.between(0, bytes.length), dice.between(0, 600), part);
};
const truncate: Mangling = (bytes, dice) => bytes.subarray(0, dice.between(0, bytes.length));

const manglings = { flip, overwrite, remove, insert, repeat, graft, truncate } as const;

/** One to four changes of bytes that know nothing of XML. */
export function mangle(bytes: Buffer, dice: Dice, other: Buffer): Buffer {
  let made = bytes;
  const times = dice.pick([1, 1, 2, 4]);
  for (let time = 0; time < times; time++) {
    const all: readonly Mangling[] = Object.values(manglings);
    made = all[dice.between(0, all.length - 1)]?.(made, dice, other) ?? made;
  }
  return made;
}
