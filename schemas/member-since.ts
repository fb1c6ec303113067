/**
 * Which version of TS 103 120 brought which member. One schema set (V1.23.1) judges every message; this table is a
 * separate finding that never changes that verdict. Source: change list of TS 103 120. Members that are
 * not listed are older than any version electronic evidence uses.
 */
import type { XmlElement, XmlProblem } from '../shared/base/xml.ts';
import { elementPath, walk } from './element-path.ts';
import { xmlLimits } from './limits.ts';
import { readableName } from './namespaces.ts';
import { textAt, typeOf } from './xml-query.ts';

export type MemberSince =
  /** A member inside one kind of element. */
  | { readonly parent: string; readonly member: string; readonly since: string }
  /** A type named by `xsi:type`. */
  | { readonly type: string; readonly since: string };

const contacts = ['common:ApproverContactDetails', 'epoc:ContactDetails'];
const contactMembers = [
  'Name',
  'Role',
  'EmailAddress',
  'PhoneNumber',
  'FaxNumber',
  'Address',
  'Languages',
];

export const membersSince: readonly MemberSince[] = [
  { type: 'task:LPTaskObject', since: 'V1.14.1' },
  ...contacts.flatMap((parent) =>
    contactMembers.map((name) => ({ parent, member: `common:${name}`, since: 'V1.19.1' })),
  ),
  { parent: 'HI1Object', member: 'task:Deadlines', since: 'V1.20.1' },
  { parent: 'HI1Object', member: 'task:ManualInformation', since: 'V1.20.1' },
  {
    parent: 'GETCSPCONFIGResponse',
    member: 'SupportedLDWorkflowEndpoints',
    since: 'V1.20.1',
  },
  {
    parent: 'config:SupportedLPWorkflowEndpoint',
    member: 'config:LPWorkflowEndpoint',
    since: 'V1.20.1',
  },
  { parent: 'LIST', member: 'CountryCode', since: 'V1.21.1' },
  {
    parent: 'task:AlternativePreservationReference',
    member: 'task:TransmissionTime',
    since: 'V1.21.1',
  },
  { type: 'enc:EncryptionObject', since: 'V1.22.1' },
  { type: 'task:TDTaskObject', since: 'V1.22.1' },
  { parent: 'task:LDDeliveryDestination', member: 'task:EncryptionReference', since: 'V1.22.1' },
  { parent: 'task:DeliveryDestination', member: 'task:EncryptionReference', since: 'V1.22.1' },
  {
    parent: 'delivery:EncryptionDetails',
    member: 'delivery:EncryptionReference',
    since: 'V1.22.1',
  },
  { parent: 'delivery:BinaryData', member: 'delivery:OriginalFilename', since: 'V1.23.1' },
  { parent: 'delivery:URL', member: 'delivery:OriginalFilename', since: 'V1.23.1' },
];

export interface VersionFinding {
  /** ETSIVersion of the header as written; null without one. */
  readonly announced: string | null;
  /** False is error 3021, whose description lists the supported versions (TS 103 120 table D.1). */
  readonly isSupported: boolean;
  /** Members that a message of the announced version cannot have: never to be written, only noted when read. */
  readonly newer: readonly XmlProblem[];
}

/** @param supported versions the reader takes, as written in headers: `V1.22.1` */
export function judgeVersion(root: XmlElement, supported: readonly string[]): VersionFinding {
  const announced = textAt(root, 'Header/Version/ETSIVersion');
  const isSupported = announced !== null && supported.includes(announced);
  return { announced, isSupported, newer: announced === null ? [] : newerThan(root, announced) };
}

/** Every member of a message that is newer than a version. An unreadable version counts as the newest. */
export function newerThan(root: XmlElement, version: string): readonly XmlProblem[] {
  const newer: XmlProblem[] = [];
  walk(root, (way) => {
    const element = way[way.length - 1];
    if (element === undefined || newer.length >= xmlLimits.problems) return;
    const since = sinceOf(element, way[way.length - 2]);
    if (since === null || compareVersions(since.version, version) <= 0) return;
    const message = `${since.what} exists since ${since.version}, the message announces ${version}.`;
    newer.push({ line: element.line, path: elementPath(way), message });
  });
  return newer;
}

function sinceOf(element: XmlElement, parent: XmlElement | undefined) {
  const type = typeOf(element);
  const typeName = type === null ? null : readableName(type.ns, type.name);
  const name = readableName(element.ns, element.name);
  const parentName = parent === undefined ? null : readableName(parent.ns, parent.name);
  for (const row of membersSince)
    if ('type' in row) {
      if (row.type === typeName) return { what: row.type, version: row.since };
    } else if (row.member === name && row.parent === parentName)
      return { what: row.member, version: row.since };
  return null;
}

/** Negative when `a` is older than `b`; a text that is no version sorts last. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let place = 0; place < 3; place++) {
    const difference = (left[place] ?? Infinity) - (right[place] ?? Infinity);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
  }
  return 0;
}

const numbers = (version: string): readonly number[] =>
  (/^V(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []).slice(1).map(Number);
