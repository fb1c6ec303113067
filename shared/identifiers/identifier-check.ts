/**
 * Whether an identifier of an order has the form its format promises (names of TS 103 280; FormatOwner ETSI). It is
 * advice: an identifier that cannot be anybody's is a manifest error that Form 3 can tell (Article 10(6)), and one
 * slip of a digit would be somebody else's data.
 */
import { isHidden } from '../checks/characters.ts';
import type { RequestValue } from '../hi1/model.ts';
import { ipv4Of, ipv6Of, specialUseOf, type SpecialUse } from './addresses.ts';

export const identifierFindings = [
  'malformed',
  'checkDigit',
  'private',
  'shared',
  'local',
  'hiddenCharacters',
] as const;
/**
 * `malformed`: it has not the form of its format. `checkDigit`: a digit must be wrong. `private`, `shared`, `local`: an
 * address that does not single out a subscriber of the public Internet. `hiddenCharacters`: what
 * is shown is not all that is there.
 */
export type IdentifierFinding = (typeof identifierFindings)[number];

/** ISO/IEC 7812-1: every second digit from the right doubled, the sum of all digits a multiple of ten. */
export function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const malformedUnless =
  (form: RegExp) =>
  (value: string): IdentifierFinding | null =>
    form.test(value) ? null : 'malformed';

function address(numbers: readonly number[] | null): IdentifierFinding | null {
  if (numbers === null) return 'malformed';
  const use: SpecialUse = specialUseOf(numbers);
  return use === 'none' ? null : use;
}

/** Fifteen digits with a check digit (3GPP TS 23.003, 6.2.1); without it, or with a software version, 14 and 16. */
function imei(value: string): IdentifierFinding | null {
  if (!/^\d{14,16}$/.test(value)) return 'malformed';
  // A spare digit is sent as zero in signalling, so a zero there says nothing (3GPP TS 23.003, 6.2.1).
  return value.length !== 15 || value.endsWith('0') || hasLuhnDigit(value) ? null : 'checkDigit';
}

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\-]{0,61}[\p{L}\p{N}])?`;
const domain = String.raw`(?:${label}\.)+${label}`;
const mail = new RegExp(String.raw`^(?!\.)[^\s@"(),:;<>[\]\\]{1,64}(?<!\.)@${domain}$`, 'u');
const isPort = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;

const checks: Readonly<Record<string, (value: string) => IdentifierFinding | null>> = {
  emailaddress: malformedUnless(mail),
  internationalizedemailaddress: malformedUnless(mail),
  // E.164, 6: at most fifteen digits, no country code begins with zero.
  internationale164: malformedUnless(/^\+?[1-9]\d{3,14}$/),
  imsi: malformedUnless(/^\d{6,15}$/),
  imei,
  macaddress: malformedUnless(/^[0-9a-f]{2}(?:([:-]?)[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$/i),
  ipv4address: (value) => address(ipv4Of(value)),
  ipv6address: (value) => address(ipv6Of(value)),
  tcpport: (value) => (isPort(value) ? null : 'malformed'),
  udpport: (value) => (isPort(value) ? null : 'malformed'),
};

/**
 * What a person should look at before searching for an identifier; null: nothing, or a format that is not known here.
 * The value is judged exactly as it came, so that a blank at its end is found.
 */
export function checkIdentifier({ formatName, value }: RequestValue): IdentifierFinding | null {
  if ([...value].some(isHidden)) return 'hiddenCharacters';
  const name = formatName.toLowerCase();
  return Object.hasOwn(checks, name) ? (checks[name]?.(value) ?? null) : null;
}
