import { listOf, raw } from './container.ts';
import { boolean, count, text, time } from './leaf.ts';
import { choice, maybe, one, since } from './member.ts';
import { record } from './record.ts';
import { checksumAndType } from './values.ts';

const checksums = listOf('common:ChecksumAndType', checksumAndType);

export const embeddedBinary = record({
  /** Base64 as written. */
  data: one('delivery:Data', text),
  contentType: maybe('delivery:ContentType', text),
  checksum: maybe('delivery:Checksum', text),
  checksumType: maybe('delivery:ChecksumType', text),
  checksums: maybe('delivery:Checksums', checksums),
  originalFilename: since('V1.23.1', maybe('delivery:OriginalFilename', text)),
  contentLength: maybe('delivery:ContentLength', count),
});

/** Large data stays where it is; only its address and metadata travel (clause 6.3.1). */
const urlObject = record({
  url: one('delivery:URL', text),
  contentLength: maybe('delivery:ContentLength', count),
  contentType: maybe('delivery:ContentType', text),
  expiry: maybe('delivery:Expiry', time),
  checksum: maybe('delivery:Checksum', text),
  originalFilename: since('V1.23.1', maybe('delivery:OriginalFilename', text)),
  providerIdentifier: maybe('delivery:CSPDefinedIdentifier', text),
  checksumType: maybe('delivery:ChecksumType', text),
  checksums: maybe('delivery:Checksums', checksums),
});

export const deliveredData = choice('delivery:', {
  BinaryData: embeddedBinary,
  XMLData: raw,
  JSONData: raw,
  URL: urlObject,
  DataExistence: boolean,
});
