import type { MailboxObject } from './response-text.ts';

/** A UUID that can be told apart at a glance. */
export const id = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const orderId = (number: number): string => id(1, number);
export const taskId = (number: number): string => id(2, number);
export const documentId = (number: number): string => id(3, number);

const entry = (name: string, dictionary: string, value: string): string =>
  `<${name}><common:Owner>ETSI</common:Owner><common:Name>${dictionary}</common:Name><common:Value>${value}</common:Value></${name}>`;

const links = (ids: readonly string[]): string =>
  `<AssociatedObjects>${ids.map((link) => `<AssociatedObject>${link}</AssociatedObject>`).join('')}</AssociatedObjects>`;

interface Where {
  readonly generation?: number;
  readonly lastChanged?: string;
  readonly owner?: string;
}

const noon = '2026-11-23T09:00:00Z';

function object(
  type: string,
  xsiType: string,
  objectId: string,
  linked: readonly string[],
  members: string,
  { generation = 1, lastChanged = noon, owner = 'ia-de-0001' }: Where,
): MailboxObject {
  const xml = `<HI1Object xsi:type="${xsiType}"><ObjectIdentifier>${objectId}</ObjectIdentifier>
<CountryCode>DE</CountryCode><OwnerIdentifier>${owner}</OwnerIdentifier>${links(linked)}${members}</HI1Object>`;
  return { id: objectId, type, generation, lastChanged, xml };
}

export const authorisation = (
  number: number,
  where: Where & {
    status?: string;
    desired?: string;
    priority?: string;
    legalType?: string;
  } = {},
): MailboxObject =>
  object(
    'Authorisation',
    'auth:AuthorisationObject',
    orderId(number),
    [],
    [
      `<auth:AuthorisationReference>EPOC-${number}</auth:AuthorisationReference>`,
      entry('auth:AuthorisationLegalType', 'EPOCLegalType', where.legalType ?? 'EPOC'),
      entry('auth:AuthorisationPriority', 'EPOCPriority', where.priority ?? 'TenDaysASAP'),
      where.status === undefined
        ? ''
        : entry('auth:AuthorisationStatus', 'AuthorisationStatus', where.status),
      entry(
        'auth:AuthorisationDesiredStatus',
        'AuthorisationDesiredStatus',
        where.desired ?? 'SubmittedToCSP',
      ),
    ].join(''),
    where,
  );

export const task = (
  number: number,
  order: number,
  where: Where & { status?: string; information?: string } = {},
): MailboxObject =>
  object(
    'LDTask',
    'task:LDTaskObject',
    taskId(number),
    [orderId(order)],
    [
      `<task:Reference>DE-IA0001-${number}</task:Reference>`,
      where.status === undefined ? '' : entry('task:Status', 'LDTaskStatus', where.status),
      entry('task:DesiredStatus', 'LDTaskDesiredStatus', 'AwaitingDisclosure'),
      where.information === undefined
        ? ''
        : `<task:ManualInformation>${where.information}</task:ManualInformation>`,
    ].join(''),
    where,
  );

export const document = (
  number: number,
  linked: string,
  where: Where & { name?: string } = {},
): MailboxObject =>
  object(
    'Document',
    'doc:DocumentObject',
    documentId(number),
    [linked],
    `<doc:DocumentName>${where.name ?? 'Correspondence'}</doc:DocumentName>`,
    where,
  );

export const deliveryStatus = (
  deliveryObjectId: string,
  task: string,
  desired: string | null,
  where: Where = {},
): MailboxObject =>
  object(
    'Delivery',
    'delivery:DeliveryObject',
    deliveryObjectId,
    [task],
    entry('delivery:DeliveryStatus', 'DeliveryStatus', 'Available') +
      (desired === null
        ? ''
        : entry('delivery:DeliveryDesiredStatus', 'DeliveryDesiredStatus', desired)),
    where,
  );

/** The order taken back by its issuer. */
export const withdrawal = (number: number, legalType = 'EPOC'): MailboxObject =>
  authorisation(number, {
    legalType,
    desired: 'Cancelled',
    generation: 2,
    lastChanged: '2026-11-23T09:30:00Z',
  });

/** One identifier of a preservation order. */
export const preservationTask = (
  number: number,
  order: number,
  where: Where & { desired?: string } = {},
): MailboxObject =>
  object(
    'LPTask',
    'task:LPTaskObject',
    taskId(number),
    [orderId(order)],
    entry('task:DesiredStatus', 'LPTaskDesiredStatus', where.desired ?? 'AwaitingPreservation'),
    where,
  );
