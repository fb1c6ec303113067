/** Internet addresses as text: whether they are any, and whether they can be anybody's on the public Internet. */

/** The four numbers of an IPv4 address in dotted form without leading zeros (RFC 6943, 3.1.1); null: it is none. */
export function ipv4Of(text: string): readonly number[] | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  const parts = text.split('.');
  const isPlain = parts.every((part) => String(Number(part)) === part && Number(part) <= 255);
  return isPlain ? parts.map(Number) : null;
}

const group = /^[0-9a-f]{1,4}$/i;

/** The eight groups of an IPv6 address, in full or with `::` (RFC 4291, 2.2); null: it is none. */
export function ipv6Of(text: string): readonly number[] | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const known = [...head, ...(tail ?? [])];
  if (!known.every((one) => group.test(one))) return null;
  if (tail === undefined ? known.length !== 8 : known.length > 7) return null;
  const gap = Array.from({ length: 8 - known.length }, () => '0');
  return [...head, ...gap, ...(tail ?? [])].map((one) => Number.parseInt(one, 16));
}

/**
 * What an address is kept for, where that is not an ordinary subscriber of the public Internet (RFC 6890).
 * `shared`: many subscribers behind one carrier's translator (RFC 6598).
 */
export type SpecialUse = 'private' | 'shared' | 'local' | 'none';

type Block = readonly [use: SpecialUse, prefix: readonly number[], bits: number];

const v4: readonly Block[] = [
  ['private', [10], 8],
  ['private', [172, 16], 12],
  ['private', [192, 168], 16],
  ['shared', [100, 64], 10],
  ['local', [127], 8],
  ['local', [169, 254], 16],
  ['local', [0], 8],
  ['local', [224], 3],
];

const v6: readonly Block[] = [
  ['local', [0, 0, 0, 0, 0, 0, 0], 112],
  ['local', [0xfe80], 10],
  ['local', [0xff00], 8],
  ['private', [0xfc00], 7],
];

/** Whether the first `bits` bits agree, the numbers being of `width` bits each. */
function isWithin(numbers: readonly number[], [, prefix, bits]: Block, width: number): boolean {
  return numbers.every((number, index) => {
    const rest = Math.min(width, Math.max(0, bits - index * width));
    const shift = 2 ** (width - rest);
    return Math.floor(number / shift) === Math.floor((prefix[index] ?? 0) / shift);
  });
}

/** What the numbers of an IPv4 (four) or IPv6 address (eight) are kept for. */
export function specialUseOf(numbers: readonly number[]): SpecialUse {
  const [blocks, width] = numbers.length === 4 ? [v4, 8] : [v6, 16];
  return blocks.find((block) => isWithin(numbers, block, width))?.[0] ?? 'none';
}
