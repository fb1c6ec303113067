import type { UtcMs } from '../../../shared/base/units.ts';
import { fitsInstrument, judgeFormSent, type FormSent } from '../../../shared/by-hand/form-sent.ts';
import {
  nonExecutionReasons,
  type NonExecutionReason,
} from '../../../shared/hi1/non-execution-reasons.ts';
import { isAsking } from '../../../shared/orders/clarification.ts';
import type { Instrument, OrderFacts } from '../../../shared/orders/facts.ts';
import type { Text } from '../../text/text.ts';

/** The article each reason rests on: of a production order, of a preservation order. */
const articles: Readonly<Record<NonExecutionReason, readonly [string, string]>> = {
  Incomplete: ['10(6)', '11(5)'],
  ManifestErrors: ['10(6)', '11(5)'],
  InsufficientInformation: ['10(6)', '11(5)'],
  DataNotHeld: ['10(7)', '11(6)'],
  DeFactoImpossibility: ['10(7)', '11(6)'],
  InvalidIssuingAuthority: ['4, 10(8)', '4, 11(7)'],
  OffenceNotCovered: ['5(4), 10(8)', ''],
  ServiceNotCovered: ['2, 10(8)', '2, 11(7)'],
  ImmunitiesOrPrivileges: ['10(5)', '11(4)'],
  ConflictOfLaw: ['17(1)', ''],
};

/** Reasons the order's form can give, each with its article. */
export const reasonsOf = (instrument: Instrument) =>
  nonExecutionReasons
    .filter((reason) => fitsInstrument(reason, instrument))
    .map((reason) => ({
      reason,
      article: articles[reason][instrument === 'preservation' ? 1 : 0],
    }));

/** The form as far as it is written. */
export type FormDraft = Omit<FormSent, 'sentAt' | 'isPreserved'> & {
  readonly sentAt: UtcMs | null;
  /** Null: not answered yet. */
  readonly isPreserved: boolean | null;
};

/** The form as it can be recorded; null while a time or the question of keeping is not answered. */
export const wholeForm = (draft: FormDraft): FormSent | null => {
  const { sentAt, isPreserved } = draft;
  return sentAt === null || isPreserved === null ? null : { ...draft, sentAt, isPreserved };
};

/** It says that the data were not stored, for no other reason, and that they are kept. */
export const keepsWhatIsNotStored = ({
  reasons,
  isPreserved,
}: Pick<FormDraft, 'reasons' | 'isPreserved'>): boolean =>
  isPreserved === true && reasons.length > 0 && reasons.every((one) => one === 'DataNotHeld');

export const emptyForm: FormDraft = {
  channel: 'email',
  sentAt: null,
  receivedAt: null,
  reasons: [],
  tasks: [],
  isPreserved: null,
};

/** What it brings about once recorded: the weightiest thing first. */
export function effectOf(
  { instrument }: Pick<OrderFacts, 'instrument'>,
  { reasons, tasks }: Pick<FormDraft, 'reasons' | 'tasks'>,
  t: Text['byHand']['effect'],
): string | null {
  if (reasons.length === 0) return null;
  const asks = isAsking({ reasons } as Parameters<typeof isAsking>[0]);
  if (instrument === 'preservation') return asks ? t.asksPreserving : null;
  if (reasons.includes('ConflictOfLaw')) return t.objects;
  if (asks) return t.asks;
  return tasks.length > 0 ? t.excuses : null;
}

/** Why it cannot be recorded as it stands; null: it can. Main judges the same again. */
export const faultOf = (facts: OrderFacts, draft: FormDraft, now: UtcMs) => {
  const { sentAt, isPreserved } = draft;
  if (sentAt === null) return null;
  // Whether the data are kept is judged by nobody: what is wrong otherwise is told at once.
  const judged = judgeFormSent(facts, { ...draft, sentAt, isPreserved: isPreserved ?? false }, now);
  return judged.ok ? null : judged.error;
};
