import {
  asOrderId,
  asTaskId,
  bytes,
  position,
  utcMs,
  type BlobId,
  type OrderId,
  type Sha256,
  type TaskId,
  type UtcMs,
  type Uuid,
} from '../../../../shared/base/units.ts';
import type {
  AuthorisationObject,
  DeliveryObject,
  DictionaryEntry,
  Hi1Object,
  LdTaskObject,
  ObjectCommon,
  RefusalDecisionObject,
} from '../../../../shared/hi1/model.ts';
import type {
  EntryBody,
  EvidenceFile,
  FrozenPackage,
  JournalRecord,
  PersonRef,
} from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';

export const uuid = (n: number): Uuid =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}` as Uuid;
export const sha = (n: number): Sha256 => n.toString(16).padStart(64, '0') as Sha256;
export const blob = (n: number): BlobId => n.toString(16).padStart(32, '0') as BlobId;
export const at = (text: string): UtcMs => utcMs(Date.parse(text));

export const order: OrderId = asOrderId(uuid(1));
export const task1: TaskId = asTaskId(uuid(11));
export const task2: TaskId = asTaskId(uuid(12));
export const delivery1 = uuid(21);
export const delivery2 = uuid(22);
export const transaction = uuid(31);
export const received = at('2026-11-23T09:15:00Z');
export const ingrid: PersonRef = { subject: 'subject-1', name: 'Ingrid Exempel' };
export const nils: PersonRef = { subject: 'subject-2', name: 'Nils Prov' };
export const authority = { country: 'SE', id: 'ea-se-0001' };

export const entry = (value: string, name = 'Test'): DictionaryEntry => ({
  owner: 'ETSI',
  name,
  value,
});

const common = (id: Uuid, more: Partial<ObjectCommon> = {}): ObjectCommon => ({
  id,
  country: 'DE',
  owner: 'ia-de-0001',
  generation: 1,
  externalId: null,
  associated: [],
  lastChanged: null,
  ...more,
});

export function authorisation(more: Partial<AuthorisationObject> = {}): AuthorisationObject {
  return {
    type: 'Authorisation',
    ...common(order),
    reference: 'EPOC-DE-2026-000123',
    legalType: entry('EPOC', 'EPOCLegalType'),
    priority: entry('TenDaysASAP', 'EPOCPriority'),
    status: null,
    desiredStatus: entry('SubmittedToCSP', 'AuthorisationDesiredStatus'),
    providers: [],
    approvals: [],
    flags: [],
    manualInformation: null,
    typeOfCase: null,
    legalEntity: 'Nordvik Mail AB',
    ...more,
  };
}

export const notified: Partial<AuthorisationObject> = {
  priority: entry('TenDaysSubjectToEA'),
  flags: [entry('EnforcingAuthorityNotified')],
};
export const emergency: Partial<AuthorisationObject> = {
  priority: entry('EightHours'),
  flags: [entry('IsEmergency')],
};

export function ldTask(id: TaskId, more: Partial<LdTaskObject> = {}): LdTaskObject {
  return {
    type: 'LDTask',
    ...common(id, { associated: [order] }),
    reference: null,
    status: null,
    desiredStatus: entry('AwaitingDisclosure'),
    requestType: entry('TrafficData'),
    start: null,
    end: null,
    observedTimes: [],
    values: [],
    subtypes: [],
    destinations: [],
    deadlines: [],
    manualInformation: null,
    ...more,
  };
}

export function decision(
  kind: RefusalDecisionObject['decision'],
  more: Partial<RefusalDecisionObject> = {},
): RefusalDecisionObject {
  return {
    type: 'RefusalDecision',
    ...common(uuid(41), { country: authority.country, owner: authority.id, associated: [order] }),
    decision: kind,
    refusedTasks: [],
    grounds: [],
    details: null,
    ...more,
  };
}

export function delivery(id: Uuid, more: Partial<DeliveryObject> = {}): DeliveryObject {
  return {
    type: 'Delivery',
    ...common(id, { country: 'SE', owner: 'sp-5560000167', generation: 2 }),
    ldid: null,
    deliveryId: null,
    sequence: null,
    isLast: null,
    status: null,
    desiredStatus: null,
    ...more,
  };
}

export const file = (n: number, size = 100): EvidenceFile => ({
  blob: blob(n),
  name: `file-${n}.csv`,
  bytes: bytes(size),
  sha256: sha(900 + n),
  contentType: 'text/csv',
});

/** Both tasks answered, each with one file. */
export const frozen: FrozenPackage = {
  hash: sha(500),
  items: [
    {
      task: task1,
      ldid: null,
      deliveryId: uuid(51),
      files: [{ ...file(1), objectId: delivery1 }],
    },
    {
      task: task2,
      ldid: null,
      deliveryId: uuid(52),
      files: [{ ...file(2), objectId: delivery2 }],
    },
  ],
};

export type Arrived = Extract<EntryBody, { readonly kind: 'objectArrived' }>;

let hashes = 10_000;

export function arrived(object: Hi1Object, more: Partial<Arrived> = {}): Arrived {
  hashes += 1;
  return {
    kind: 'objectArrived',
    order,
    object,
    xml: '<HI1Object/>',
    sha256: sha(hashes),
    batch: { transactionId: null, sha256: sha(1) },
    platformAt: received,
    arrivedAt: utcMs(received + 10_000),
    valid: true,
    problems: [],
    echo: false,
    ...more,
  };
}

/** A journal in the making, folded as it grows. */
export class TestJournal {
  readonly ledger = new Ledger();
  readonly records: JournalRecord[] = [];

  add(body: EntryBody, when: UtcMs = received, by: PersonRef | null = null): this {
    const record: JournalRecord = {
      position: position(this.records.length + 1),
      entry: { ...body, at: when, by },
    };
    this.records.push(record);
    this.ledger.apply(record);
    return this;
  }

  all(...bodies: readonly EntryBody[]): this {
    for (const body of bodies) this.add(body);
    return this;
  }

  get order(): OrderFacts {
    const facts = this.ledger.facts().orders.get(order);
    if (facts === undefined) throw new Error('no such order');
    return facts;
  }
}

/** A journal that holds the order with both tasks. */
export const withOrder = (more: Partial<AuthorisationObject> = {}): TestJournal =>
  new TestJournal().all(
    arrived(authorisation(more)),
    arrived(ldTask(task1)),
    arrived(ldTask(task2)),
  );
