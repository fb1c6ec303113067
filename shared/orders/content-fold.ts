/** From journal entries to what the window shows of one order. Runs in the vault worker only. */
import type { OrderId } from '../base/units.ts';
import type { AuthorisationObject, DocumentObject, Hi1Object, ObjectCommon } from '../hi1/model.ts';
import type {
  ContentCore,
  HistoryItem,
  Note,
  OrderContent,
  RawHead,
  RawObject,
  TaskContent,
} from './content.ts';
import { isHistory } from './desk-entry.ts';
import { keyScopeOf, type JournalRecord } from './entry.ts';
import { withPreservationTask, withTask } from './content-tasks.ts';
import { foldWritten } from './content-written.ts';
import type { EntryOf } from './fold-state.ts';

/** The content of an order of which nothing has come yet. */
export const newCore = (id: OrderId): ContentCore => ({
  id,
  reference: id,
  legalType: null,
  issuingState: null,
  issuing: null,
  validating: null,
  otherApprovals: [],
  providers: [],
  addressee: null,
  flags: [],
  typeOfCase: null,
  manualInformation: null,
  tasks: [],
  taskOrder: [],
  preservationTasks: [],
  kept: [],
  messages: [],
  registrations: [],
  additional: [],
  documents: [],
  seals: [],
  notes: [],
  associated: [],
});

/** The order a record is about; null for the system's own records and for quarantine. */
export function orderOfRecord({ entry }: JournalRecord): OrderId | null {
  const scope = keyScopeOf(entry);
  return scope === 'system' || scope === 'quarantine' ? null : scope;
}

/**
 * The order's content after one more record of that order; null before its first. Records already in it are passed
 * over, records about no order change nothing.
 */
export function foldContent(
  content: OrderContent | null,
  record: JournalRecord,
): OrderContent | null {
  const order = orderOfRecord(record);
  if (order === null || (content !== null && content.id !== order)) return content;
  const known = content ?? { ...newCore(order), history: [], raw: [] };
  const last = known.history.at(-1);
  if (last !== undefined && record.position <= last.position) return known;
  const { history, raw, ...core } = known;
  const arrived = rawOf(record);
  return {
    ...foldCore(core, record, raw),
    history: isHistory(record.entry) ? [...history, historyItem(record)] : history,
    raw: arrived === null ? raw : [...raw, arrived],
  };
}

/** The record as one line of its order's history. */
export const historyItem = ({ position, entry }: JournalRecord): HistoryItem => ({
  position,
  at: entry.at,
  by: entry.by,
  kind: entry.kind,
  entry,
});

/** The object as it came, when the record or history item is about one. */
export const rawOf = ({
  position,
  entry,
}: Pick<JournalRecord, 'position' | 'entry'>): RawObject | null =>
  entry.kind === 'objectArrived' ? rawObject(entry, position) : null;

/** The content after one more record of its order. `before`: the objects that have come before, in their order. */
export function foldCore(
  content: ContentCore,
  { entry, position }: JournalRecord,
  before: readonly RawHead[],
): ContentCore {
  switch (entry.kind) {
    case 'objectArrived':
      return isNewest(before, entry.object) ? foldObject(content, entry.object) : content;
    case 'orderRegistered':
    case 'dataPreserved':
    case 'messageDrafted':
    case 'messageDraftDropped':
    case 'messageQueued':
    case 'messageRecorded':
      return foldWritten(content, entry, foldObject);
    case 'fileAdded':
      return changeTask(content, entry.task, (task) => ({
        ...task,
        files: [...task.files.filter(({ blob }) => blob !== entry.file.blob), entry.file],
        noData: false,
      }));
    case 'fileRemoved':
      return changeTask(content, entry.task, (task) => ({
        ...task,
        files: task.files.filter(({ blob }) => blob !== entry.blob),
      }));
    case 'noDataDeclared':
      return changeTask(content, entry.task, (task) => ({ ...task, noData: entry.declared }));
    case 'sealsChecked':
      return { ...content, seals: [...sealsWithout(content, entry.document), sealsOf(entry)] };
    case 'noteWritten':
      return withNote(content, { position, at: entry.at, by: entry.by, text: entry.text });
    default:
      return content;
  }
}

/** A note read a second time stays one. */
const withNote = (content: ContentCore, note: Note): ContentCore =>
  content.notes.some(({ position }) => position === note.position)
    ? content
    : { ...content, notes: [...content.notes, note] };

/** An object of a lower generation than one already here is kept in the history and as it came, no more. */
const isNewest = (before: readonly RawHead[], { id, generation }: Hi1Object): boolean =>
  generation === null ||
  before.every((known) => known.objectId !== id || (known.generation ?? 0) <= generation);

/** Local name of the object's own `xsi:type`, from its canonical text. */
const typeName = (xml: string, object: Hi1Object): string =>
  /^<[^>]*?\s[\w.-]+:type="(?:[^":]*:)?([^"]+)"/.exec(xml)?.[1] ?? object.type;

const rawObject = (
  { object, arrivedAt, sha256, xml, valid, problems }: EntryOf<'objectArrived'>,
  position: JournalRecord['position'],
): RawObject => ({
  position,
  objectId: object.id,
  typeName: typeName(xml, object),
  generation: object.generation,
  arrivedAt,
  sha256,
  xml,
  valid,
  problems,
});

function foldObject(content: ContentCore, object: Hi1Object): ContentCore {
  switch (object.type) {
    case 'Authorisation':
      return foldAuthorisation(content, object);
    case 'LDTask':
      return withTask(content, object);
    case 'LPTask':
      return withPreservationTask(content, object);
    case 'EPOCAdditionalInfo':
      return { ...content, additional: replaced(content.additional, object) };
    case 'Document':
      return withDocument(content, object);
    default:
      return content;
  }
}

/** What was found in earlier contents is not said of new ones. A later generation may carry what has changed alone. */
const withDocument = (content: ContentCore, object: DocumentObject): ContentCore => ({
  ...content,
  documents: replaced(content.documents, object),
  seals: object.body?.contents == null ? content.seals : sealsWithout(content, object.id),
});

const sealsWithout = ({ seals }: ContentCore, id: string): ContentCore['seals'] =>
  seals.filter(({ document }) => document !== id);

const sealsOf = (entry: EntryOf<'sealsChecked'>): ContentCore['seals'][number] => {
  const { arrival, at, document, report, sha256 } = entry;
  return { document, arrival, sha256, report, at };
};

const replaced = <T extends ObjectCommon>(list: readonly T[], object: T): readonly T[] =>
  list.some(({ id }) => id === object.id)
    ? list.map((known) => (known.id === object.id ? object : known))
    : [...list, object];

/** A member that a later generation leaves out stays as it was (TS 103 120, clause 6.4.7). */
function foldAuthorisation(content: ContentCore, object: AuthorisationObject): ContentCore {
  const { approvals } = object;
  const byType = (type: string): OrderContent['issuing'] =>
    approvals.find((approval) => approval.type === type) ?? null;
  const named = ['IssuingAuthority', 'ValidatingAuthority'];
  const hasApprovals = approvals.length > 0;
  return {
    ...content,
    reference: object.reference ?? content.reference,
    legalType: object.legalType ?? content.legalType,
    associated: object.associated.length > 0 ? object.associated : content.associated,
    issuingState: object.country ?? content.issuingState,
    issuing: hasApprovals ? byType('IssuingAuthority') : content.issuing,
    validating: hasApprovals ? byType('ValidatingAuthority') : content.validating,
    otherApprovals: hasApprovals
      ? approvals.filter(({ type }) => type === null || !named.includes(type))
      : content.otherApprovals,
    providers: object.providers.length > 0 ? object.providers : content.providers,
    addressee: object.legalEntity ?? content.addressee,
    flags: object.flags.length > 0 ? object.flags : content.flags,
    typeOfCase: object.typeOfCase ?? content.typeOfCase,
    manualInformation: object.manualInformation ?? content.manualInformation,
  };
}

const changeTask = (
  content: ContentCore,
  id: string,
  change: (task: TaskContent) => TaskContent,
): ContentCore => ({
  ...content,
  tasks: content.tasks.map((known) => (known.task.id === id ? change(known) : known)),
});
