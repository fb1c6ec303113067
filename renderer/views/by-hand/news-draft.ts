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
  readonly isQuestion: boolean;
  readonly answerBy: UtcMs | null;
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
  isQuestion: false,
  answerBy: null,
  until: null,
});

/** Whether the enforcing authority is who speaks, so that the issuing one's name does not fit. */
export const isOfEnforcing = ({ kind, speaker }: NewsDraft): boolean =>
  kind === 'decision' || (kind === 'word' && speaker === 'enforcing');
