import { Readable } from 'node:stream';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { BlobUnreadable } from '../evidence/blob-reader.ts';
import type { StreamedBody } from '../sync/ports.ts';

/** What the HTTP library is given. */
export interface BodyOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | Readable;
}

/**
 * A body as the HTTP library takes it. A streamed one announces its length, so that a request which is broken off can
 * never pass for a whole one (RFC 9112, 8); why it could not be read is told to `unreadable` before the request ends.
 */
export function bodyOptions(
  body: Uint8Array | StreamedBody | undefined,
  unreadable: (reason: Fault) => void,
): BodyOptions {
  if (body === undefined) return { headers: {} };
  if (body instanceof Uint8Array) return { headers: {}, body };
  return {
    headers: { 'content-length': String(body.bytes) },
    body: Readable.from(chunksOf(body, unreadable), { objectMode: false }),
  };
}

async function* chunksOf(
  body: StreamedBody,
  unreadable: (reason: Fault) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body.read();
  } catch (problem) {
    unreadable(problem instanceof BlobUnreadable ? problem.fault : fault('store.damaged'));
    throw problem;
  }
}
