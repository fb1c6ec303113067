import type { TaskId, UtcMs, Uuid } from '../../../shared/base/units.ts';
import type { NewsCame } from '../../../shared/by-hand/news-came.ts';
import type { OtherChannel } from '../../../shared/orders/entries/channel.ts';
import type { WordVerdict } from '../../../shared/orders/entries/judgement-entry.ts';
import {
  decisionOf,
  type News,
  type NewsKind,
  type NewsOutcome,
  type NewsSpeaker,
} from '../../../shared/orders/entries/news-entry.ts';
import type { Text } from '../../text/text.ts';

/** News as far as it is written. */
export interface NewsDraft {
  readonly kind: NewsKind | null;
  readonly channel: OtherChannel;
  readonly cameAt: UtcMs | null;
  readonly sender: string;
  readonly words: string;
  readonly deadlineAt: UtcMs | null;
  readonly isSome: boolean;
  readonly tasks: readonly TaskId[];
  readonly outcome: NewsOutcome;
  readonly speaker: NewsSpeaker;
  readonly verdict: WordVerdict | null;
  readonly until: UtcMs | null;
}

export const newDraft = (channel: OtherChannel, sender: string): NewsDraft => ({
  kind: null,
  channel,
  cameAt: null,
  sender,
  words: '',
  deadlineAt: null,
  isSome: false,
  tasks: [],
  outcome: 'none',
  speaker: 'issuing',
  verdict: null,
  until: null,
});

/** Whether the enforcing authority is who speaks, so that the issuing one's name does not fit. */
export const isOfEnforcing = ({ kind, speaker }: NewsDraft): boolean =>
  kind === 'decision' || (kind === 'word' && speaker === 'enforcing');

/** The news itself; null while a part of it is missing. */
export function newsOf(draft: NewsDraft): News | null {
  const { kind, deadlineAt, isSome, tasks, outcome, speaker, verdict, until } = draft;
  switch (kind) {
    case null:
      return null;
    case 'newDeadline':
      return deadlineAt === null ? null : { kind, deadlineAt, tasks: isSome ? tasks : [] };
    case 'decision':
      return { kind, outcome, tasks: outcome === 'partial' ? tasks : [] };
    case 'word':
      return { kind, speaker, verdict };
    case 'extension':
      return { kind, until };
    case 'withdrawal':
    case 'productionRequest':
    case 'preservationEnd':
      return { kind };
  }
}

/** The record as it would go to main; null while a part of it is missing. */
export function saidOf(draft: NewsDraft, record: Uuid): NewsCame | null {
  const { channel, cameAt, sender, words } = draft;
  const news = newsOf(draft);
  return news === null || cameAt === null ? null : { record, channel, cameAt, sender, words, news };
}

/** What is missing, in words; null: nothing. */
export function missingIn(draft: NewsDraft, t: Text['news']): string | null {
  if (draft.kind === null) return t.whenMissing;
  if (draft.cameAt === null) return t.timeMissing;
  if (draft.kind !== 'newDeadline') return null;
  if (draft.deadlineAt === null) return t.deadlineMissing;
  return draft.isSome && draft.tasks.length === 0 ? t.tasksMissing : null;
}

/** What the news brings about, in a sentence; a word does what the person finds that it does. */
export function effectOf(
  news: News,
  t: Text['news'],
  verdicts: Readonly<Record<WordVerdict, string>>,
): string {
  switch (news.kind) {
    case 'newDeadline':
      return news.tasks.length === 0 ? t.effect.newDeadline : t.effect.newDeadlineSome;
    case 'decision':
      return t.effect[news.outcome];
    case 'word':
      return news.verdict === null ? t.laterEffect : verdicts[news.verdict];
    case 'withdrawal':
    case 'extension':
    case 'productionRequest':
    case 'preservationEnd':
      return t.effect[news.kind];
  }
}

/** Whether it cannot be called back, or lets data out or go. */
export const isGrave = (news: News): boolean =>
  news.kind === 'withdrawal' ||
  news.kind === 'preservationEnd' ||
  (news.kind === 'decision' && decisionOf(news.outcome) === 'none');
