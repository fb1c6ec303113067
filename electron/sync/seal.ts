import { createHash } from 'node:crypto';
import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import { writeOutcome } from '../../shared/hi1/write-outcome.ts';
import type { EvidenceFile, FrozenPackage } from '../../shared/orders/entry.ts';
import { BlobUnreadable } from '../evidence/blob-reader.ts';
import { base64Chunks, joinChunks, utf8Chunks } from './base64-chunks.ts';
import { makeHeader } from './header-writer.ts';
import type { BlobPort, MakeUuid, StreamedBody, SyncProfile, ValidatorPort } from './ports.ts';
import type { SealedMessage } from './sealed-messages.ts';

export interface SealParts {
  readonly blobs: BlobPort;
  readonly validator: ValidatorPort;
  readonly profile: Pick<SyncProfile, 'provider' | 'platform' | 'version'>;
  readonly clock: Clock;
  readonly makeUuid: MakeUuid;
}

/** Ends the stream when a file is not the one that was frozen; never leaves this file. */
class FileChanged extends Error {}

/** What went wrong while blobs were read; anything else is a bug. */
export function streamFault(problem: unknown): Fault {
  if (problem instanceof FileChanged) return fault('answer.fileChanged');
  if (problem instanceof BlobUnreadable) return problem.fault;
  throw problem;
}

/**
 * Builds the outcome message of a frozen package into the blob store and checks it against the schema (TS 103 120,
 * clause 9.2.1). These bytes and no others are what every attempt sends.
 *
 * Errors: `answer.fileChanged` when a file no longer has the hash that was frozen, `message.invalidOutgoing` when
 * the schema refuses what was built, and those of the blob store.
 */
export async function sealOutcome(
  parts: SealParts,
  order: OrderId,
  frozen: FrozenPackage,
): Promise<Result<SealedMessage, Fault>> {
  const { blobs, profile, clock, makeUuid, validator } = parts;
  const transactionId = makeUuid();
  const message = {
    header: makeHeader(profile, clock, transactionId),
    order,
    provider: profile.provider,
    tasks: frozen.items,
  };
  const text = writeOutcome(message, (file) =>
    base64Chunks(withHash(blobs.read(order, file.blob), file)),
  );
  try {
    const written = await blobs.write(order, utf8Chunks(text));
    if (!written.ok) return written;
    const read = validator.read(await joinChunks(blobs.read(order, written.value.blob)));
    if (!read.ok || !read.value.verdict.valid) return err(fault('message.invalidOutgoing'));
    return ok({
      kind: 'messageSealed',
      order,
      hash: frozen.hash,
      endpoint: 'outcome',
      transactionId,
      message: written.value,
    });
  } catch (problem) {
    return err(streamFault(problem));
  }
}

/**
 * The bytes of a sealed message, if they are still exactly those that were sealed: looked through once before they are
 * handed on, and read again, piece by piece, while they leave. Each piece is authenticated where it is read.
 */
export async function openSealed(
  blobs: Pick<BlobPort, 'read'>,
  { message, order }: SealedMessage,
): Promise<Result<StreamedBody, Fault>> {
  const read = (): AsyncIterable<Uint8Array> => blobs.read(order, message.blob);
  try {
    const hash = createHash('sha256');
    for await (const chunk of read()) hash.update(chunk);
    return hash.digest('hex') === message.sha256
      ? ok({ bytes: message.bytes, read })
      : err(fault('store.damaged'));
  } catch (problem) {
    return err(streamFault(problem));
  }
}

async function* withHash(
  content: AsyncIterable<Uint8Array>,
  file: EvidenceFile,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== file.sha256) throw new FileChanged();
}
