/**
 * The 17 endpoints as this platform understands them: path, who hosts it, what a message carries. It is kept apart from
 * the table of the side it talks to, so that both cannot share a mistake.
 */

export type Verb = 'GET' | 'CREATE' | 'UPDATE' | 'LIST' | 'DELIVER' | 'GETCSPCONFIG';

/** Which objects a message carries, and with which verb. The first verb is the one this platform writes (point O3). */
export interface ObjectRule {
  readonly type: string;
  readonly verbs: readonly Verb[];
  readonly least: number;
  /** Null for as many as there are. */
  readonly most: number | null;
}

export const providerEndpoints = [
  'production',
  'preservation',
  'groundsforrefusal',
  'subsequentproduction',
  'preservationextension',
  'endpreservation',
  'newdeadline',
  'withdraw',
  'deliverystatus',
  'correspondence',
] as const;
/** Hosted by the provider; here its messages lie in the mailbox. */
export type ProviderEndpoint = (typeof providerEndpoints)[number];

export const platformEndpoints = [
  'outcome',
  'nonexecution',
  'datapreserved',
  'correspondence',
  'confirmwithdrawal',
  'enforcingauthorityId',
  'authorities',
] as const;
/** Hosted by the platform. */
export type PlatformEndpoint = (typeof platformEndpoints)[number];

const rule = (
  verbs: Verb | readonly Verb[],
  type: string,
  least: number,
  most: number | null = null,
): ObjectRule => ({ type, verbs: typeof verbs === 'string' ? [verbs] : verbs, least, most });

const authorisation = 'auth:AuthorisationObject';
const ldTask = 'task:LDTaskObject';
const lpTask = 'task:LPTaskObject';
const document = 'doc:DocumentObject';
const notification = 'notification:NotificationObject';
const delivery = 'delivery:DeliveryObject';
const additional = 'epoc:EPOCAdditionalInfo';

/** What the provider receives. */
export const toProvider: Readonly<Record<ProviderEndpoint, readonly ObjectRule[]>> = {
  production: [
    rule('CREATE', authorisation, 1, 1),
    rule('CREATE', ldTask, 1),
    rule('CREATE', additional, 1),
    rule('CREATE', document, 1),
  ],
  preservation: [
    rule('CREATE', authorisation, 1, 1),
    rule('CREATE', lpTask, 1),
    rule('CREATE', document, 1),
  ],
  // One of the three, or in older profiles a document alone (point O4).
  groundsforrefusal: [
    rule('CREATE', 'epoc:EPOCNoGroundsForRefusalInformation', 0, 1),
    rule('CREATE', 'epoc:EPOCFullRefusalInformation', 0, 1),
    rule('CREATE', 'epoc:EPOCPartialRefusalInformation', 0, 1),
    rule('UPDATE', ldTask, 0),
    rule('CREATE', document, 0),
  ],
  subsequentproduction: [rule('UPDATE', lpTask, 1), rule('CREATE', document, 1, 1)],
  preservationextension: [rule('UPDATE', lpTask, 1), rule('CREATE', document, 1, 1)],
  endpreservation: [rule('UPDATE', lpTask, 1), rule('CREATE', document, 0, 1)],
  newdeadline: [rule('UPDATE', ldTask, 1)],
  withdraw: [rule('UPDATE', authorisation, 1, 1)],
  deliverystatus: [rule('UPDATE', delivery, 1)],
  correspondence: [rule('CREATE', document, 1), rule('CREATE', additional, 0)],
};

/** Point O3: what the provider creates may come as CREATE or DELIVER. */
const either: readonly Verb[] = ['CREATE', 'DELIVER'];

/** What the platform receives. The look-ups carry no object of the sender's. */
export const toPlatform: Readonly<Record<PlatformEndpoint, readonly ObjectRule[]>> = {
  outcome: [
    rule('UPDATE', authorisation, 1, 1),
    rule('UPDATE', ldTask, 0),
    rule('DELIVER', delivery, 0),
  ],
  nonexecution: [
    rule(either, notification, 1, 1),
    rule(either, document, 1, 1),
    rule(either, 'epoc:Form3Information', 1, 1),
  ],
  datapreserved: [rule(either, notification, 1, 1)],
  correspondence: [rule(['DELIVER', 'CREATE'], document, 1)],
  confirmwithdrawal: [rule(either, notification, 1, 1)],
  enforcingauthorityId: [],
  authorities: [],
};

export const pathOf = (endpoint: ProviderEndpoint | PlatformEndpoint): string =>
  `/eevidence/${endpoint}`;
