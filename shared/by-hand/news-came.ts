/** What a person records that came about an order by another channel, after the order itself (Article 19(5), (6)). */
import { fault, type Fault, type FaultCode } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { TaskId, UtcMs, Uuid } from '../base/units.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OtherChannel } from '../orders/entries/channel.ts';
import { newsKinds, type News, type NewsKind } from '../orders/entries/news-entry.ts';
import type { OrderFacts } from '../orders/facts.ts';
import { isLimitTime } from '../orders/limit-rules.ts';
import { startOfMinute } from './minutes.ts';
import { newsPreview } from './news-preview.ts';
import { verdictBar } from '../orders/word-verdicts.ts';

export interface NewsCame {
  /** Given by the window, so that no press records it twice. */
  readonly record: Uuid;
  readonly channel: OtherChannel;
  readonly cameAt: UtcMs;
  readonly sender: string;
  readonly words: string;
  readonly news: News;
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
 * `byHand.allRefused`, `byHand.noConditions`, `byHand.endUnlikely`, `judgement.*` of the finding.
 */
export function judgeNews(facts: OrderFacts, said: NewsCame, now: UtcMs): Result<NewsCame, Fault> {
  const refusal = wayRefusal(facts, said, now) ?? kindRefusal(facts, said);
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

type Same = Pick<NewsCame, 'record' | 'cameAt' | 'news'>;

const isSame = (known: Same, said: Same): boolean =>
  known.record === said.record ||
  (known.cameAt === said.cameAt && JSON.stringify(known.news) === JSON.stringify(said.news));

function kindRefusal(facts: OrderFacts, said: NewsCame): FaultCode | null {
  const { news, cameAt } = said;
  switch (news.kind) {
    case 'withdrawal':
      // One that came before may still be told: it was withdrawn earlier then.
      return facts.withdrawnAt !== null && facts.withdrawnAt <= cameAt
        ? 'byHand.withdrawnAlready'
        : null;
    case 'newDeadline': {
      if (!areKnown(facts, news.tasks)) return 'byHand.taskUnknown';
      const isLikely = news.deadlineAt > cameAt && isLimitTime(facts, news.deadlineAt);
      return isLikely ? null : 'byHand.deadlineUnlikely';
    }
    case 'decision':
      return decisionRefusal(facts, news, said.words);
    case 'word': {
      if (news.verdict === null) return null;
      const word = newsPreview(facts, said).words.find(({ id }) => id === said.record);
      const bar = word === undefined ? null : verdictBar(facts, word, news.verdict);
      return bar === null ? null : `judgement.${bar}`;
    }
    case 'extension': {
      const isLikely =
        news.until === null || (news.until > cameAt && isLimitTime(facts, news.until));
      return isLikely ? null : 'byHand.endUnlikely';
    }
    case 'productionRequest':
    case 'preservationEnd':
      return null;
  }
}

function decisionRefusal(
  facts: OrderFacts,
  { outcome, tasks }: Extract<News, { readonly kind: 'decision' }>,
  words: string,
): FaultCode | null {
  if (!areKnown(facts, tasks)) return 'byHand.taskUnknown';
  if (outcome === 'conditional') return words.trim() === '' ? 'byHand.noConditions' : null;
  if (outcome !== 'partial') return null;
  if (tasks.length === 0) return 'byHand.noRefusedTask';
  return facts.tasks.every((task) => tasks.includes(task)) ? 'byHand.allRefused' : null;
}

const areKnown = ({ tasks }: OrderFacts, named: readonly TaskId[]): boolean =>
  named.every((task) => tasks.includes(task));
