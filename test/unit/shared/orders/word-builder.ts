import type { TaskId, UtcMs, Uuid } from '../../../../shared/base/units.ts';
import type {
  DocumentObject,
  LpTaskObject,
  NonExecutionObject,
  NotificationObject,
  ObjectCommon,
} from '../../../../shared/hi1/model.ts';
import { authority, entry, order, uuid } from './journal-builder.ts';

const common = (id: Uuid, more: Partial<ObjectCommon> = {}): ObjectCommon => ({
  id,
  country: 'DE',
  owner: 'ia-de-0001',
  generation: 1,
  externalId: null,
  associated: [order],
  lastChanged: null,
  ...more,
});

const ours = { country: 'SE', owner: 'sp-5560000167' };
export const fromEnforcing = { country: authority.country, owner: authority.id };

/** A letter or a form of an authority. */
export const written = (
  type: string,
  more: Partial<DocumentObject> = {},
  id = uuid(81),
): DocumentObject => ({
  type: 'Document',
  ...common(id),
  name: 'Correspondence',
  reference: null,
  documentType: entry(type, 'EPOCDocumentType'),
  properties: [],
  body: null,
  ...more,
});

export const ownDocument = (id: Uuid): DocumentObject =>
  written('RequestAdditionalInformation', ours, id);

export const ownNotification = (type: string, id = uuid(82)): NotificationObject => ({
  type: 'Notification',
  ...common(id, ours),
  details: null,
  notificationType: entry(type, 'EPOCNotificationType'),
  at: null,
  statuses: [],
});

/** The reasons of Form 3 as data, belonging to `ownNotification`. */
export const ownReasons = (
  reasons: readonly string[],
  affected: readonly Uuid[] = [],
  preserved = true,
): NonExecutionObject => ({
  type: 'NonExecution',
  ...common(uuid(83), { ...ours, associated: [order, uuid(82)] }),
  reasons: [{ affected, reasons: reasons.map((one) => entry(one)), explanation: null }],
  requestForClarification: null,
  preservation: [{ affected: [order], preserved, details: null }],
});

export const lpTask = (
  id: TaskId,
  more: Partial<LpTaskObject> = {},
  desired = 'AwaitingPreservation',
): LpTaskObject => ({
  type: 'LPTask',
  ...common(id),
  status: null,
  desiredStatus: entry(desired, 'LPTaskDesiredStatus'),
  requestType: entry('TrafficData'),
  start: null,
  end: null,
  values: [],
  subtypes: [],
  desiredExpiration: null,
  expiration: null,
  ...more,
});

export const until = (at: UtcMs): Partial<LpTaskObject> => ({ desiredExpiration: at });
