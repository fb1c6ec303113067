/** What stands out in Annex I or II. Who may issue what, and whether an authority is who it says, is judged elsewhere. */
import { utcMs, type UtcMs } from '../../base/units.ts';
import type { WireApproval, WireContact } from '../../hi1/wire/approval.ts';
import { priorityOf, hasFlag } from '../find/addressee.ts';
import { roles } from '../find/authorities.ts';
import { deadlineBoxes } from '../find/conditions.ts';
import { askedIn, categoriesOf } from '../find/evidence.ts';
import { identifiersOf, periodOf, timesOf } from '../find/identification.ts';
import { isNotified } from '../find/transfer.ts';
import { mark, type FormMark, type FormMarkCode } from '../form-mark.ts';
import type { LabelId } from '../labels/en.ts';
import { isEmail, isLanguage, isOddIdentifier, isTelephone } from '../odd-value.ts';
import {
  representativeOf,
  said,
  writtenTime,
  type NumberedTask,
  type Received,
} from '../received.ts';

/** The Regulation applies from this day on (Article 34). */
const applies = utcMs(Date.UTC(2026, 7, 18));
/** A date without a time is written as midnight in some zone: a day's difference says nothing. */
const oneDay = 86_400_000;

const numbers = (tasks: readonly NumberedTask[]): string =>
  tasks.map(({ number }) => number).join(', ');

const forTasks = (
  code: FormMarkCode,
  field: LabelId,
  tasks: readonly NumberedTask[],
): readonly FormMark[] => (tasks.length === 0 ? [] : [mark(code, field, numbers(tasks))]);

/** Sections C and K of Annex I against each other. */
export function deadlineMarks(received: Received): readonly FormMark[] {
  const priority = priorityOf(received);
  const marks: FormMark[] = [];
  if (priority === '') marks.push(mark('noDeadlineBox', 'I.C.1'));
  else if (!Object.hasOwn(deadlineBoxes, priority))
    marks.push(mark('unknownDeadline', 'I.C.1', priority));
  if (priority === 'TenDaysSubjectToEA' && !isNotified(received))
    marks.push(mark('boxWithoutAuthority', 'I.C.2'));
  if (priority === 'TenDaysASAP' && isNotified(received))
    marks.push(mark('authorityWithoutBox', 'I.K.1'));
  if (priority === 'EightHours' && hasFlag(received, 'IsEmergency'))
    marks.push(mark('emergencyFlag', 'I.B.2c'));
  return marks;
}

const isReversed = (task: NumberedTask): boolean => {
  const { from, to } = periodOf(task);
  return from?.at != null && to?.at != null && to.at < from.at;
};

const hasTimeOf = (task: NumberedTask): boolean => {
  const { from, to } = periodOf(task);
  return from !== null || to !== null || timesOf(task).length > 0;
};

const timesWritten = (task: NumberedTask) => {
  const { from, to } = periodOf(task);
  return [from, to, ...timesOf(task)].filter((time) => time !== null);
};

export function identificationMarks(
  received: Received,
  at: 'I.E' | 'II.C',
  evidence: 'I.F' | 'II.D',
): readonly FormMark[] {
  const { tasks, arrivedAt } = received;
  if (tasks.length === 0) return [mark('noIdentifier', `${at}.1`)];
  const isAhead = (task: NumberedTask): boolean =>
    timesWritten(task).some(
      (time) => time.at !== null && arrivedAt !== null && time.at > arrivedAt + oneDay,
    );
  const needsPeriod = [...askedIn(received, 'b'), ...askedIn(received, 'c')];
  const odd = identifiersOf(received).filter(({ format, text }) => isOddIdentifier(format, text));
  return [
    ...forTasks(
      'noValue',
      `${at}.1`,
      tasks.filter(({ task }) => (task.request?.values ?? []).length === 0),
    ),
    ...odd.map(({ text, format }) =>
      mark('identifierOdd', fieldOfFormat(format, at), said(text) ?? format),
    ),
    ...forTasks('periodReversed', `${at}.9`, tasks.filter(isReversed)),
    ...forTasks('periodAhead', `${at}.9`, tasks.filter(isAhead)),
    ...forTasks(
      'badTime',
      `${at}.9`,
      tasks.filter((task) => timesWritten(task).some((time) => time.at === null)),
    ),
    ...forTasks(
      'noPeriod',
      `${at}.9`,
      tasks.filter((task) => needsPeriod.includes(task) && !hasTimeOf(task)),
    ),
    ...forTasks(
      'noCategory',
      `${evidence}.a`,
      tasks.filter((task) => categoriesOf(task).length === 0),
    ),
  ];
}

const fieldOfFormat = (format: string, at: 'I.E' | 'II.C'): LabelId => {
  if (format === 'InternationalE164') return `${at}.2`;
  if (format.endsWith('EmailAddress')) return `${at}.3`;
  if (format === 'IMEI') return `${at}.4`;
  if (format === 'MACAddress') return `${at}.5`;
  return format === 'IMSI' ? `${at}.8` : `${at}.1`;
};

interface Places {
  readonly telephone: LabelId;
  readonly fax: LabelId;
  readonly email: LabelId;
  readonly languages: LabelId;
}

function contactMarks(contact: WireContact, places: Places): readonly FormMark[] {
  const odd = (
    text: string | undefined,
    isRight: (text: string) => boolean,
    code: FormMarkCode,
    field: LabelId,
  ): readonly FormMark[] => {
    const words = said(text);
    return words === null || isRight(words) ? [] : [mark(code, field, words)];
  };
  return [
    ...odd(contact.phone, isTelephone, 'telephoneOdd', places.telephone),
    ...odd(contact.fax, isTelephone, 'telephoneOdd', places.fax),
    ...odd(contact.email, isEmail, 'emailOdd', places.email),
    ...(contact.languages ?? []).flatMap(({ code }) =>
      odd(code, isLanguage, 'languageOdd', places.languages),
    ),
  ];
}

function dateMarks(
  written: string | undefined,
  field: LabelId,
  arrivedAt: UtcMs | null,
): readonly FormMark[] {
  const words = said(written);
  if (words === null) return [];
  const { at } = writtenTime(words);
  if (at === null) return [mark('badTime', field, words)];
  if (arrivedAt !== null && at > arrivedAt + oneDay) return [mark('signedLater', field)];
  return at < applies - oneDay ? [mark('signedBefore', field)] : [];
}

const approvalMarks = (
  approval: WireApproval | null,
  places: Places & { readonly date: LabelId; readonly role: LabelId },
  { arrivedAt }: Received,
): readonly FormMark[] => {
  if (approval === null) return [];
  const contact = representativeOf(approval);
  const role = said(approval.approver?.role);
  return [
    ...(role === null || roles.includes(role) ? [] : [mark('unknownRole', places.role, role)]),
    ...(contact === null ? [] : contactMarks(contact, places)),
    ...dateMarks(approval.at, places.date, arrivedAt),
  ];
};

const issuingPlaces = <A extends 'I.I' | 'II.F'>(at: A) =>
  ({
    telephone: `${at}.8`,
    fax: `${at}.9`,
    email: `${at}.10`,
    languages: `${at}.11`,
    date: `${at}.13`,
    role: `${at}.1a`,
  }) as const;

const validatingPlaces = <A extends 'I.J' | 'II.G'>(at: A) =>
  ({
    telephone: `${at}.7`,
    fax: `${at}.8`,
    email: `${at}.9`,
    languages: `${at}.10`,
    date: `${at}.11`,
    role: `${at}.1a`,
  }) as const;

export function authorityMarks(
  received: Received,
  issuing: 'I.I' | 'II.F',
  validating: 'I.J' | 'II.G',
): readonly FormMark[] {
  const isOther = said(received.issuing?.approver?.role) === 'OtherCompetentAuthority';
  const isUnvalidated = received.issuing?.isEmergency === true;
  const isBeyond = askedIn(received, 'c').length + askedIn(received, 'd').length > 0;
  const isUrgent = issuing === 'II.F' || priorityOf(received) === 'EightHours';
  return [
    ...(isOther && !isUnvalidated && received.validating === null
      ? [mark('validationMissing', `${issuing}.1c`)]
      : []),
    ...(isUnvalidated && (isBeyond || !isUrgent)
      ? [mark('unvalidatedEmergency', `${issuing}.2`)]
      : []),
    ...approvalMarks(received.issuing, issuingPlaces(issuing), received),
    ...approvalMarks(received.validating, validatingPlaces(validating), received),
  ];
}
