import { createHash } from 'node:crypto';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { MessageId, OrderId, Sha256, Uuid } from '../../shared/base/units.ts';
import type { AttachedFile } from '../../shared/hi1/build/attached-file.ts';
import { writeOwnMessage } from '../../shared/hi1/wire/write-wire.ts';
import { buildMessage, type CarriedFiles } from '../../shared/messages/message-wire.ts';
import type { MessageContents } from '../../shared/orders/entries/message-entry.ts';
import type { EvidenceFile, JournalRecord } from '../../shared/orders/entry.ts';
import { joinChunks, utf8Chunks } from './base64-chunks.ts';
import { makeHeader } from './header-writer.ts';
import { readMessage } from './message-record.ts';
import { sha256Of } from './question.ts';
import { streamFault, type SealParts } from './seal.ts';
import type { SealedMessage } from './sealed-messages.ts';

export interface SealMessageParts extends SealParts {
  /** The journal from its first record. */
  readonly records: () => AsyncIterable<JournalRecord>;
}

/**
 * Builds a message of ours exactly as it was let go, into the blob store, and checks it against the schema. These bytes
 * and no others are what every attempt sends.
 *
 * Errors: `answer.fileChanged` when an enclosure is no longer what was let go, `message.invalidOutgoing` when the
 * schema refuses what was built, `store.damaged` when the journal does not hold it, and those of the blob store.
 */
export async function sealMessage(
  parts: SealMessageParts,
  order: OrderId,
  message: MessageId,
): Promise<Result<SealedMessage, Fault>> {
  const { blobs, profile, clock, makeUuid, validator, records } = parts;
  try {
    const queued = await readMessage(records(), message);
    if (queued?.kind !== 'messageQueued') return err(fault('store.damaged'));
    const { contents, objects, hash } = queued;
    const carried = await carry(parts, order, contents, objects);
    if (!carried.ok) return carried;
    const transactionId = makeUuid();
    const sender = {
      header: makeHeader(profile, clock, transactionId),
      provider: profile.provider,
    };
    const said = { order, contents, objects, at: clock.now() };
    const built = buildMessage(sender, said, carried.value);
    if (built === null) return err(fault('store.damaged'));
    const text = writeOwnMessage(built);
    const read = validator.read(Buffer.from(text, 'utf8'));
    if (!read.ok || !read.value.verdict.valid) return err(fault('message.invalidOutgoing'));
    const written = await blobs.write(order, utf8Chunks(oneText(text)));
    if (!written.ok) return written;
    const { endpoint } = contents;
    return ok({
      kind: 'messageSealed',
      order,
      messageId: message,
      hash,
      endpoint,
      transactionId,
      message: written.value,
    });
  } catch (problem) {
    // A time that cannot be written: the message can never be built, and must not end the program at each attempt.
    if (problem instanceof RangeError) return err(fault('message.invalidOutgoing'));
    return err(streamFault(problem));
  }
}

async function* oneText(text: string): AsyncGenerator<string, void, undefined> {
  yield await Promise.resolve(text);
}

/** The text and the files of a message, each still exactly what was let go. */
async function carry(
  { blobs }: Pick<SealParts, 'blobs'>,
  order: OrderId,
  contents: MessageContents,
  objects: readonly Uuid[],
): Promise<Result<CarriedFiles, Fault>> {
  const files = new Map<Uuid, AttachedFile>();
  for (const [id, file] of filesOf(contents, objects)) {
    const bytes = await joinChunks(blobs.read(order, file.blob));
    if (sha256Of(bytes) !== file.sha256) return err(fault('answer.fileChanged'));
    const { contentType, sha256 } = file;
    files.set(id, { contents: Buffer.from(bytes).toString('base64'), contentType, sha256 });
  }
  const text = contents.endpoint === 'correspondence' ? textFile(contents.text) : null;
  return ok({ text, files });
}

function filesOf(
  contents: MessageContents,
  objects: readonly Uuid[],
): readonly (readonly [Uuid, EvidenceFile])[] {
  if (contents.endpoint === 'correspondence')
    return contents.enclosures.map((file) => [file.objectId, file] as const);
  const form3 = objects[2];
  return contents.endpoint === 'nonExecution' && form3 !== undefined
    ? [[form3, contents.form3]]
    : [];
}

function textFile(text: string): AttachedFile {
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
  return { contents: bytes.toString('base64'), contentType: 'text/plain', sha256 };
}
