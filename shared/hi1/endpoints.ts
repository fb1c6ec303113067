/**
 * The endpoints of TS 104 144 (clauses 5 and 6) as data: where each lives and what it carries. O3: whether the
 * service provider's own objects go with CREATE or DELIVER differs between sources; the verb is decided here only.
 */
export interface EndpointAction {
  readonly verb: 'GET' | 'CREATE' | 'UPDATE' | 'LIST' | 'DELIVER' | 'GETCSPCONFIG';
  /** Local name of the object's type; null for actions without an object. */
  readonly object: string | null;
  readonly minimum: number;
  /** null = no limit. */
  readonly maximum: number | null;
}

export interface Endpoint {
  /** Hosted by the national platform and called by Ombud, or the other way round (push). */
  readonly host: 'platform' | 'provider';
  /** Case-sensitive. */
  readonly path: string;
  readonly actions: readonly EndpointAction[];
}

const act = (
  verb: EndpointAction['verb'],
  object: string | null,
  minimum = 1,
  maximum: number | null = 1,
): EndpointAction => ({ verb, object, minimum, maximum });

const many = null;

const platform = (path: string, ...actions: EndpointAction[]): Endpoint => ({
  host: 'platform',
  path: `/eevidence/${path}`,
  actions,
});

const provider = (path: string, ...actions: EndpointAction[]): Endpoint => ({
  host: 'provider',
  path: `/eevidence/${path}`,
  actions,
});

export const platformEndpoints = {
  outcome: platform(
    'outcome',
    act('UPDATE', 'AuthorisationObject'),
    act('UPDATE', 'LDTaskObject', 1, many),
    act('DELIVER', 'DeliveryObject', 0, many),
  ),
  nonExecution: platform(
    'nonexecution',
    act('CREATE', 'NotificationObject'),
    act('CREATE', 'DocumentObject'),
    act('CREATE', 'Form3Information'),
  ),
  dataPreserved: platform('datapreserved', act('CREATE', 'NotificationObject')),
  correspondence: platform('correspondence', act('DELIVER', 'DocumentObject')),
  confirmWithdrawal: platform('confirmwithdrawal', act('CREATE', 'NotificationObject')),
  /** O12: see `writeEnforcingAuthorityRequest`. */
  enforcingAuthority: platform('enforcingauthorityId', act('GETCSPCONFIG', null)),
  /** O13: the dictionary name of the object type is not settled. */
  authorities: platform('authorities', act('LIST', null), act('GET', 'AuthorityObject', 0, many)),
} as const;

export const providerEndpoints = {
  production: provider(
    'production',
    act('CREATE', 'AuthorisationObject'),
    act('CREATE', 'LDTaskObject', 1, many),
    act('CREATE', 'EPOCAdditionalInfo', 0, many),
    act('CREATE', 'DocumentObject'),
  ),
  preservation: provider(
    'preservation',
    act('CREATE', 'AuthorisationObject'),
    act('CREATE', 'LPTaskObject', 1, many),
    act('CREATE', 'DocumentObject'),
  ),
  /** O4: one of three objects from v1.3.1 on, a document before. */
  groundsForRefusal: provider('groundsforrefusal', act('CREATE', null, 1, many)),
  /** O5: whether new tasks may come along is open. */
  subsequentProduction: provider(
    'subsequentproduction',
    act('UPDATE', 'LPTaskObject', 1, many),
    act('CREATE', 'DocumentObject'),
  ),
  preservationExtension: provider(
    'preservationextension',
    act('UPDATE', 'LPTaskObject', 1, many),
    act('CREATE', 'DocumentObject'),
  ),
  endPreservation: provider(
    'endpreservation',
    act('UPDATE', 'LPTaskObject', 1, many),
    act('CREATE', 'DocumentObject', 0),
  ),
  newDeadline: provider('newdeadline', act('UPDATE', 'LDTaskObject', 1, many)),
  withdraw: provider('withdraw', act('UPDATE', 'AuthorisationObject')),
  deliveryStatus: provider('deliverystatus', act('UPDATE', 'DeliveryObject', 1, many)),
  correspondence: provider(
    'correspondence',
    act('CREATE', 'DocumentObject'),
    act('CREATE', 'EPOCAdditionalInfo', 0, many),
  ),
} as const;
