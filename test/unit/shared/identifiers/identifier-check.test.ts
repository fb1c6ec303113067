import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentifier, hasLuhnDigit } from '../../../../shared/identifiers/identifier-check.ts';

const found = (formatName: string, value: string) =>
  checkIdentifier({ formatOwner: 'ETSI', formatName, value });

const cases: readonly (readonly [format: string, value: string, finding: string | null])[] = [
  ['EmailAddress', 'alquiler.costa@post.nordanvind.example', null],
  ['InternationalizedEmailAddress', 'åsa+hyra@brevlåda.example', null],
  ['EmailAddress', 'asa@', 'malformed'],
  ['EmailAddress', 'asa@localhost', 'malformed'],
  ['EmailAddress', 'asa@@post.example', 'malformed'],
  ['EmailAddress', '.asa@post.example', 'malformed'],
  ['EmailAddress', 'asa@post..example', 'malformed'],
  ['EmailAddress', 'asa@post.example ', 'malformed'],
  ['EmailAddress', 'a\u200bsa@post.example', 'hiddenCharacters'],
  ['InternationalE164', '46701740651', null],
  ['InternationalE164', '+46701740651', null],
  ['InternationalE164', '0701740651', 'malformed'],
  ['InternationalE164', '4670174065112345', 'malformed'],
  ['IMEI', '490154203237518', null],
  ['IMEI', '490154203237519', 'checkDigit'],
  ['IMEI', '490154203237510', null],
  ['IMEI', '49015420323751', null],
  ['IMEI', '4901542032375', 'malformed'],
  ['IMSI', '240071234567890', null],
  ['IMSI', '24007-1234', 'malformed'],
  ['MACAddress', '00:1b:44:11:3a:b7', null],
  ['MACAddress', '001B44113AB7', null],
  ['MACAddress', '00:1b:44-11:3a:b7', 'malformed'],
  ['MACAddress', '00:1b:44:11:3a', 'malformed'],
  ['IPv4Address', '8.8.4.4', null],
  ['IPV4Address', '203.0.113.84', null],
  ['IPv4Address', '203.0.113.256', 'malformed'],
  ['IPv4Address', '203.0.113.084', 'malformed'],
  ['IPv4Address', '172.31.0.1', 'private'],
  ['IPv4Address', '172.32.0.1', null],
  ['IPv4Address', '100.64.0.1', 'shared'],
  ['IPv4Address', '100.128.0.1', null],
  ['IPv4Address', '127.0.0.1', 'local'],
  ['IPv4Address', '239.1.1.1', 'local'],
  ['IPv6Address', '2001:0db8:0000:0000:0000:00ff:fe28:9c5a', null],
  ['IPv6Address', '2a00:1450::8', null],
  ['IPv6Address', '::1', 'local'],
  ['IPv6Address', 'fe80::1', 'local'],
  ['IPv6Address', 'febf::1', 'local'],
  ['IPv6Address', 'fec0::1', null],
  ['IPv6Address', 'fd12:3456::1', 'private'],
  ['IPv6Address', '1:2:3:4:5:6:7', 'malformed'],
  ['IPv6Address', '1::2::3', 'malformed'],
  ['IPv6Address', '1:2:3:4:5:6:7::8', 'malformed'],
  ['IPv6Address', ':1:2:3:4:5:6:7', 'malformed'],
  ['TCPPort', '443', null],
  ['UDPPort', '65536', 'malformed'],
  ['ServiceAccessIdentifier', 'anything at all', null],
  ['constructor', 'anything at all', null],
];

describe('the form of an identifier', () => {
  it.each(cases)('%s %j: %s', (format, value, finding) => {
    expect(found(format, value)).toBe(finding);
  });

  it('finds every single wrong digit of an IMEI, but for a zero at its end', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });
    const place = fc.integer({ min: 0, max: 13 });
    fc.assert(
      fc.property(digits, place, fc.integer({ min: 1, max: 9 }), (body, at, more) => {
        const check = [...'0123456789'].find((digit) => hasLuhnDigit(body.join('') + digit)) ?? '';
        expect(found('IMEI', body.join('') + check)).toBeNull();
        const wrong = body.map((digit, index) => (index === at ? (digit + more) % 10 : digit));
        const expected = check === '0' ? null : 'checkDigit';
        expect(found('IMEI', wrong.join('') + check)).toBe(expected);
      }),
    );
  });

  it('takes every IPv4 and IPv6 address for one, however it is written', () => {
    const forms = [fc.ipV4().map((one) => ['IPv4Address', one] as const)];
    const six = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
      .chain((groups) =>
        fc.constantFrom(
          groups.map((one) => one.toString(16)).join(':'),
          groups.map((one) => one.toString(16).padStart(4, '0')).join(':'),
          new URL(`http://[${groups.map((one) => one.toString(16)).join(':')}]/`).hostname.slice(
            1,
            -1,
          ),
        ),
      )
      .map((one) => ['IPv6Address', one] as const);
    fc.assert(
      fc.property(fc.oneof(...forms, six), ([format, value]) => {
        expect(found(format, value)).not.toBe('malformed');
      }),
    );
  });
});
