import type { TaskId, UtcMs } from '../../../shared/base/units.ts';
import type { OtherChannel } from '../../../shared/orders/entries/channel.ts';
import type { WordVerdict } from '../../../shared/orders/entries/judgement-entry.ts';
import type {
  NewsKind,
  NewsOutcome,
  NewsSpeaker,
} from '../../../shared/orders/entries/news-kinds.ts';

/** News as far as it is written. */
export interface NewsDraft {
  readonly kind: NewsKind | null;
  /** Null, here and below: not said yet. Nothing of it is taken for granted. */
  readonly channel: OtherChannel | null;
  readonly cameAt: UtcMs | null;
  readonly sender: string;
  readonly words: string;
  readonly deadlineAt: UtcMs | null;
  /** The day, where the authority named no time. */
  readonly deadlineDay: string | null;
  readonly isSome: boolean;
  readonly tasks: readonly TaskId[];
  readonly outcome: NewsOutcome | null;
  readonly speaker: NewsSpeaker | null;
  readonly verdict: WordVerdict | null;
  readonly isQuestion: boolean | null;
  readonly answerBy: UtcMs | null;
  readonly until: UtcMs | null;
}

export const newDraft = (channel: OtherChannel | null, sender: string): NewsDraft => ({
  kind: null,
  channel,
  cameAt: null,
  sender,
  words: '',
  deadlineAt: null,
  deadlineDay: null,
  isSome: false,
  tasks: [],
  outcome: null,
  speaker: null,
  verdict: null,
  isQuestion: null,
  answerBy: null,
  until: null,
});

/**
 * The draft with a part written anew. The issuing authority's name goes when another one begins to speak, and comes back
 * with it; what the person writes as sender stays.
 */
export function written(draft: NewsDraft, part: Partial<NewsDraft>, issuing: string): NewsDraft {
  const next = { ...draft, ...part };
  const isOther = isOfEnforcing(next);
  const { sender } = next;
  if (isOther === isOfEnforcing(draft)) return next;
  if (isOther) return { ...next, sender: sender === issuing ? '' : sender };
  return { ...next, sender: sender === '' ? issuing : sender };
}

/** The draft about another kind: what belongs to one kind alone goes with it. */
export function ofKind(draft: NewsDraft, kind: NewsKind | null, issuing: string): NewsDraft {
  const { channel, cameAt, sender, words } = draft;
  const other = { ...newDraft(channel, ''), kind, cameAt, sender, words };
  return written(draft, other, issuing);
}

/** Whether the enforcing authority is who speaks, so that the issuing one's name does not fit. */
export const isOfEnforcing = ({ kind, speaker }: NewsDraft): boolean =>
  kind === 'decision' || (kind === 'word' && speaker === 'enforcing');
