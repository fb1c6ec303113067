import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { asOrderId, type Uuid } from '../../../shared/base/units.ts';
import { isRunning, savedName } from '../../../shared/hi1/saved-name.ts';
import { isBlobId } from '../../evidence/blob-format.ts';
import { BlobUnreadable } from '../../evidence/blob-reader.ts';
import type { EvidenceStore } from '../../evidence/evidence-store.ts';
import { originalScan } from '../../evidence/original-scan.ts';
import { receivedDocument, type ReceivedDocument } from '../../evidence/received-document.ts';
import type { LedgerStore } from '../../sync/ledger-store.ts';
import { JournalUnreadable } from '../../journal/journal.ts';
import type { Handlers } from '../router.ts';

/** The system's side of saving something received. */
export interface SavePort {
  /** Asks a person where to; null when they thought better of it. */
  choosePlace(name: string): Promise<string | null>;
  /** For this account alone. False when the place does not take it. */
  write(path: string, content: Uint8Array): Promise<boolean>;
}

export interface DocumentHandlerParts {
  readonly within: <T>(
    act: (
      store: Pick<LedgerStore, 'records'>,
      evidence: Pick<EvidenceStore, 'read'>,
    ) => Promise<Result<T, Fault>>,
  ) => Promise<Result<T, Fault>>;
  readonly saving: SavePort;
  readonly readingRefusal: () => Fault | null;
}

interface Asked {
  readonly order: string;
  readonly object: string;
}

/**
 * Lets one received document, or one scan of what came another way, out under a name that is safe, as the bytes that
 * are kept of it: the window names it and never hands over contents. What was shown is what is saved. Nothing received is
 * ever opened from here.
 */
export function documentHandlers({
  within,
  saving,
  readingRefusal,
}: DocumentHandlerParts): Pick<Handlers, 'document.look' | 'document.save'> {
  const read = ({ order, object }: Asked): Promise<Result<ReceivedDocument, Fault>> =>
    within(async (store, evidence) => {
      try {
        const id = asOrderId(order as Uuid);
        const found = isBlobId(object)
          ? await originalScan(store.records(), evidence, id, object)
          : await receivedDocument(store.records(), id, object as Uuid);
        return found === null ? err(fault('document.unknown')) : ok(found);
      } catch (problem) {
        if (problem instanceof JournalUnreadable || problem instanceof BlobUnreadable)
          return err(problem.fault);
        throw problem;
      }
    });
  return {
    'document.look': async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const { name, contentType, content, sha256, isAsStated } = found.value;
      const saved = savedName(name, contentType);
      return ok({
        name: saved,
        isRenamed: name !== null && saved !== name,
        isRunning: isRunning(saved),
        contentType: contentType?.slice(0, 200) ?? null,
        bytes: content.byteLength,
        sha256,
        isAsStated,
      });
    },
    'document.save': async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const { name, contentType, content, sha256 } = found.value;
      if (sha256 !== asked.sha256) return err(fault('document.changed'));
      // Reading the journal takes its time: Ombud may have been locked meanwhile, and shows no name then.
      const shut = readingRefusal();
      if (shut !== null) return err(shut);
      const place = await saving.choosePlace(savedName(name, contentType));
      if (place === null) return ok({ saved: false });
      // The dialog may have stood open past the end of a sign-in or of the days for reading.
      const refused = readingRefusal();
      if (refused !== null) return err(refused);
      const isWritten = await saving.write(place, content);
      return isWritten ? ok({ saved: true }) : err(fault('bridge.notSaved'));
    },
  };
}
