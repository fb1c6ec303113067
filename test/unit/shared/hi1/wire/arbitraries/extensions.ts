import fc from 'fast-check';
import type {
  WireAdditionalInfo,
  WireAuthority,
  WireFullRefusal,
  WireNoGroundsForRefusal,
  WirePartialRefusal,
} from '../../../../../../shared/hi1/wire/extension-objects.ts';
import type { WireForm3Information } from '../../../../../../shared/hi1/wire/form3-information.ts';
import { uuid } from '../../arbitraries.ts';
import {
  contact,
  dictionaryEntry,
  endpointId,
  long,
  objectMembers,
  short,
  some,
} from './values.ts';

const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);

export const additionalInfo: fc.Arbitrary<WireAdditionalInfo> = fc.record(
  {
    kind: kind('EPOCAdditionalInfo'),
    ...objectMembers,
    items: some(
      fc.record({ section: short, name: short, value: long }, { requiredKeys: ['name', 'value'] }),
    ),
  },
  { requiredKeys: ['kind', 'id', 'items'] },
);

export const noGrounds: fc.Arbitrary<WireNoGroundsForRefusal> = fc.record(
  { kind: kind('EPOCNoGroundsForRefusalInformation'), ...objectMembers, comments: long },
  { requiredKeys: ['kind', 'id'] },
);

const refused = { grounds: some(dictionaryEntry), details: long };

export const fullRefusal: fc.Arbitrary<WireFullRefusal> = fc.record(
  { kind: kind('EPOCFullRefusalInformation'), ...objectMembers, ...refused },
  { requiredKeys: ['kind', 'id', 'grounds'] },
);

export const partialRefusal: fc.Arbitrary<WirePartialRefusal> = fc.record(
  {
    kind: kind('EPOCPartialRefusalInformation'),
    ...objectMembers,
    tasks: some(uuid),
    ...refused,
  },
  { requiredKeys: ['kind', 'id', 'tasks', 'grounds'] },
);

export const authority: fc.Arbitrary<WireAuthority> = fc.record(
  {
    kind: kind('AuthorityObject'),
    ...objectMembers,
    endpoint: endpointId,
    name: long,
    competences: some(dictionaryEntry),
    contacts: some(contact),
  },
  { requiredKeys: ['kind', 'id'] },
);

const conflictOfLaw = fc.record(
  {
    titleOfLaw: long,
    provisions: long,
    obligations: long,
    whyItApplies: long,
    link: long,
    consequences: long,
    other: long,
  },
  { requiredKeys: [] },
);

export const form3: fc.Arbitrary<WireForm3Information> = fc.record(
  {
    kind: kind('Form3Information'),
    ...objectMembers,
    reasons: some(
      fc.record(
        { affected: some(uuid), reasons: some(dictionaryEntry), explanation: long },
        { requiredKeys: ['reasons'] },
      ),
    ),
    conflictOfLaw,
    requestForClarification: long,
    preservation: some(
      fc.record(
        { affected: some(uuid), preserved: fc.boolean(), details: long },
        { requiredKeys: ['preserved'] },
      ),
    ),
  },
  { requiredKeys: ['kind', 'id'] },
);
