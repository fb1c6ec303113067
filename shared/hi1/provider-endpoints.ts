import { action, anyNumber, atMostOnce, endpointAt, once, onceOrMore } from './endpoint-row.ts';

const at = endpointAt('provider');
const inferred = { certainty: 'inferred' } as const;
const form = (name: string) => ({ values: [`EPOCDocumentType/${name}`] });

/** What the service provider hosts and the national platform calls: TS 104 144, clause 5, table 5.1-1. */
export const providerEndpoints = {
  production: at('production', {
    clause: '5.3',
    tables: ['5.3.3-5', '5.3.3-6', '5.3.3-7', '5.3.3-8', '5.3.3-9', '5.3.3-11', '5.3.4-1'],
    openPoints: ['O1'],
    actions: [
      action('CREATE', 'AuthorisationObject', once, { values: ['EPOCLegalType/EPOC'] }),
      action('CREATE', 'LDTaskObject', onceOrMore, {
        values: ['LDTaskDesiredStatus/AwaitingDisclosure'],
      }),
      // The profile asks for at least one; an order without any is read all the same.
      action('CREATE', 'EPOCAdditionalInfo', anyNumber),
      action('CREATE', 'DocumentObject', once, form('Form1')),
    ],
  }),
  preservation: at('preservation', {
    clause: '5.7',
    actions: [
      action('CREATE', 'AuthorisationObject', once, { values: ['EPOCLegalType/EPOCPR'] }),
      action('CREATE', 'LPTaskObject', onceOrMore, {
        values: ['LPTaskDesiredStatus/AwaitingPreservation'],
      }),
      action('CREATE', 'DocumentObject', once, form('Form2')),
    ],
  }),
  /** O4: a document up to v1.2.1, an object of its own from v1.3.1 on. */
  groundsForRefusal: at('groundsforrefusal', {
    clause: '5.5',
    tables: ['5.5.3-2', '5.5.5-3'],
    openPoints: ['O1', 'O3', 'O4'],
    actions: [
      action('CREATE', 'DocumentObject', once, {
        values: [
          'EPOCDocumentType/NoGroundsForRefusal',
          'EPOCDocumentType/FullGroundsForRefusal',
          'EPOCDocumentType/PartialGroundsForRefusal',
        ],
        last: 'v1.2.1',
        ...inferred,
      }),
      action(
        'CREATE',
        [
          'EPOCNoGroundsForRefusalInformation',
          'EPOCFullRefusalInformation',
          'EPOCPartialRefusalInformation',
        ],
        once,
        { since: 'v1.3.1', ...inferred },
      ),
      action('UPDATE', 'LDTaskObject', anyNumber, { since: 'v1.3.1', ...inferred }),
      action('CREATE', 'DocumentObject', atMostOnce, { since: 'v1.3.1', ...inferred }),
    ],
  }),
  /** O5: whether new tasks may come along is open; the value is seen in one implementation only. */
  subsequentProduction: at('subsequentproduction', {
    clause: null,
    openPoints: ['O5'],
    actions: [
      action('UPDATE', 'LPTaskObject', onceOrMore, {
        values: ['LPTaskDesiredStatus/SubsequentProductionRequest'],
      }),
      action('CREATE', 'DocumentObject', once, form('Form5')),
    ],
  }),
  preservationExtension: at('preservationextension', {
    clause: null,
    actions: [
      action('UPDATE', 'LPTaskObject', onceOrMore),
      action('CREATE', 'DocumentObject', once, form('Form6')),
    ],
  }),
  endPreservation: at('endpreservation', {
    clause: null,
    actions: [
      action('UPDATE', 'LPTaskObject', onceOrMore, {
        values: ['LPTaskDesiredStatus/Cancelled'],
        ...inferred,
      }),
      action('CREATE', 'DocumentObject', atMostOnce, inferred),
    ],
  }),
  /** O6: read as `Deadlines/LDDeadline` of the task. */
  newDeadline: at('newdeadline', {
    clause: null,
    openPoints: ['O6'],
    actions: [action('UPDATE', 'LDTaskObject', onceOrMore, inferred)],
  }),
  withdraw: at('withdraw', {
    clause: null,
    actions: [
      action('UPDATE', 'AuthorisationObject', once, {
        values: ['AuthorisationDesiredStatus/Cancelled'],
        ...inferred,
      }),
    ],
  }),
  deliveryStatus: at('deliverystatus', {
    clause: null,
    openPoints: ['O7'],
    actions: [
      action('UPDATE', 'DeliveryObject', onceOrMore, {
        values: ['DeliveryDesiredStatus/Received', 'DeliveryDesiredStatus/Error'],
        ...inferred,
      }),
    ],
  }),
  correspondence: at('correspondence', {
    clause: '5.12',
    tables: ['5.12.3-1', '5.12.3-2', '5.12.3-3'],
    openPoints: ['O1'],
    actions: [
      action('CREATE', 'DocumentObject', once),
      action('CREATE', 'EPOCAdditionalInfo', anyNumber),
    ],
  }),
} as const;
