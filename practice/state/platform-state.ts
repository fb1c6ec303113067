/**
 * Everything the platform remembers, as one document: an act that touches several parts of it is on disk whole or not
 * at all.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { provider, type Endpoint } from '../facts.ts';
import { calm, type NetworkState } from '../national/network-modes.ts';
import { readJson, writeJson } from './json-file.ts';

/** One HI1Object as the service keeps it. `members` are the type's own elements in schema order. */
export interface StoredObject {
  readonly id: string;
  /** Prefixed type name, e.g. `auth:AuthorisationObject`; the prefixes are those of `national/namespaces.ts`. */
  readonly type: string;
  readonly country: string | null;
  readonly owner: string | null;
  readonly external: string | null;
  readonly associated: readonly string[];
  readonly members: readonly StoredMember[];
  readonly generation: number;
  /** Platform time of the last change, whole seconds as milliseconds. */
  readonly lastChanged: number;
  /** Organisation number of the provider that may see the object. */
  readonly organisation: string;
}

export interface StoredMember {
  readonly name: string;
  readonly xml: string;
}

export type DecisionKind = 'none' | 'full' | 'partial';

export interface Decision {
  readonly kind: DecisionKind;
  readonly tasks: readonly string[];
  readonly at: number;
  readonly objectId: string;
  /** False when somebody else signed it: such a word counts for nothing. */
  readonly byEnforcingAuthority: boolean;
}

export type OrderKind = 'plain' | 'notified' | 'emergency' | 'preservation';

/** What became of a preservation order. Times are platform time, absent before it happened. */
export interface PreservationRecord {
  /** Until when the data are to be kept: 60 days, then 30 more. */
  expiresAt: number;
  extendedAt?: number;
  /** Form 5: production has been requested, so the data are kept until they are produced. */
  requestedAt?: number;
  endedAt?: number;
  /** What the provider said of each task. */
  tasks: Record<string, 'Preserved' | 'PreservationNotAvailable'>;
}

/** One letter of the correspondence, from either side. */
export interface LetterRecord {
  readonly id: string;
  readonly at: number;
  readonly from: 'issuingAuthority' | 'enforcingAuthority' | 'someoneElse' | 'provider';
  /** Value of EPOCDocumentType. */
  readonly type: string;
  /** Beginning of its text; empty for a letter without any. */
  readonly text: string;
}

/** Form 3 of the provider. */
export interface ObjectionRecord {
  readonly at: number;
  readonly transaction: string;
  /** Values of EPOCNonExecutionReason. */
  readonly reasons: readonly string[];
  /** True when it is against the order as a whole. */
  readonly whole: boolean;
  readonly tasks: readonly string[];
}

export interface OrderRecord {
  readonly id: string;
  readonly kind: OrderKind;
  /** Name of the practice order it was made from; absent in records written before there were eight. */
  readonly template?: string;
  readonly reference: string;
  readonly organisation: string;
  readonly tasks: readonly string[];
  readonly createdAt: number;
  /** Platform time at which the provider first fetched it; null before. */
  fetchedAt: number | null;
  decisions: Decision[];
  withdrawnAt: number | null;
  deliveries: DeliveryRecord[];
  /** Set by the issuing authority in place of the ordinary end. */
  deadline?: number;
  withdrawalConfirmedAt?: number;
  preservation?: PreservationRecord;
  letters?: LetterRecord[];
  objections?: ObjectionRecord[];
  /** What is delivered under it waits until somebody says how it was received. */
  held?: boolean;
}

/** A situation somebody plays. */
export interface SituationRun {
  readonly id: string;
  /** Name of its script. */
  readonly name: string;
  /** Platform time. */
  readonly begunAt: number;
  /** Ids of the orders it has issued, in that order. */
  readonly orders: readonly string[];
  /** Reference of the order that lies there on paper. */
  readonly paper?: string;
  /** Number of the step that comes next. */
  readonly next: number;
}

export interface DeliveryRecord {
  readonly id: string;
  readonly task: string;
  readonly transaction: string;
  readonly at: number;
  readonly sha256: string;
  readonly size: number;
  /** True on the last part of a task's delivery. */
  readonly last: boolean;
  status: 'waiting' | 'received' | 'error';
}

export interface Registration extends Endpoint {
  readonly organisationNumber: string;
  readonly name: string;
}

export type AddressStyle = 'drop' | '403';
export const deliveryModes = ['auto', 'wait', 'error'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

/** The versions a message is written in. */
export interface VersionPair {
  /** ETSIVersion: TS 103 120. */
  readonly etsi: string;
  /** NationalProfileVersion: TS 104 144. */
  readonly profile: string;
}

/** The announced end of a version. Platform time. */
export interface VersionLife {
  readonly announcedAt: number;
  readonly deprecatedAt: number;
  readonly endsAt: number;
}

/** Keys are order, object and transaction ids. */
export interface PlatformState {
  readonly format: 1;
  offsetSeconds: number;
  registrations: Registration[];
  addresses: { registered: string[]; style: AddressStyle };
  network: NetworkState;
  deliveryMode: DeliveryMode;
  objects: Record<string, StoredObject>;
  orders: Record<string, OrderRecord>;
  /** Answers to repeat, by `organisation transaction` (M10). */
  transactions: Record<string, { readonly bodySha256: string; readonly response: string }>;
  /** Platform time of the provider's last GET of an object. */
  fetched: Record<string, number>;
  /** Versions whose end is known, by name. */
  versions: Record<string, VersionLife>;
  /** Versions each provider wrote in last, by organisation number. */
  peers: Record<string, VersionPair>;
  /** Situations that were begun, in that order. */
  situations: SituationRun[];
}

function freshState(): PlatformState {
  return {
    format: 1,
    offsetSeconds: 0,
    registrations: [{ ...provider }],
    addresses: { registered: ['127.0.0.1/32', '::1/128'], style: '403' },
    network: calm,
    deliveryMode: 'auto',
    objects: {},
    orders: {},
    transactions: {},
    fetched: {},
    versions: {},
    peers: {},
    situations: [],
  };
}

export interface StateFile {
  readonly state: PlatformState;
  /** Writes the whole document; call it once per act, before anyone is told. */
  commit(): void;
}

export function openState(folder: string): StateFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'platform.json');
  const found = readJson(path) as PlatformState | null;
  if (found !== null && (found.format as number) !== 1) {
    throw new Error(`${path} has another format; start once with --reset`);
  }
  // Folders of before lack what is newer: versions, peers, situations, the calls that trouble strikes.
  const state: PlatformState = { ...freshState(), ...found };
  state.network = { ...calm, ...state.network };
  const commit = (): void => writeJson(path, state);
  if (found === null) commit();
  return { state, commit };
}
