import { join } from 'node:path';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { position } from '../../shared/base/units.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import { surveyChain } from './chain-survey.ts';
import { storeFault, type FileSystemPort, type OpenFile } from './file-system.ts';
import { decodeFileHeader, fileHeaderBytes, genesisHash } from './format.ts';
import { Journal, type JournalState } from './journal.ts';
import {
  closeSeals,
  isWritable,
  openSeals,
  type JournalPaths,
  type Seals,
} from './journal-files.ts';
import { judgeSurvey } from './judge-survey.ts';
import type { FolderLock } from './lock.ts';
import type { Step } from './step.ts';

export interface OpenJournal {
  /** The profile's data folder. */
  readonly folder: string;
  readonly secret: ProfileSecret;
  readonly files: FileSystemPort;
  readonly step: Step;
  /** Proof that no other process has the folder open. */
  readonly lock: FolderLock;
}

/**
 * Opens the journal of a profile, or creates it: one sequential read that verifies the chain against the sealed head.
 *
 * What a crash leaves behind is put right: an append cut short is taken back (`cutBytes`). Loss and damage are not:
 * the journal then opens with an alarm, gives what can be proven and takes nothing (`journal.truncated`,
 * `journal.damaged` with the position, `store.damaged` for keys or head, `store.readOnly`). It does not open at all
 * under another secret (`keychain.changed`), when a newer Ombud wrote it (`journal.newerFormat`), or when its keys or
 * the file itself are gone. No file is changed in any of these cases.
 */
export async function openJournal(order: OpenJournal): Promise<Result<Journal, Fault>> {
  if (order.lock.folder !== order.folder) throw new Error('the lock is for another folder');
  const folder = join(order.folder, 'journal');
  const paths: JournalPaths = {
    folder,
    journal: join(folder, 'journal.bin'),
    head: join(folder, 'head.bin'),
    keys: join(folder, 'keys.bin'),
  };
  try {
    const { files } = order;
    await files.makeFolder(folder);
    const writable = await isWritable(files, paths);
    const seals = await openSeals({ ...order, writable }, paths);
    if (!seals.ok) return seals;
    const journal = await withFile(order, paths, seals.value, writable);
    if (!journal.ok) await closeSeals(seals.value);
    return journal;
  } catch (error) {
    return err(storeFault(error));
  }
}

async function withFile(
  { files, step }: OpenJournal,
  paths: JournalPaths,
  seals: Seals,
  writable: boolean,
): Promise<Result<Journal, Fault>> {
  const file = await files.open(paths.journal, writable ? 'update' : 'read');
  try {
    const proven = await prove(file, seals);
    if (!proven.ok) {
      await file.close();
      return proven;
    }
    const alarms = [...proven.value.alarms, ...(writable ? [] : [fault('store.readOnly')])];
    const state = { ...seals, ...proven.value, file, step, alarms };
    if (alarms.length > 0) return ok(new Journal({ ...state, cutBytes: 0 }));
    return ok(new Journal({ ...state, cutBytes: await putRight(state) }));
  } catch (error) {
    await closeSeals(seals);
    await file.close();
    throw error;
  }
}

interface Proven extends Pick<JournalState, 'alarms' | 'genesis' | 'index' | 'lastHash'> {
  readonly bytes: number;
}

/** Reads the whole file and says what of it stands. */
async function prove(file: OpenFile, { head, ring }: Seals): Promise<Result<Proven, Fault>> {
  const header = Buffer.alloc(fileHeaderBytes);
  await file.read(header, 0);
  const decoded = decodeFileHeader('journal', header);
  if (decoded === 'newer') return err(fault('journal.newerFormat'));
  const { bytes } = await file.stat();
  const known = head?.current ?? null;
  const genesis = genesisHash(header);
  const survey = await surveyChain({
    file,
    bytes,
    genesis,
    keys: ring,
    provenTo: known?.position ?? position(Number.MAX_SAFE_INTEGER),
    opensAll: false,
  });
  if (survey.stoppedBy === 'newer') return err(fault('journal.newerFormat'));
  const { index, complete } = survey;
  const alarm = judgeSurvey(survey, known, bytes);
  const alarms = alarm === null ? [] : [alarm];
  if (!ring.isWhole) alarms.push(fault('store.damaged'));
  index.cutAfter(complete.position);
  return ok({ alarms, bytes, genesis, index, lastHash: complete.hash });
}

/** Cuts what an interrupted append left and brings the head up to the end; tells how many bytes went. */
async function putRight(state: Proven & Seals & { readonly file: OpenFile }): Promise<number> {
  const { bytes, file, head, index, lastHash, ring } = state;
  const surplus = bytes - index.end;
  if (surplus > 0) {
    await file.truncate(index.end);
    await file.sync();
  }
  if (head?.current != null && head.current.position < index.last) {
    const { ringId, count: keys } = ring;
    await head.write({ position: index.last, bytes: index.end, hash: lastHash, ringId, keys });
  }
  return surplus;
}
