/** The objects a written-down order stands for: in the same shapes as those the platform sends. */
import type { OrderId, TaskId, Uuid } from '../base/units.ts';
import type {
  AdditionalInfoObject,
  ApprovalDetails,
  AuthorisationObject,
  EndpointId,
  Hi1Object,
  LdTaskObject,
  LpTaskObject,
  ObjectCommon,
  RequestValue,
} from '../hi1/model.ts';
import { etsi } from '../hi1/write-values.ts';
import type { OrderOnPaper, PaperTask } from './order-on-paper.ts';

export interface PaperIds {
  readonly order: OrderId;
  /** One for each task, in their order. */
  readonly tasks: readonly TaskId[];
  readonly information: Uuid;
}

/** Whom it is addressed to: this profile's provider. */
export interface PaperAddressee extends EndpointId {
  readonly name: string | null;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The paper names no identifier of its authority in the directory, so the objects have no owner. */
const common = (
  { issuing }: OrderOnPaper,
  id: Uuid,
  associated: readonly Uuid[],
): ObjectCommon => ({
  id,
  country: orNull(issuing.country),
  owner: null,
  generation: 1,
  externalId: null,
  associated,
  lastChanged: null,
});

/** Certificate, one task for each identifier, and what the messages have no member for. */
export function objectsOfPaper(
  paper: OrderOnPaper,
  ids: PaperIds,
  addressee: PaperAddressee,
): readonly Hi1Object[] {
  const tasks = paper.tasks.flatMap((task, index): readonly Hi1Object[] => {
    const id = ids.tasks[index];
    if (id === undefined) return [];
    const base = common(paper, id, [ids.order]);
    return [paper.instrument === 'EPOC' ? produced(task, base) : preserved(task, base)];
  });
  const information = informationOf(paper, ids);
  return [
    certificateOf(paper, ids, addressee),
    ...tasks,
    ...(information.items.length === 0 ? [] : [information]),
  ];
}

function certificateOf(
  paper: OrderOnPaper,
  { order }: PaperIds,
  { name, country, id }: PaperAddressee,
): AuthorisationObject {
  const { instrument, isEmergency, isNotified } = paper;
  const flags = [
    ...(isEmergency ? [etsi('AuthorisationFlag', 'IsEmergency')] : []),
    ...(isNotified ? [etsi('EPOCAuthorisationFlag', 'EnforcingAuthorityNotified')] : []),
  ];
  return {
    ...common(paper, order, []),
    type: 'Authorisation',
    reference: orNull(paper.reference) ?? orNull(paper.issuing.file),
    legalType: etsi('EPOCLegalType', instrument),
    priority: instrument === 'EPOC' ? etsi('EPOCPriority', priorityOf(paper)) : null,
    status: null,
    desiredStatus: etsi('AuthorisationDesiredStatus', 'SubmittedToCSP'),
    providers: [{ country, id }],
    approvals: approvalsOf(paper),
    flags,
    manualInformation: orNull(paper.remarks),
    typeOfCase: null,
    legalEntity: name,
  };
}

/** Section C of the certificate as its one value in the messages. */
function priorityOf({ isEmergency, isNotified }: OrderOnPaper): string {
  if (isEmergency) return 'EightHours';
  return isNotified ? 'TenDaysSubjectToEA' : 'TenDaysASAP';
}

const blankApproval: ApprovalDetails = {
  type: null,
  description: null,
  reference: null,
  approverName: null,
  approverRole: null,
  contacts: [],
  at: null,
  isEmergency: null,
};

function approvalsOf({ issuing, validating }: OrderOnPaper): readonly ApprovalDetails[] {
  const contact = {
    name: orNull(issuing.person),
    role: null,
    email: orNull(issuing.email),
    // Messages write a telephone number in digits, without a plus.
    phone: orNull(issuing.phone.replace(/\D/g, '')),
    fax: null,
    address: null,
    languages: [],
  };
  const isReachable = [contact.name, contact.email, contact.phone].some((part) => part !== null);
  const issuer: ApprovalDetails = {
    ...blankApproval,
    type: 'IssuingAuthority',
    reference: orNull(issuing.file),
    approverName: orNull(issuing.name),
    approverRole: issuing.role,
    contacts: isReachable ? [contact] : [],
  };
  const name = orNull(validating);
  if (name === null) return [issuer];
  return [issuer, { ...blankApproval, type: 'ValidatingAuthority', approverName: name }];
}

/** What is asked of one identifier, as both kinds of task say it. */
const asked = ({ data, format, value, start, end }: PaperTask) => ({
  status: null,
  requestType: etsi('RequestType', data),
  start,
  end,
  values: orNull(value) === null ? [] : [writtenIdentifier({ format, value })],
  subtypes: [],
});

/** An identifier as it is registered: of a telephone number its digits, of all else what was written. */
export const writtenIdentifier = ({
  format,
  value,
}: Pick<PaperTask, 'format' | 'value'>): RequestValue => ({
  formatOwner: 'ETSI',
  formatName: format,
  value: writtenValue(format, value),
});

const writtenValue = (format: PaperTask['format'], value: string): string =>
  format === 'InternationalE164' && /^[+\d\s()/.-]+$/.test(value.trim())
    ? value.replace(/\D/g, '')
    : value.trim();

const produced = (task: PaperTask, base: ObjectCommon): LdTaskObject => ({
  ...base,
  ...asked(task),
  type: 'LDTask',
  reference: null,
  desiredStatus: etsi('LDTaskDesiredStatus', 'AwaitingDisclosure'),
  observedTimes: [],
  destinations: [],
  deadlines: [],
  manualInformation: orNull(task.note),
});

const preserved = (task: PaperTask, base: ObjectCommon): LpTaskObject => ({
  ...base,
  ...asked(task),
  type: 'LPTask',
  desiredStatus: etsi('LPTaskDesiredStatus', 'AwaitingPreservation'),
  desiredExpiration: null,
  expiration: null,
});

/** What has no member of its own in the messages goes where the platform puts it too (O1). */
function informationOf(paper: OrderOnPaper, ids: PaperIds): AdditionalInfoObject {
  const notes = paper.instrument === 'EPOC' ? [] : paper.tasks.map(({ note }) => note);
  const items = [
    { section: 'B', name: 'EmergencyReason', value: paper.emergencyReason },
    { section: 'F', name: 'SummaryOfFacts', value: paper.offence },
    ...notes.map((value) => ({ section: 'D', name: 'Remark', value })),
  ];
  const said = items.flatMap(({ section, name, value }) => {
    const text = orNull(value);
    const isMeant = name !== 'EmergencyReason' || paper.isEmergency;
    return text === null || !isMeant ? [] : [{ section, name, value: text }];
  });
  return {
    ...common(paper, ids.information, [ids.order]),
    type: 'EPOCAdditionalInfo',
    items: said,
  };
}
