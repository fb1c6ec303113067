/** Striking out what a person has recorded wrongly of later news; the record itself stays as it was written. */
import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { UtcMs, Uuid } from '../base/units.ts';
import { answersOf } from '../orders/answered.ts';
import type { JournalRecord } from '../orders/entry.ts';
import { isAbout, isAfterForm } from '../orders/clarification.ts';
import { exemptionsOf } from '../orders/exempt-tasks.ts';
import { reviewEndOf } from '../orders/objection.ts';
import { isRecordedForm } from '../orders/fold-strike.ts';
import type { NonExecutionFacts, OrderFacts, RecordedNews } from '../orders/facts.ts';
import { foldOrder } from '../orders/fold-order.ts';
import type { OrderState } from '../orders/fold-state.ts';

export interface NewsStrike {
  readonly record: Uuid;
  readonly reason: string;
}

/**
 * Judges what is to be struck out. Errors, the first that holds: `byHand.strikeThroughService`, `byHand.recordUnknown`
 * (also of one struck out already), `byHand.noStrikeReason`. A Form 3 may be struck out whoever knows the order:
 * what it brings about is read from the facts each time, and a part that was answered without it is due again. News may
 * not once the service knows the order: its own messages have been read against the news since, and its word counts.
 */
export function judgeStrike(
  {
    channel,
    nonExecutions,
    news = [],
    struck = [],
  }: Pick<OrderFacts, 'channel' | 'nonExecutions' | 'news' | 'struck'>,
  said: NewsStrike,
): Result<NewsStrike, Fault> {
  if (struck.includes(said.record)) return err(fault('byHand.recordUnknown'));
  const isForm = isRecordedForm({ nonExecutions }, said.record);
  if (channel === null && !isForm) return err(fault('byHand.strikeThroughService'));
  if (!isForm && !news.some(({ record }) => record === said.record))
    return err(fault('byHand.recordUnknown'));
  return said.reason.trim() === '' ? err(fault('byHand.noStrikeReason')) : ok(said);
}

/** What was done already and may rest on the record: it stays as it is, and a person looks at it. */
export type RestsOn =
  | 'answerSent'
  | 'answerWaits'
  | 'answerFrozen'
  | 'withdrawalConfirmed'
  | 'letterAnswered'
  | 'wordJudged'
  | 'reviewEnded'
  | 'released'
  | 'exempt';

/** What of the order was done after the record's news came, and could not have been done the same without it. */
export function restsOn(
  facts: OrderFacts,
  { record, cameAt, news }: RecordedNews,
): readonly RestsOn[] {
  const { answer, preservation, messages } = facts;
  const isAfter = (at: UtcMs | null | undefined): boolean => at != null && at >= cameAt;
  const released = Object.values(preservation.tasks).some((task) => isAfter(task.released?.at));
  const all: Readonly<Partial<Record<RestsOn, boolean>>> = {
    answerSent: answersOf(facts).some(({ sentAt }) => isAfter(sentAt)),
    answerFrozen: answer.sentAt === null && answer.package !== null && isAfter(answer.frozenAt),
    withdrawalConfirmed: news.kind === 'withdrawal' && isAfter(facts.withdrawalConfirmedAt),
    letterAnswered: messages.some(({ answers, sentAt }) => answers === record && sentAt !== null),
    released,
    exempt: exemptionsOf(facts).some(({ at }) => isAfter(at)),
  };
  return restsOnAll.filter((name) => all[name] === true);
}

/** The same of a Form 3: what it held back may go, and what was concluded from it was not asked for. */
export function restsOnForm(facts: OrderFacts, form: NonExecutionFacts): readonly RestsOn[] {
  const { answer, preservation, words } = facts;
  const isAfter = (at: UtcMs | null | undefined): boolean => at != null && at >= form.sentAt;
  const isWaiting = ['queued', 'sealed', 'sending', 'unclear'].includes(answer.state);
  const all: Readonly<Partial<Record<RestsOn, boolean>>> = {
    answerSent: answersOf(facts).some(({ sentAt }) => isAfter(sentAt)),
    answerWaits: answer.sentAt === null && isWaiting,
    answerFrozen: answer.state === 'frozen' && isAfter(answer.frozenAt),
    wordJudged: words.some(
      (word) => word.verdict !== null && isAfterForm(word, form) && isAbout(word, form),
    ),
    reviewEnded: reviewEndOf(facts, form) !== null,
    released: Object.values(preservation.tasks).some(({ released }) => isAfter(released?.at)),
    exempt: exemptionsOf(facts).some(({ at }) => isAfter(at)),
  };
  return restsOnAll.filter((name) => all[name] === true);
}

const restsOnAll: readonly RestsOn[] = [
  'answerSent',
  'answerWaits',
  'answerFrozen',
  'withdrawalConfirmed',
  'letterAnswered',
  'wordJudged',
  'reviewEnded',
  'released',
  'exempt',
];

/**
 * What an order will be once the record is struck out, read from its history by the very fold it is read by; null: the
 * history does not begin with the order.
 */
export function strikePreview(
  history: readonly JournalRecord[],
  struck: JournalRecord,
): OrderFacts | null {
  const state = [...history, struck].reduce<OrderState | null>(
    (known, record) => foldOrder(known, record, null),
    null,
  );
  return state?.facts ?? null;
}
