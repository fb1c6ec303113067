import { describe, expect, test } from 'vitest';
import { isOddIdentifier } from '../../../../shared/forms/odd-value.ts';
import { rawObjectsOf, templateText } from '../../../rig/received-orders.ts';
import { formOf, marksIn } from './views.ts';

const notified = templateText('notified');
const plain = templateText('plain');
const marksOf = (text: string): readonly string[] => marksIn(formOf(rawObjectsOf(text), 'I'));

describe('marks', () => {
  test.each<[string, string, string]>([
    [
      'boxWithoutAuthority I.C.2',
      notified,
      notified.replace('>EnforcingAuthorityNotified<', '>IsTest<'),
    ],
    ['authorityWithoutBox I.K.1', notified, notified.replace('TenDaysSubjectToEA', 'TenDaysASAP')],
    ['unknownDeadline I.C.1', plain, plain.replace('TenDaysASAP', 'TwoWeeks')],
    [
      'noDeadlineBox I.C.1',
      plain,
      plain.replace(/<auth:AuthorisationPriority>[\s\S]*?<\/auth:AuthorisationPriority>/, ''),
    ],
    ['missing I.I.7', plain, plain.replace(/<common:Address>[\s\S]*?<\/common:Address>/, '')],
    [
      'missing I.A.4',
      plain,
      plain.replace(/<common:ApprovalReference>243[^<]*<\/common:ApprovalReference>/, ''),
    ],
    [
      'missing I.J.11',
      plain,
      plain.replace(
        /(Ermittlungsrichter[\s\S]*?)<common:ApprovalTimestamp>[^<]*<\/common:ApprovalTimestamp>/,
        '$1',
      ),
    ],
    [
      'emailOdd I.I.10',
      plain,
      plain.replace('eevidence@sta-musterstadt.example', 'eevidence at sta'),
    ],
    ['telephoneOdd I.I.8', plain, plain.replace('493055501170', '030 5550')],
    ['languageOdd I.I.11', plain, plain.replace('>de<', '>German<')],
    ['unknownRole I.I.1a', plain, plain.replace('>PublicProsecutor<', '>Police<')],
    [
      'validationMissing I.I.1c',
      plain,
      plain
        .replace('>PublicProsecutor<', '>OtherCompetentAuthority<')
        .replace('>ValidatingAuthority<', '>Somebody<'),
    ],
    [
      'identifierOdd I.E.3',
      plain,
      plain.replace('lieferservice.nord@post.nordanvind.example', 'lieferservice'),
    ],
    [
      'periodReversed I.E.9',
      plain,
      plain.replace(/<task:EndTime>[^<]*/, '<task:EndTime>2020-01-01T00:00:00Z'),
    ],
    [
      'periodAhead I.E.9',
      plain,
      plain.replace(/<task:EndTime>[^<]*/, '<task:EndTime>2030-01-01T00:00:00Z'),
    ],
    ['badTime I.E.9', plain, plain.replace(/<task:EndTime>[^<]*/, '<task:EndTime>yesterday')],
    [
      'noPeriod I.E.9',
      plain,
      plain.replace(
        /<task:StartTime>[^<]*<\/task:StartTime>\s*<task:EndTime>[^<]*<\/task:EndTime>/,
        '',
      ),
    ],
    ['noCategory I.F.a', plain, plain.replace('>TrafficData<', '>Weather<')],
    [
      'signedBefore I.I.13',
      plain,
      plain.replace(
        /<common:ApprovalTimestamp>[^<]*/,
        '<common:ApprovalTimestamp>2026-05-01T00:00:00Z',
      ),
    ],
    [
      'signedLater I.I.13',
      plain,
      plain.replace(
        /<common:ApprovalTimestamp>[^<]*/,
        '<common:ApprovalTimestamp>2027-05-01T00:00:00Z',
      ),
    ],
    [
      'noValue I.E.1',
      plain,
      plain.replace(/<task:RequestValues>[\s\S]*?<\/task:RequestValues>/, ''),
    ],
    [
      'unvalidatedEmergency I.I.2',
      plain,
      plain.replace(
        /(<common:ApprovalTimestamp>[^<]*<\/common:ApprovalTimestamp>)/,
        '$1<common:ApprovalIsEmergency>true</common:ApprovalIsEmergency>',
      ),
    ],
  ])('%s', (mark, before, after) => {
    expect(marksOf(before)).not.toContain(mark);
    expect(marksOf(after)).toContain(mark);
  });
});

test.each([
  ['IPv4Address', '203.0.113.84', false],
  ['IPv4Address', '203.0.113.256', true],
  ['IPv6Address', '2001:0db8:0000:0000:0000:0000:0000:0001', false],
  ['IPv6Address', '2001:db8::1', false],
  ['IPv6Address', '2001:db8', true],
  ['IMEI', '490154203237518', false],
  ['IMEI', '490154203237519', true],
  ['MACAddress', '00:1a:2b:3c:4d:5e', false],
  ['MACAddress', '00:1a:2b', true],
  ['InternationalE164', '+353861234567', false],
  ['InternationalE164', '0861234567', true],
  ['InternationalizedEmailAddress', 'käthe@exämple.de', false],
  ['InternationalizedEmailAddress', 'a@b', true],
  ['TCPPort', '65536', true],
  ['WeatherStation', 'anything', false],
])('%s %s is odd: %s', (format, text, isOdd) => {
  expect(isOddIdentifier(format, text)).toBe(isOdd);
});
