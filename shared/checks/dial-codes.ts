/** Country codes of telephone numbers (ITU-T E.164), for the Member States. */
const codes: Readonly<Record<string, string>> = {
  AT: '43', BE: '32', BG: '359', CY: '357', CZ: '420', DE: '49', DK: '45', EE: '372', ES: '34',
  FI: '358', FR: '33', GR: '30', HR: '385', HU: '36', IE: '353', IT: '39', LT: '370', LU: '352',
  LV: '371', MT: '356', NL: '31', PL: '48', PT: '351', RO: '40', SE: '46', SI: '386', SK: '421',
}; // prettier-ignore

/** Outermost regions count to their State: Réunion and Mayotte, Guadeloupe, Guiana, Martinique, Åland. */
const alsoOf: Readonly<Record<string, readonly string[]>> = { FR: ['262', '590', '594', '596'] };

/** The digits of a number in E.164, without plus, blanks or the international prefix `00`; null when it is none. */
export function dialled(number: string): string | null {
  const digits = number.replace(/[\s().\-/]/g, '').replace(/^(?:\+|00)/, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

/** Whether a number lies in the State's numbering plan; null for a State this table does not have. */
export function isOfState(digits: string, country: string): boolean | null {
  if (!Object.hasOwn(codes, country)) return null;
  const own = [codes[country] ?? '', ...(alsoOf[country] ?? [])];
  return own.some((code) => digits.startsWith(code));
}

/** `+46`; null for a State this table does not have. */
export const dialCodeOf = (country: string): string | null =>
  Object.hasOwn(codes, country) ? `+${codes[country] ?? ''}` : null;
