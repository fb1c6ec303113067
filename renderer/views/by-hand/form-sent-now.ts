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
export type FormDraft = Omit<FormSent, 'channel' | 'sentAt' | 'isPreserved'> & {
  /** Null: not chosen yet. */
  readonly channel: FormSent['channel'] | null;
  readonly sentAt: UtcMs | null;
  /** Null: not answered yet. */
  readonly isPreserved: boolean | null;
};

/** The form as it can be recorded; null while the way, a time or the question of keeping is open. */
export const wholeForm = (draft: FormDraft): FormSent | null => {
  const { channel, sentAt, isPreserved } = draft;
  if (channel === null || sentAt === null || isPreserved === null) return null;
  return { ...draft, channel, sentAt, isPreserved };
};

/** It says that the data were not stored, for no other reason, and that they are kept. */
export const keepsWhatIsNotStored = ({
  reasons,
  isPreserved,
}: Pick<FormDraft, 'reasons' | 'isPreserved'>): boolean =>
  isPreserved === true && reasons.length > 0 && reasons.every((one) => one === 'DataNotHeld');

export const emptyForm: FormDraft = {
  channel: null,
  sentAt: null,
  receivedAt: null,
  reasons: [],
  tasks: [],
  isPreserved: null,
};

/** What it brings about once recorded: the weightiest thing first. */
export function effectOf(
  { instrument, tasks: all }: Pick<OrderFacts, 'instrument' | 'tasks'>,
  { reasons, tasks }: Pick<FormDraft, 'reasons' | 'tasks'>,
  t: Text['byHand']['effect'],
): string | null {
  if (reasons.length === 0) return null;
  const asks = isAsking({ reasons } as Parameters<typeof isAsking>[0]);
  if (instrument === 'preservation') return asks ? t.asksPreserving : null;
  // What the form does not name is due as before.
  const isPart = tasks.length > 0 && all.some((task) => !tasks.includes(task));
  if (reasons.includes('ConflictOfLaw')) return isPart ? t.objectsPart : t.objects;
  if (asks) return isPart ? t.asksPart : t.asks;
  return tasks.length > 0 ? t.excuses : null;
}

/** Why it cannot be recorded as it stands; null: it can. Main judges the same again. */
export const faultOf = (facts: OrderFacts, draft: FormDraft, now: UtcMs) => {
  const { channel, sentAt, isPreserved } = draft;
  if (sentAt === null) return null;
  // The way and whether the data are kept are judged by nobody: what is wrong otherwise is told at once.
  const said = { ...draft, sentAt, channel: channel ?? 'other', isPreserved: isPreserved ?? false };
  const judged = judgeFormSent(facts, said, now);
  return judged.ok ? null : judged.error;
};
