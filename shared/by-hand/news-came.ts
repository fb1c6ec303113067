/** What a person records that came about an order by another channel, after the order itself (Article 19(5), (6)). */
import { fault, type Fault, type FaultCode } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { UtcMs, Uuid } from '../base/units.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OtherChannel } from '../orders/entries/channel.ts';
import type { News } from '../orders/entries/news-entry.ts';
import { newsKinds, type NewsKind } from '../orders/entries/news-kinds.ts';
import type { OrderFacts, RecordedNews } from '../orders/facts.ts';
import { letterMark } from '../orders/letter-mark.ts';
import { startOfMinute } from './minutes.ts';
import { kindRefusal } from './news-kind-rules.ts';

export interface NewsCame {
  /** Given by the window, so that no press records it twice. */
  readonly record: Uuid;
  readonly channel: OtherChannel;
  readonly cameAt: UtcMs;
  readonly sender: string;
  readonly words: string;
  readonly news: News;
}

/** When it is judged, and the profile's zone, which a day alone ends in. */
export interface JudgedAt {
  readonly now: UtcMs;
  readonly zone: string;
}

const producingOnly: ReadonlySet<NewsKind> = new Set(['newDeadline', 'decision']);
const preservingOnly: ReadonlySet<NewsKind> = new Set([
  'extension',
  'productionRequest',
  'preservationEnd',
]);

/** The kinds of news there can be of an order, in the order they are offered. */
export const newsKindsFor = ({ instrument }: Pick<OrderFacts, 'instrument'>): readonly NewsKind[] =>
  newsKinds.filter(
    (kind) => !(instrument === 'preservation' ? producingOnly : preservingOnly).has(kind),
  );

/**
 * Judges what is to be recorded. What came may be recorded late and in any order; times are written to the minute, so
 * the minute of the receipt counts as after it.
 *
 * Errors, the first that holds: `byHand.throughService`, `byHand.notThisKind`, `byHand.inFuture`,
 * `byHand.newsBeforeOrder`, `byHand.noSender`, `byHand.newsRecordedAlready`, and those of its kind:
 * `byHand.withdrawnAlready`, `byHand.deadlineUnlikely`, `byHand.taskUnknown`, `byHand.noRefusedTask`,
 * `byHand.allRefused`, `byHand.noConditions`, `byHand.endUnlikely`, `byHand.answerByUnlikely`, `judgement.*` of the finding.
 */
export function judgeNews(
  facts: OrderFacts,
  said: NewsCame,
  { now, zone }: JudgedAt,
): Result<NewsCame, Fault> {
  const refusal = wayRefusal(facts, said, now) ?? kindRefusal(facts, said, zone);
  return refusal === null ? ok(said) : err(fault(refusal));
}

function wayRefusal(facts: OrderFacts, said: NewsCame, now: UtcMs): FaultCode | null {
  if (facts.channel === null) return 'byHand.throughService';
  if (!newsKindsFor(facts).includes(said.news.kind)) return 'byHand.notThisKind';
  if (said.cameAt > now) return 'byHand.inFuture';
  if (said.cameAt < startOfMinute(receiptsOf(facts).due)) return 'byHand.newsBeforeOrder';
  if (said.sender.trim() === '') return 'byHand.noSender';
  const isKnown = (facts.news ?? []).some((known) => isSame(known, said));
  return isKnown ? 'byHand.newsRecordedAlready' : null;
}

/** The same again: of the same minute, the same said by the same sender in the same words. */
const isSame = (known: RecordedNews, said: NewsCame): boolean =>
  known.record === said.record ||
  (known.cameAt === said.cameAt &&
    JSON.stringify(known.news) === JSON.stringify(said.news) &&
    (known.mark === undefined || known.mark === letterMark(said)));
