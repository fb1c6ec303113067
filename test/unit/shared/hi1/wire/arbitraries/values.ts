import fc from 'fast-check';
import type { WireApproval, WireContact } from '../../../../../../shared/hi1/wire/approval.ts';
import type {
  WireDictionaryEntry,
  WireEndpointId,
  WireErrorInformation,
} from '../../../../../../shared/hi1/wire/values.ts';
import { uuid, writableText } from '../../arbitraries.ts';

/** A list of a few; `many` members are absent rather than empty. */
export const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: 1, maxLength: 2 });
/** A list that may be empty: its container stands there all the same. */
export const any = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(item, { maxLength: 2 });

/** ShortString and LongString, empty ones included. */
export const short: fc.Arbitrary<string> = fc.oneof(fc.constant(''), writableText(20));
export const long: fc.Arbitrary<string> = fc.oneof(
  { weight: 2_000, arbitrary: short },
  { weight: 1, arbitrary: fc.constant('å'.repeat(65_535)) },
);

export const country = fc.stringMatching(/^[A-Z]{2}$/);
export const count = fc.oneof(fc.nat(9), fc.maxSafeNat());
const two = (most: number, least = 0): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));

const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), two(12, 1), two(28, 1))
  .map((parts) => parts.join('-'));
const clock = fc.tuple(two(23), two(59), two(59)).map((parts) => parts.join(':'));
const zone = fc.oneof(
  fc.constant('Z'),
  fc.tuple(fc.constantFrom('+', '-'), two(13), two(59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);
/** QualifiedDateTime. */
export const time = fc.tuple(day, clock, zone).map(([d, c, z]) => `${d}T${c}${z}`);
/** QualifiedMicrosecondDateTime. */
export const microtime = fc
  .tuple(day, clock, fc.stringMatching(/^\d{6}$/), zone)
  .map(([d, c, fraction, z]) => `${d}T${c}.${fraction}${z}`);

export const dictionaryEntry: fc.Arbitrary<WireDictionaryEntry> = fc.record({
  owner: fc.oneof(fc.constant('ETSI'), short),
  name: short,
  value: short,
});
export const endpointId: fc.Arbitrary<WireEndpointId> = fc.record({ country, id: short });
export const error: fc.Arbitrary<WireErrorInformation> = fc.record({
  code: count,
  description: long,
});
export const timespan = fc.record({ start: time, end: time }, { requiredKeys: [] });
export const checksum = fc.record({ checksum: short, type: short });
export const base64 = fc
  .uint8Array({ maxLength: 30 })
  .map((bytes) => Buffer.from(bytes).toString('base64'));

const address = fc.constantFrom('desk@ia.example', 'åsa & co@domstol.example', '<>@"');
const digits = fc.stringMatching(/^\d{1,15}$/);
const genericContact = {
  name: long,
  role: long,
  email: address,
  phone: digits,
  fax: digits,
  address: long,
  languages: some(fc.record({ code: fc.stringMatching(/^[a-z]{2}$/) })),
};
export const contact: fc.Arbitrary<WireContact> = fc.record(genericContact, { requiredKeys: [] });
const approver = fc.record(
  {
    name: long,
    role: long,
    contacts: some(
      fc.record(
        { ...genericContact, alternateName: long, approverEmail: address, approverPhone: digits },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);
export const approval: fc.Arbitrary<WireApproval> = fc.record(
  {
    type: long,
    description: long,
    reference: long,
    approver,
    at: time,
    isEmergency: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Members every object has, for `objectOf`. */
export const objectMembers = {
  id: uuid,
  country,
  owner: short,
  generation: count,
  externalId: long,
  associated: any(uuid),
  lastChanged: time,
};
