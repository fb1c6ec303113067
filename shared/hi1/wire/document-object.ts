/** A form, a piece of correspondence or another attachment (TS 104 144, clauses 5.12 and 6.6). */
import { approvalDetails } from './approval.ts';
import { listOf, raw } from './container.ts';
import { text } from './leaf.ts';
import { many, maybe, one } from './member.ts';
import { objectMembers } from './object-members.ts';
import { record } from './record.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry, errorInformation, timespan } from './values.ts';

const property = record({
  type: one('doc:PropertyType', dictionaryEntry),
  value: one('doc:PropertyValue', text),
});

const body = record({
  /** Base64 as written. */
  contents: maybe('doc:Contents', text),
  contentType: maybe('doc:ContentType', text),
  checksum: maybe('doc:Checksum', text),
  checksumType: maybe('doc:ChecksumType', text),
});

export const documentObject = type('doc', 'DocumentObject', {
  ...objectMembers,
  reference: maybe('doc:DocumentReference', text),
  name: maybe('doc:DocumentName', text),
  status: maybe('doc:DocumentStatus', dictionaryEntry),
  desiredStatus: maybe('doc:DocumentDesiredStatus', dictionaryEntry),
  timespan: maybe('doc:DocumentTimespan', timespan('doc')),
  documentType: maybe('doc:DocumentType', dictionaryEntry),
  properties: maybe('doc:DocumentProperties', listOf('doc:DocumentProperty', property)),
  body: maybe('doc:DocumentBody', body),
  signatures: many('doc:DocumentSignature', approvalDetails),
  invalidReason: maybe('doc:DocumentInvalidReason', errorInformation),
  nationalParameters: maybe('doc:NationalDocumentParameters', raw),
});

export type WireDocument = TypeValue<typeof documentObject>;
