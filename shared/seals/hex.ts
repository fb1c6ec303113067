const valueOf = (digit: number | undefined): number => {
  if (digit === undefined) return -1;
  if (digit >= 0x30 && digit <= 0x39) return digit - 0x30;
  const lower = digit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
};

/** The bytes that pairs of digits stand for; null where anything else stands, even a blank, or where there are none. */
export function bytesOfHex(digits: Uint8Array): Uint8Array | null {
  if (digits.length === 0 || digits.length % 2 !== 0) return null;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const high = valueOf(digits[2 * at]);
    const low = valueOf(digits[2 * at + 1]);
    if (high < 0 || low < 0) return null;
    bytes[at] = high * 16 + low;
  }
  return bytes;
}
