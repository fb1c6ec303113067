/** The objects of one order as a form needs them: read again from the canonical text they were kept as. */
import { readCanonicalXml } from '../base/canonical-xml.ts';
import { parseInstant, type UtcMs } from '../base/units.ts';
import { readWireObject } from '../hi1/wire/read-wire.ts';
import type { WireApproval, WireContact } from '../hi1/wire/approval.ts';
import type { WireAuthorisation } from '../hi1/wire/authorisation-object.ts';
import type { WireDocument } from '../hi1/wire/document-object.ts';
import type { WireForm3Information } from '../hi1/wire/form3-information.ts';
import type { WireLdTask } from '../hi1/wire/ld-task-object.ts';
import type { WireLpTask } from '../hi1/wire/lp-task-object.ts';
import type { WireNotification } from '../hi1/wire/notification-object.ts';
import type { WireObject } from '../hi1/wire/object.ts';
import { correctDictionary } from '../hi1/slips.ts';
import type { RawObject } from '../orders/content.ts';
import type { FormObject, WrittenTime } from './form-view.ts';
import { isOfSectionM } from './section-m.ts';
import { joined, leavesKept, leavesOf, type Leaves } from './unread.ts';

export type ReceivedObject = Pick<
  RawObject,
  'objectId' | 'typeName' | 'generation' | 'arrivedAt' | 'sha256' | 'xml'
>;

/** A task with the number its identifier has on the form, from 1. */
export interface NumberedTask {
  readonly number: number;
  readonly task: WireLdTask | WireLpTask;
}

export interface Item {
  readonly section: string | null;
  readonly name: string;
  readonly value: string;
}

export interface Received {
  readonly order: WireAuthorisation | null;
  readonly issuing: WireApproval | null;
  readonly validating: WireApproval | null;
  readonly tasks: readonly NumberedTask[];
  /** Additional information, without section M. */
  readonly items: readonly Item[];
  readonly documents: readonly WireDocument[];
  readonly form3: readonly WireForm3Information[];
  readonly notifications: readonly WireNotification[];
  readonly unread: Leaves;
  readonly objects: readonly FormObject[];
  /** First arrival of the order. */
  readonly arrivedAt: UtcMs | null;
  /** Arrival by object. */
  readonly arrivals: ReadonlyMap<string, UtcMs>;
}

/** The value of a dictionary entry, known slips put right; '' without one. */
export const wordOf = (entry: Parameters<typeof correctDictionary>[0] | undefined): string =>
  entry === undefined ? '' : correctDictionary(entry).value;

export const writtenTime = (written: string): WrittenTime => ({
  written,
  at: parseInstant(written.trim()),
});

/** A text that says something; null otherwise. */
export const said = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** TS 104 144 has a contact authority as a second contact in this role. */
const isContactPoint = ({ role }: WireContact): boolean =>
  /^point of contact$/i.test(role?.trim() ?? '');

export const representativeOf = (approval: WireApproval | null): WireContact | null =>
  approval?.approver?.contacts?.find((contact) => !isContactPoint(contact)) ?? null;

export const contactPointOf = (approval: WireApproval | null): WireContact | null =>
  approval?.approver?.contacts?.find(isContactPoint) ?? null;

interface Read {
  /** Null: the text is not what it should be. It is there as it came, in the raw view. */
  readonly object: WireObject | null;
  readonly from: ReceivedObject;
  readonly unread: Leaves;
}

function read(from: ReceivedObject): Read {
  const { typeName, xml } = from;
  const element = readCanonicalXml(xml);
  if (element === null)
    return {
      object: null,
      from,
      unread: { shown: [{ object: typeName, path: '', text: '' }], hidden: 0 },
    };
  const object = readWireObject(element, xml);
  const unread =
    object.kind === 'Unknown' ? leavesOf(typeName, element) : leavesKept(typeName, object);
  return { object, from, unread };
}

/** A member that a later version leaves out stays as it was (TS 103 120, clause 6.4.7). */
const renewed = (known: Read | undefined, next: Read): Read =>
  known?.object?.kind === next.object?.kind && known?.object != null
    ? { ...next, object: { ...known.object, ...next.object } as WireObject }
    : next;

const isNewer = (a: ReceivedObject, b: ReceivedObject): boolean =>
  a.generation === null || (b.generation ?? 0) <= a.generation;

function newest(objects: readonly ReceivedObject[]): readonly Read[] {
  const known = new Map<string, Read>();
  for (const from of objects) {
    const before = known.get(from.objectId);
    if (before !== undefined && !isNewer(from, before.from)) continue;
    known.set(from.objectId, renewed(before, read(from)));
  }
  return [...known.values()];
}

const ofKind = <Kind extends WireObject['kind']>(
  read: readonly Read[],
  kind: Kind,
): readonly Extract<WireObject, { kind: Kind }>[] =>
  read.flatMap(({ object }) =>
    object?.kind === kind ? [object as Extract<WireObject, { kind: Kind }>] : [],
  );

/** The number a task's reference ends with is that of its identifier on the form. */
const writtenNumber = (task: WireLdTask | WireLpTask): number => {
  const digits = task.kind === 'LDTaskObject' ? /-(\d{1,6})$/.exec(task.reference ?? '')?.[1] : '';
  return digits === undefined || digits === '' ? Number.POSITIVE_INFINITY : Number(digits);
};

function numbered(read: readonly Read[]): readonly NumberedTask[] {
  const tasks = [...ofKind(read, 'LDTaskObject'), ...ofKind(read, 'LPTaskObject')];
  const keyed = tasks.map((task) => ({ task, key: writtenNumber(task) }));
  return keyed
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ task }, index) => ({ task, number: index + 1 }));
}

/** @param objects everything received about one order, in the order it came */
export function receivedOf(objects: readonly ReceivedObject[]): Received {
  const all = newest(objects);
  const [order = null] = ofKind(all, 'AuthorisationObject');
  const approval = (type: string): WireApproval | null =>
    order?.approvals?.find((one) => one.type?.trim() === type) ?? null;
  const everyItem = ofKind(all, 'EPOCAdditionalInfo').flatMap(({ items }) => items ?? []);
  const items = everyItem.filter((item) => !isOfSectionM(item));
  const arrivals = new Map<string, UtcMs>();
  for (const { objectId, arrivedAt } of objects)
    if (!arrivals.has(objectId)) arrivals.set(objectId, arrivedAt);
  return {
    order,
    issuing: approval('IssuingAuthority'),
    validating: approval('ValidatingAuthority'),
    tasks: numbered(all),
    items: items.map(({ section, name, value }) => ({ section: section ?? null, name, value })),
    documents: ofKind(all, 'DocumentObject'),
    form3: ofKind(all, 'Form3Information'),
    notifications: ofKind(all, 'NotificationObject'),
    unread: joined([
      ...all.map(({ unread }) => unread),
      { shown: [], hidden: everyItem.length - items.length },
    ]),
    objects: all.map(({ from: { typeName, generation, sha256, arrivedAt } }) => ({
      typeName,
      generation,
      sha256,
      arrivedAt,
    })),
    arrivedAt: order === null ? null : (arrivals.get(order.id) ?? null),
    arrivals,
  };
}
