import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { DirectoryEntry, StateDirectory } from '../../shared/directory/entry.ts';
import { authorityObjectType } from '../../shared/hi1/build/authorities.ts';
import { platformEndpoints } from '../../shared/hi1/endpoints.ts';
import { faultOfError, objectNotFound } from '../../shared/hi1/error-codes.ts';
import type { ListRecord } from '../../shared/hi1/model.ts';
import { readAuthority } from '../../shared/hi1/read-authority.ts';
import { countListRecords } from '../../shared/hi1/read-response.ts';
import { writeGetRequest, writeListRequest } from '../../shared/hi1/write-query.ts';
import type { HeaderMaker } from './header-writer.ts';
import { ask, type QuestionParts, type Reply } from './question.ts';

export interface DirectoryQuestionParts extends QuestionParts {
  readonly makeHeader: HeaderMaker;
  readonly now: () => UtcMs;
  /** GET actions in one message. */
  readonly batchSize: number;
  /** Asked between messages: a reading of a large State can be ended. */
  readonly isStopped: () => boolean;
}

/** More authorities of one State than this are not taken; then the directory counts as not whole. */
const mostEntries = 5_000;

const { path } = platformEndpoints.authorities;

/**
 * Reads the directory of one State: a LIST, then GETs for what is new or of another generation than what is known.
 * The certificate alone is enough. Any failure of a whole message leaves what is known as it was.
 */
export async function readStateDirectory(
  parts: DirectoryQuestionParts,
  country: string,
  known: readonly DirectoryEntry[],
): Promise<Result<StateDirectory, Fault>> {
  const listed = await list(parts, country);
  if (!listed.ok) return listed;
  const readAt = parts.now();
  const { records, isWhole } = listed.value;
  const entries = new Map<string, DirectoryEntry>();
  const wanted = records.filter(({ id, generation }) => {
    const same = known.find((entry) => entry.id === id && entry.generation === generation);
    if (same !== undefined) entries.set(id, same);
    return same === undefined;
  });
  let isComplete = isWhole;
  for (let at = 0; at < wanted.length; at += parts.batchSize) {
    if (parts.isStopped()) return err(fault('connection.closed'));
    const batch = wanted.slice(at, at + parts.batchSize);
    const got = await fetchEntries(parts, batch);
    if (!got.ok) return got;
    for (const entry of got.value.entries) entries.set(entry.id, entry);
    isComplete &&= got.value.isWhole;
  }
  return ok({ country, readAt, isWhole: isComplete, entries: [...entries.values()] });
}

async function list(
  parts: DirectoryQuestionParts,
  country: string,
): Promise<Result<{ records: readonly ListRecord[]; isWhole: boolean }, Fault>> {
  const header = parts.makeHeader();
  const xml = writeListRequest(header, {
    objectType: authorityObjectType,
    lastChanged: null,
    maximum: mostEntries,
    status: null,
    country,
  });
  const reply = await ask(parts, path, { header, xml });
  if (reply.kind !== 'answered') return err(reply.fault);
  const result = reply.actions.get(0);
  if (result?.verb === 'ERROR') return err(errorFault(result.error.code));
  if (result?.verb !== 'LIST') return err(fault('connection.answerUnreadable'));
  // A service that cannot narrow to one State lists all of them.
  const records = result.records.filter((record) => (record.country ?? country) === country);
  const isWhole =
    result.records.length < mostEntries &&
    result.records.length === countListRecords(reply.message.root);
  return ok({ records: records.slice(0, mostEntries), isWhole });
}

const errorFault = (code: number): Fault => fault(faultOfError(code), { code });

async function fetchEntries(
  parts: DirectoryQuestionParts,
  records: readonly ListRecord[],
): Promise<Result<{ entries: readonly DirectoryEntry[]; isWhole: boolean }, Fault>> {
  const header = parts.makeHeader();
  const xml = writeGetRequest(
    header,
    records.map(({ id }) => id),
  );
  const reply = await ask(parts, path, { header, xml });
  if (reply.kind !== 'answered') return err(reply.fault);
  const got = records.map((record, number) => entryOf(reply, record, number));
  return ok({
    entries: got.filter((one) => one !== null && one !== 'gone'),
    isWhole: !got.includes(null),
  });
}

/** The entry; `gone` when it was taken out since the list (3014); null when it should be there and cannot be read. */
function entryOf(
  { actions, message }: Reply & { kind: 'answered' },
  record: ListRecord,
  number: number,
): DirectoryEntry | 'gone' | null {
  const result = actions.get(number);
  if (result?.verb === 'ERROR') return result.error.code === objectNotFound ? 'gone' : null;
  const object = result?.verb === 'GET' && result.object !== null ? result.object : -1;
  const canonical = message.objects[object];
  const entry = canonical === undefined ? null : readAuthority(canonical.element);
  if (entry?.id !== String(record.id)) return null;
  // Its generation is the list's: what the next list compares with.
  return { ...entry, generation: record.generation };
}
