import { action, anyNumber, endpointAt, once, onceOrMore } from './endpoint-row.ts';

const at = endpointAt('platform');
const inferred = { certainty: 'inferred' } as const;
const notification = (name: string) => ({ values: [`EPOCNotificationType/${name}`] });

/** What the national platform hosts and Ombud calls: TS 104 144, clause 6, table 6.1-1. */
export const platformEndpoints = {
  /** O8: which members the updates carry is written down in `outcome.ts`. */
  outcome: at('outcome', {
    clause: '6.3',
    tables: ['6.3.2-1'],
    openPoints: ['O3', 'O8'],
    actions: [
      action('UPDATE', 'AuthorisationObject', once),
      action('UPDATE', 'LDTaskObject', onceOrMore),
      // The profile's diagram shows them, their content is not known; Ombud sends none.
      action('UPDATE', 'DocumentObject', anyNumber),
      // None at all when nothing was held about any identifier.
      action('DELIVER', 'DeliveryObject', anyNumber),
    ],
  }),
  nonExecution: at('nonexecution', {
    clause: '6.4',
    openPoints: ['O1', 'O3'],
    actions: [
      action('CREATE', 'NotificationObject', once, notification('NonExecution')),
      action('CREATE', 'DocumentObject', once, { values: ['EPOCDocumentType/Form3'] }),
      action('CREATE', 'Form3Information', once, { since: 'v1.2.1', ...inferred }),
    ],
  }),
  dataPreserved: at('datapreserved', {
    clause: '6.5',
    openPoints: ['O3'],
    actions: [
      action('CREATE', 'NotificationObject', once, {
        ...notification('DataPreserved'),
        ...inferred,
      }),
    ],
  }),
  correspondence: at('correspondence', {
    clause: '6.6',
    openPoints: ['O3'],
    actions: [action('DELIVER', 'DocumentObject', once)],
  }),
  confirmWithdrawal: at('confirmwithdrawal', {
    clause: '6.7',
    openPoints: ['O3'],
    actions: [
      action('CREATE', 'NotificationObject', once, {
        ...notification('ConfirmationOfWithdrawal'),
        ...inferred,
      }),
    ],
  }),
  /** O12: see `writeEnforcingAuthorityRequest`. */
  enforcingAuthority: at('enforcingauthorityId', {
    clause: '6.8',
    openPoints: ['O12'],
    actions: [action('GETCSPCONFIG', [], once, inferred)],
  }),
  /** O13: the dictionary name of the object type is not settled. */
  authorities: at('authorities', {
    clause: '6.9',
    since: 'v1.2.1',
    openPoints: ['O1', 'O13'],
    actions: [
      action('LIST', [], [0, 1], { values: ['EPOCObjectType/Authority'], ...inferred }),
      action('GET', 'AuthorityObject', anyNumber),
    ],
  }),
} as const;
