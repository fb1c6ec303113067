import fc from 'fast-check';
import {
  utcMs,
  type OrderId,
  type Sha256,
  type TaskId,
  type Uuid,
} from '../../../../shared/base/units.ts';
import type { DictionaryEntry, EndpointId, Hi1Header } from '../../../../shared/hi1/model.ts';
import type { OutcomeFile, OutcomeTask } from '../../../../shared/hi1/outcome.ts';
import type { ListQuery } from '../../../../shared/hi1/request.ts';
import { writeMicrosecond } from '../../../../shared/hi1/write-values.ts';

/** Any text that XML can carry, with everything that needs escaping made likely. */
export const writableText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...'&<>"\'\r\n\t]]>ÅÄÖ漢😀') },
        { weight: 5, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      ),
      minLength: 1,
      maxLength,
    })
    .filter((text) => !/(?![\t\n\r])\p{Cc}|[\ud800-\udfff\ufffe\uffff]/u.test(text))
    .filter((text) => [...text].length <= maxLength);

export const uuid: fc.Arbitrary<Uuid> = fc.uuid().map((id) => id as Uuid);
const country = fc.stringMatching(/^[A-Z]{2}$/);
const trimmed = (maxLength: number): fc.Arbitrary<string> =>
  writableText(maxLength)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** Whole seconds of this century: what LIST can say. */
export const wholeSecond = fc
  .integer({ min: 946_684_800, max: 4_102_444_799 })
  .map((seconds) => utcMs(seconds * 1_000));

export const endpointId: fc.Arbitrary<EndpointId> = fc.record({ country, id: trimmed(60) });

const dictionaryEntry: fc.Arbitrary<DictionaryEntry> = fc.record({
  owner: fc.constantFrom('ETSI', 'SP'),
  name: fc.constantFrom('ObjectType', 'EPOCObjectType', 'LDTaskStatus'),
  value: fc.constantFrom('Authorisation', 'LDTask', 'Authority', 'Etwas & mehr'),
});

export const header: fc.Arbitrary<Hi1Header> = fc.record({
  sender: endpointId,
  receiver: endpointId,
  transactionId: uuid,
  timestamp: wholeSecond.chain((at) =>
    fc.integer({ min: 0, max: 999 }).map((ms) => writeMicrosecond(utcMs(at + ms))),
  ),
  version: fc.record({
    etsi: fc.tuple(fc.nat(9), fc.nat(99), fc.nat(9)).map((parts) => `V${parts.join('.')}`),
    profileOwner: trimmed(20),
    profile: fc.constantFrom('v1.1.1', 'v1.3.1'),
  }),
});

export const listQuery: fc.Arbitrary<ListQuery> = fc.record({
  objectType: fc.option(dictionaryEntry),
  lastChanged: fc.option(wholeSecond),
  maximum: fc.option(fc.integer({ min: 1, max: 10_000 })),
  status: fc.option(dictionaryEntry),
  country: fc.option(country),
});

export interface TestFile extends OutcomeFile {
  readonly content: Uint8Array;
}

const file: fc.Arbitrary<TestFile> = fc.record({
  objectId: uuid,
  name: writableText(80),
  contentType: fc.constantFrom('text/csv', 'application/pdf', 'application/octet-stream'),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/).map((hash) => hash as Sha256),
  content: fc.uint8Array({ maxLength: 200 }),
});

const task: fc.Arbitrary<OutcomeTask<TestFile>> = fc.record({
  task: uuid.map((id) => id as TaskId),
  ldid: fc.option(
    fc
      .tuple(country, fc.stringMatching(/^[A-Z0-9]{1,10}$/), fc.stringMatching(/^[a-z0-9-]{1,40}$/))
      .map((parts) => parts.join('-')),
  ),
  deliveryId: uuid,
  files: fc.array(file, { maxLength: 3 }),
});

export const outcome = fc.record({
  header,
  order: uuid.map((id) => id as OrderId),
  provider: endpointId,
  tasks: fc.array(task, { minLength: 1, maxLength: 3 }),
});
