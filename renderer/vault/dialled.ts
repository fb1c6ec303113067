/** Fewer digits are no telephone number. */
const fewest = 7;

/**
 * The digits of a text that can only be a telephone number, as they are compared: none but its digits, and of what is
 * sought neither the way out of the country nor the zero that stands for the country. Empty: it is something else, or
 * it is written so already. `ownCode`: the country code of the profile's State, as digits.
 */
export function dialled(
  text: string,
  as: 'kept' | 'sought',
  ownCode: string | null = null,
): readonly string[] {
  if (!/^\s*[+0][\d\s()./-]*$/u.test(text)) return [];
  const digits = text.replace(/\(0\)/gu, '').replace(/\D/gu, '');
  if (digits.length < fewest) return [];
  if (as === 'sought') {
    const number = digits.replace(/^0+/u, '');
    const isAbroad = /^\s*(?:\+|00)/u.test(text) && ownCode !== null && number.startsWith(ownCode);
    // Within the State numbers are written without its code.
    const all = isAbroad ? [number, number.slice(ownCode.length)] : [number];
    return all.filter(({ length }) => length >= fewest - 1);
  }
  return digits === text.replace('+', '') ? [] : [digits];
}
