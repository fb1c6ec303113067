import { extname } from 'node:path';

/** By the name's ending only: the content is evidence and is passed on as it is, never interpreted. */
const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.eml': 'message/rfc822',
  '.gif': 'image/gif',
  '.gz': 'application/gzip',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.log': 'text/plain',
  '.mbox': 'application/mbox',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.tar': 'application/x-tar',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** Media type (RFC 6838) for a file name; `application/octet-stream` when the ending says nothing. */
export function contentTypeOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return Object.hasOwn(types, ending)
    ? (types[ending] ?? 'application/octet-stream')
    : 'application/octet-stream';
}
