/** Striking out what a person has recorded wrongly of later news; the record itself stays as it was written. */
import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { UtcMs, Uuid } from '../base/units.ts';
import type { JournalRecord } from '../orders/entry.ts';
import type { OrderFacts, RecordedNews } from '../orders/facts.ts';
import { foldOrder } from '../orders/fold-order.ts';
import type { OrderState } from '../orders/fold-state.ts';

export interface NewsStrike {
  readonly record: Uuid;
  readonly reason: string;
}

/**
 * Judges what is to be struck out. Errors, the first that holds: `byHand.strikeThroughService`, `byHand.recordUnknown`
 * (also of one struck out already), `byHand.noStrikeReason`.
 */
export function judgeStrike(
  { channel, news = [] }: Pick<OrderFacts, 'channel' | 'news'>,
  said: NewsStrike,
): Result<NewsStrike, Fault> {
  if (channel === null) return err(fault('byHand.strikeThroughService'));
  if (!news.some(({ record }) => record === said.record)) return err(fault('byHand.recordUnknown'));
  return said.reason.trim() === '' ? err(fault('byHand.noStrikeReason')) : ok(said);
}

/** What was done already and may rest on the record: it stays as it is, and a person looks at it. */
export type RestsOn =
  'answerSent' | 'answerFrozen' | 'withdrawalConfirmed' | 'letterAnswered' | 'released' | 'exempt';

/** What of the order was done after the record's news came, and could not have been done the same without it. */
export function restsOn(
  facts: OrderFacts,
  { record, cameAt, news }: RecordedNews,
): readonly RestsOn[] {
  const { answer, preservation, messages } = facts;
  const isAfter = (at: UtcMs | null | undefined): boolean => at != null && at >= cameAt;
  const released = Object.values(preservation.tasks).some((task) => isAfter(task.released?.at));
  const all: Readonly<Record<RestsOn, boolean>> = {
    answerSent: isAfter(answer.sentAt),
    answerFrozen: answer.sentAt === null && answer.package !== null && isAfter(answer.frozenAt),
    withdrawalConfirmed: news.kind === 'withdrawal' && isAfter(facts.withdrawalConfirmedAt),
    letterAnswered: messages.some(({ answers, sentAt }) => answers === record && sentAt !== null),
    released,
    exempt: isAfter(preservation.exempt?.at),
  };
  return restsOnAll.filter((name) => all[name]);
}

const restsOnAll: readonly RestsOn[] = [
  'answerSent',
  'answerFrozen',
  'withdrawalConfirmed',
  'letterAnswered',
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
