import type { UtcMs, Uuid } from '../../../shared/base/units.ts';
import type {
  AdditionalInfoObject,
  ApprovalDetails,
  AuthorisationObject,
  DeliveryObject,
  DictionaryEntry,
  DocumentObject,
  LdTaskObject,
  ObjectCommon,
} from '../../../shared/hi1/model.ts';
import type { OrderPlan, TaskPlan } from './order-plan.ts';

const entry = (name: string, value: string): DictionaryEntry => ({ owner: 'ETSI', name, value });

const common = (plan: OrderPlan, id: Uuid, associated: readonly Uuid[]): ObjectCommon => ({
  id,
  country: plan.place.country,
  owner: `ia-${plan.place.country.toLowerCase()}-0001`,
  generation: 1,
  externalId: null,
  associated,
  lastChanged: plan.received,
});

function approval(plan: OrderPlan, type: string, name: string, role: string): ApprovalDetails {
  return {
    type,
    description: null,
    reference: plan.fileNumber,
    approverName: name,
    approverRole: role,
    contacts: [
      {
        name: plan.person,
        role: role === 'PublicProsecutor' ? 'Public prosecutor' : 'Investigating judge',
        email: `desk@${plan.place.country.toLowerCase()}.authority.example`,
        phone: '49301234567',
        fax: null,
        address: `Sample street 1, ${name}`,
        languages: [plan.place.language, 'en'],
      },
    ],
    at: plan.received,
    isEmergency: null,
  };
}

const flagsOf = {
  TenDaysASAP: [],
  TenDaysSubjectToEA: ['EnforcingAuthorityNotified'],
  EightHours: ['IsEmergency'],
} as const;

export function authorisation(plan: OrderPlan): AuthorisationObject {
  const { court, office, priority } = plan;
  return {
    ...common(plan, plan.id, []),
    type: 'Authorisation',
    reference: plan.reference,
    legalType: entry('EPOCLegalType', 'EPOC'),
    priority: entry('EPOCPriority', priority),
    status: null,
    desiredStatus: entry('AuthorisationDesiredStatus', 'SubmittedToCSP'),
    providers: [{ country: 'SE', id: 'sp-5560000167' }],
    approvals: [
      approval(plan, 'IssuingAuthority', office, 'PublicProsecutor'),
      ...(court === null
        ? []
        : [approval(plan, 'ValidatingAuthority', court, 'JudgeCourtOrInvestigatingJudge')]),
    ],
    flags: flagsOf[priority].map((flag) => entry('EPOCAuthorisationFlag', flag)),
    manualInformation: null,
    typeOfCase: entry('AuthorisationTypeOfCase', 'Cybercrime'),
    legalEntity: 'Nordvik Mail AB',
  };
}

/** The next generation, by which the authority takes the order back. */
export const withdrawal = (plan: OrderPlan, at: UtcMs): AuthorisationObject => ({
  ...authorisation(plan),
  generation: 2,
  lastChanged: at,
  desiredStatus: entry('AuthorisationDesiredStatus', 'Cancelled'),
});

export const ldTask = (plan: OrderPlan, task: TaskPlan): LdTaskObject => ({
  ...common(plan, task.id, [plan.id]),
  type: 'LDTask',
  reference: `${plan.place.country}-IA0001-${task.id}-1`,
  status: null,
  desiredStatus: entry('LDTaskDesiredStatus', 'AwaitingDisclosure'),
  requestType: entry('RequestType', task.type),
  start: task.start,
  end: task.end,
  observedTimes: [],
  values: [{ formatOwner: 'ETSI', formatName: task.format, value: task.value }],
  subtypes: [entry('EPOCRequestSubtype', 'AccountData')],
  destinations: [],
  deadlines: [],
  manualInformation: null,
});

export const additionalInfo = (plan: OrderPlan): AdditionalInfoObject => ({
  ...common(plan, plan.info, [plan.id]),
  type: 'EPOCAdditionalInfo',
  items: [
    { section: 'G', name: 'SummaryOfCase', value: plan.summary },
    { section: 'D', name: 'Custody', value: 'Maximum of at least three years' },
    { section: 'F', name: 'CaseOfficer', value: plan.person },
  ],
});

/** The certificate as a document, as small as one page of PDF can be. */
export const formDocument = (plan: OrderPlan): DocumentObject => ({
  ...common(plan, plan.form, [plan.id]),
  type: 'Document',
  name: `EPOC ${plan.reference}.pdf`,
  reference: null,
  documentType: entry('EPOCDocumentType', 'Form1'),
  properties: [],
  body: {
    contentType: 'application/pdf',
    checksum: 'b854a257f08207099f4e5b0650a4847855a19f638920a714b7819bd9d7519b9b',
    checksumType: 'SHA-256',
    contents: Buffer.from(`%PDF-1.7 ${plan.reference} ${plan.summary} `.repeat(12)).toString(
      'base64',
    ),
  },
});

/** The receivers' word that one part of the answer has come. */
export const receivedDelivery = (plan: OrderPlan, id: Uuid, at: UtcMs): DeliveryObject => ({
  ...common(plan, id, [plan.id]),
  country: 'SE',
  owner: 'sp-5560000167',
  generation: 2,
  lastChanged: at,
  type: 'Delivery',
  ldid: null,
  deliveryId: null,
  sequence: 1,
  isLast: true,
  status: entry('DeliveryStatus', 'Received'),
  desiredStatus: null,
});
