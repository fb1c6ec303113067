import type { Dice } from '../bench/seed/dice.ts';

type Maker = (dice: Dice) => string;

const instant: Maker = (dice) => {
  const two = (least: number, most: number): string =>
    String(dice.between(least, most)).padStart(2, '0');
  const day = `${dice.between(2024, 2031)}-${two(1, 12)}-${two(1, 28)}`;
  return `${day}T${two(0, 23)}:${two(0, 59)}:${two(0, 59)}`;
};
const zone: Maker = (dice) => dice.pick(['Z', '+01:00', '-05:30', '+14:00', '-00:00']);
const word: Maker = (dice) =>
  dice.pick([
    'ETSI',
    'a',
    'Åsa Öberg',
    'x & <y>',
    '日本',
    '',
    ' spaced  text ',
    'line\nline',
    '😀',
  ]);
const address: Maker = (dice) => Array.from({ length: 4 }, () => dice.between(0, 255)).join('.');

/** A lawful value for each simple type that is met, by its name. */
const lawful = new Map<string, Maker>([
  ['string', word],
  ['anyURI', (dice) => `https://data.example/${dice.hex(8)}`],
  ['boolean', (dice) => dice.pick(['true', 'false', '1', '0'])],
  ['integer', (dice) => dice.pick(['0', '-1', '17', '+4', '007', '99999999999999999999999'])],
  [
    'nonNegativeInteger',
    (dice) => dice.pick(['0', '1', '+3', '0042', '3020', '123456789012345678901']),
  ],
  ['positiveInteger', (dice) => dice.pick(['1', '10000', '+25', '01'])],
  ['base64Binary', (dice) => dice.pick(['', 'YQ==', 'YWI=', 'Y W J j', 'AAECAwQF', 'ABCD EFGH'])],
  ['ShortString', word],
  ['LongString', word],
  ['UUID', (dice) => (dice.chance(0.2) ? dice.uuid().toUpperCase() : dice.uuid())],
  ['ISOCountryCode', (dice) => dice.pick(['SE', 'DE', 'IE', 'ZZ'])],
  ['QualifiedDateTime', (dice) => instant(dice) + zone(dice)],
  ['QualifiedMicrosecondDateTime', (dice) => `${instant(dice)}.${dice.digits(6)}${zone(dice)}`],
  ['LIID', (dice) => dice.digits(dice.between(1, 25))],
  ['LDID', (dice) => `SE-${dice.hex(4)}-${dice.hex(6)}`],
  ['InternationalE164', (dice) => dice.digits(dice.between(1, 15))],
  ['EmailAddress', (dice) => `${dice.hex(5)}@mail.example`],
  ['InternationalizedEmailAddress', (dice) => `öst ${dice.hex(3)}@mail.example`],
  ['IPv4Address', address],
  ['IPv6Address', (dice) => Array.from({ length: 8 }, () => dice.hex(4)).join(':')],
  ['TCPPort', (dice) => String(dice.between(1, 65_535))],
  ['UDPPort', (dice) => String(dice.between(0, 65_535))],
  ['ETSIVersion', (dice) => `V1.${dice.between(1, 30)}.1`],
  ['ISO639Set1LanguageIdentifier', (dice) => dice.pick(['sv', 'en', 'de'])],
]);

/** A value the type allows; null for a type that is known by its base only. */
export const lawfulValue = (type: string, dice: Dice): string | null =>
  lawful.get(type)?.(dice) ?? null;

const dates: readonly string[] = [
  '2026-11-24T10:00:00Z',
  '2026-11-24T10:00:00+01:00',
  '2026-11-24T10:00:00+14:00',
  '2026-11-24T10:00:00+14:01',
  '2026-11-24T10:00:00-00:00',
  '2026-11-24T10:00:00+24:00',
  '2026-11-24T10:00:00',
  '2026-11-24T10:00:00z',
  '2026-11-24t10:00:00Z',
  '2026-11-24 10:00:00Z',
  '2026-11-24',
  '2026-11-24T10:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T24:00:01Z',
  '2026-11-24T23:59:60Z',
  '2026-11-24T10:60:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-10T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2028-02-29T00:00:00Z',
  '2100-02-29T00:00:00Z',
  '2000-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-11-00T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '-2026-11-24T10:00:00Z',
  '12026-11-24T10:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-11-24T10:00:00.5Z',
  '2026-11-24T10:00:00.000000Z',
  '2026-11-24T10:00:00.00000Z',
  '2026-11-24T10:00:00.0000000Z',
  '2026-11-24T10:00:00.123456+01:00',
  '2026-11-24T24:00:00.000000Z',
  '2026-11-24T24:00:00.000001Z',
  '２０２６-11-24T10:00:00Z',
];

/** At most 24 digits: older libxml2, so many an xmllint, takes no longer ones; the standard and newer ones know no limit. */
const numbers: readonly string[] = [
  '0',
  '1',
  '-0',
  '+0',
  '+1',
  '-1',
  '007',
  '1.0',
  '1e3',
  '0x10',
  '٣',
  '１',
  'NaN',
  ' 5 ',
  '5 5',
  '65535',
  '65536',
  '4294967296',
  '18446744073709551616',
  '9'.repeat(24),
];

const texts: readonly string[] = [
  '',
  ' ',
  'x',
  'x'.repeat(255),
  'x'.repeat(256),
  'å'.repeat(255),
  '😀'.repeat(255),
  '😀'.repeat(256),
  'y'.repeat(65_535),
  'y'.repeat(65_536),
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufdd0',
  '\u200b',
  'a\tb',
  'a\nb',
  'a\rb',
];

const uuids: readonly string[] = [
  '7e84603b-be7b-4cba-af26-8468d177f36a',
  '7E84603B-BE7B-4CBA-AF26-8468D177F36A',
  '{7e84603b-be7b-4cba-af26-8468d177f36a}',
  'urn:uuid:7e84603b-be7b-4cba-af26-8468d177f36a',
  '7e84603bbe7b4cbaaf268468d177f36a',
  '7e84603b-be7b-4cba-af26-8468d177f36',
  '7e84603b-be7b-4cba-af26-8468d177f36aa',
  '7e84603g-be7b-4cba-af26-8468d177f36a',
  '00000000-0000-0000-0000-000000000000',
  '7e84603b–be7b–4cba–af26–8468d177f36a',
];

const others: Readonly<Record<string, readonly string[]>> = {
  countries: ['SE', 'ZZ', 'se', 'S', 'SWE', 'S1', 'ÅÄ', 'EU', 'S E'],
  booleans: ['true', 'false', '1', '0', 'True', 'TRUE', 'yes', '2', '01', '-0'],
  base64: [
    '',
    'YQ==',
    'YWI=',
    'YWJj',
    'YQ',
    'YQ=',
    'Y===',
    'YW=I',
    'Y W J j',
    'YWJj\nYWJj',
    'YWJ-',
    'YWJ_',
    '====',
    'YR==',
    'YWJjZA==YWJj',
    'åäö=',
    'A',
  ],
  versions: [
    'V1.23.1',
    'v1.23.1',
    'V1.23',
    'V01.002.3',
    'V1.23.1.1',
    '1.23.1',
    'V1.23.1 ',
    'V٣.1.1',
    'V.1.1',
  ],
  addresses: [
    'a@b',
    'a@b@c',
    'a b@c',
    '@b',
    'a@',
    'ä@ö',
    'a\u00a0b@c',
    'a@b\u2003c',
    '1.2.3.4',
    '999.999.999.999',
    '1.2.3',
    '1.2.3.4.5',
    '2001:db8::1',
    '2001:0db8:0000:0000:0000:0000:0000:0001',
    '2001:0DB8:0000:0000:0000:0000:0000:0001',
  ],
  languages: ['sv', 'SV', 'swe', 's', 'zz', 'å1'],
  numbersOfPhones: ['46701234567', '+46701234567', '1'.repeat(15), '1'.repeat(16), '٤٦'],
  disclosures: [
    'SE-a-b',
    'se-a-b',
    'SE-a',
    'SE--b',
    'SE-a-',
    'SE-a-b-c-d',
    'SWE-a-b',
    'SE-a b-c\td',
  ],
};

/** Lists of values that one type or another takes and its neighbours refuse. */
export const temptations: readonly (readonly string[])[] = [
  dates,
  numbers,
  texts,
  uuids,
  ...Object.values(others),
];

const shapes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[-0-9]+T/, dates],
  [/^[0-9a-f]{8}-/i, uuids],
  [/^(?:true|false)$/, others['booleans'] ?? []],
  [/^[A-Z]{2}$/, others['countries'] ?? []],
  [/^[a-z]{2}$/, others['languages'] ?? []],
  [/^\d{7,15}$/, others['numbersOfPhones'] ?? []],
  [/^\d+$/, numbers],
  [/^V\d/, others['versions'] ?? []],
  [/@|^\d+\.\d/, others['addresses'] ?? []],
  [/^[A-Z]{2}-[^-]+-/, others['disclosures'] ?? []],
  [/^[A-Za-z0-9+/]{12,}=*$/, others['base64'] ?? []],
];

/** Tempting values for an element that now holds this one: mostly of its own kind. */
export const temptationsFor = (value: string): readonly string[] =>
  shapes.find(([shape]) => shape.test(value))?.[1] ?? texts;

const kinships: readonly (readonly [RegExp, string])[] = [
  [/^[^.]+T[^.]+$/, 'QualifiedDateTime'],
  [/^[-0-9]+T.*\.\d{6}/, 'QualifiedMicrosecondDateTime'],
  [/^[0-9a-f]{8}-/i, 'UUID'],
  [/^(?:true|false)$/, 'boolean'],
  [/^[A-Z]{2}$/, 'ISOCountryCode'],
  [/^[a-z]{2}$/, 'ISO639Set1LanguageIdentifier'],
  [/^\d{7,15}$/, 'InternationalE164'],
  [/^\d+$/, 'positiveInteger'],
  [/^V\d/, 'ETSIVersion'],
  [/^[^@\s]+@[^@]+$/, 'EmailAddress'],
  [/^[A-Z]{2}-[^-]+-/, 'LDID'],
  [/^[A-Za-z][A-Za-z ]*$/, 'ShortString'],
];

/** Another value of the same kind, as far as the present one shows its kind; null where it does not. */
export function likeValue(value: string, dice: Dice): string | null {
  const type = kinships.find(([shape]) => shape.test(value))?.[1];
  return type === undefined ? null : lawfulValue(type, dice);
}
