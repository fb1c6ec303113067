/** Distinguished encoding (X.690) of what a signature is made of, written by hand like everything that is sent here. */

function lengthOf(count: number): Buffer {
  if (count < 0x80) return Buffer.from([count]);
  const hex = count.toString(16);
  const octets = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | octets.length]), octets]);
}

export const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
/** The members of a set stand in the order of their encodings. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer =>
  der(0x31, ...parts.map((one) => Buffer.from(one)).sort((one, other) => one.compare(other)));
export const octets = (content: Uint8Array): Buffer => der(0x04, content);
export const nothing = der(0x05);

/** A positive number. */
export function integer(value: Uint8Array): Buffer {
  const needsZero = ((value[0] ?? 0) & 0x80) !== 0;
  return der(0x02, Buffer.from(needsZero ? [0] : []), value);
}

export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const arc = (value: number): number[] => {
    const groups = [value & 0x7f];
    for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
      groups.unshift((left & 0x7f) | 0x80);
    return groups;
  };
  return der(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(arc)));
}

export function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`, 'latin1'));
}
