/** Values that cannot be what they are said to be. Formats only: whether an address answers, nobody can see here. */
import { said } from './received.ts';

const email =
  /^[^\s@"<>()[\],;:\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text);

/** E.164 without or with its plus: up to fifteen digits, none of the country codes begins with 0. */
export const isTelephone = (text: string): boolean => /^\+?[1-9]\d{5,14}$/.test(text);

export const isLanguage = (code: string): boolean => /^[a-z]{2}$/.test(code);

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const areGroups = groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return areGroups && (halves.length === 2 ? groups.length < 8 : groups.length === 8);
}

/** The check digit of an IMEI (ISO/IEC 7812-1, Luhn). Fourteen digits come without one, sixteen with a software version. */
function isImei(text: string): boolean {
  if (!/^\d{14,16}$/.test(text)) return false;
  if (text.length !== 15) return true;
  const sum = [...text].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  IPv4Address: (text) => ipv4.test(text),
  IPv6Address: isIpv6,
  InternationalE164: isTelephone,
  InternationalizedEmailAddress: isEmail,
  EmailAddress: isEmail,
  IMEI: isImei,
  IMSI: (text) => /^\d{6,15}$/.test(text),
  MACAddress: (text) => /^[0-9a-f]{2}(?:[:-]?[0-9a-f]{2}){5}$/i.test(text),
  TCPPort: (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
  UDPPort: (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
};

/** Whether an identifier has the shape its format demands; formats nobody here knows are never odd. */
export function isOddIdentifier(format: string, written: string): boolean {
  const text = said(written);
  if (text === null) return true;
  const check = Object.hasOwn(checks, format) ? checks[format] : undefined;
  return check !== undefined && !check(text);
}
