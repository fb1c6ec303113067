// Objects of a made-up order, with no more in them than the state of an order hangs on.
import { asOrderId, asTaskId, utcMs, type Sha256, type Uuid } from '../../shared/base/units.ts';
import type { AuthorisationObject, Hi1Object, ObjectCommon } from '../../shared/hi1/model.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';

const numbered = (n: number): Uuid =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
const hashOf = (n: number): Sha256 => String(n).padStart(64, '0') as Sha256;

export const order = asOrderId(numbered(1));
export const otherOrder = asOrderId(numbered(2));
export const task = asTaskId(numbered(3));
export const hash = hashOf(4);
export const delivery = numbered(5);
export const transaction = numbered(6);
export const authority = { country: 'SE', id: 'enforcing' };
export const day0 = utcMs(Date.UTC(2026, 10, 23, 9));

const entry = (value: string) => ({ owner: 'ETSI', name: '', value });
const common = (id: Uuid, owner = 'issuing', country = 'DE'): ObjectCommon => ({
  id,
  country,
  owner,
  generation: 1,
  externalId: null,
  associated: [order],
  lastChanged: null,
});

export const certificate = (
  type: 'EPOC' | 'EPOCPR',
  more: Partial<AuthorisationObject> = {},
): Hi1Object => ({
  type: 'Authorisation',
  ...common(order),
  reference: null,
  legalType: entry(type),
  priority: type === 'EPOC' ? entry('TenDaysASAP') : null,
  status: null,
  desiredStatus: entry('SubmittedToCSP'),
  providers: [],
  approvals: [],
  flags: [],
  manualInformation: null,
  typeOfCase: null,
  legalEntity: null,
  ...more,
});
export const notified: Partial<AuthorisationObject> = {
  priority: entry('TenDaysSubjectToEA'),
  flags: [entry('EnforcingAuthorityNotified')],
};
export const withdrawn: Partial<AuthorisationObject> = {
  generation: 2,
  desiredStatus: entry('Cancelled'),
};

const nothingAsked = {
  status: null,
  requestType: null,
  start: null,
  end: null,
  values: [],
  subtypes: [],
};
export const producedTask: Hi1Object = {
  type: 'LDTask',
  ...common(task),
  ...nothingAsked,
  reference: null,
  desiredStatus: entry('AwaitingDisclosure'),
  observedTimes: [],
  destinations: [],
  deadlines: [],
  manualInformation: null,
};
export const preservedTask = (desired: string, generation: number): Hi1Object => ({
  type: 'LPTask',
  ...common(task),
  ...nothingAsked,
  generation,
  desiredStatus: entry(desired),
  desiredExpiration: null,
  expiration: null,
});

export const document = (type: string, n: number, owner = 'issuing'): Hi1Object => ({
  type: 'Document',
  ...common(numbered(n), owner, owner === 'enforcing' ? 'SE' : 'DE'),
  name: null,
  reference: null,
  documentType: entry(type),
  properties: [],
  body: null,
});

export const decision = (said: 'none' | 'full'): Hi1Object => ({
  type: 'RefusalDecision',
  ...common(numbered(said === 'none' ? 20 : 21), 'enforcing', 'SE'),
  decision: said,
  refusedTasks: [],
  grounds: [],
  details: null,
});

export const receipt = (status: 'Received' | 'Error'): Hi1Object => ({
  type: 'Delivery',
  ...common(delivery),
  generation: 2,
  ldid: null,
  deliveryId: null,
  sequence: null,
  isLast: null,
  status: null,
  desiredStatus: entry(status),
});

export const ownNotification = (type: string): Hi1Object => ({
  type: 'Notification',
  ...common(numbered(22), 'provider', 'SE'),
  details: null,
  notificationType: entry(type),
  at: null,
  statuses: [],
});

let hashes = 1_000;

export function arrived(object: Hi1Object): EntryBody {
  hashes += 1;
  return {
    kind: 'objectArrived',
    order,
    object,
    xml: '',
    sha256: hashOf(hashes),
    batch: { transactionId: null, sha256: hash },
    platformAt: day0,
    arrivedAt: day0,
    valid: true,
    problems: [],
    echo: object.owner === 'provider',
  };
}

export const idOf = numbered;
