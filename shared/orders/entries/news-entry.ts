import type { OrderId, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { EvidenceFile } from './answer-entry.ts';
import type { OtherChannel } from './channel.ts';
import type { WordVerdict } from './judgement-entry.ts';
import type { NewsOutcome, NewsSpeaker } from './news-kinds.ts';

export type News =
  /** Article 10(9). */
  | { readonly kind: 'withdrawal' }
  /** Article 10(8). No task named: the whole order. */
  | {
      readonly kind: 'newDeadline';
      readonly deadlineAt: UtcMs;
      /** The authority named a day alone, `YYYY-MM-DD`; `deadlineAt` is its end in the profile's zone then. */
      readonly day?: string;
      readonly tasks: readonly TaskId[];
    }
  /** `tasks`: those refused, where it is `partial`; none otherwise. */
  | {
      readonly kind: 'decision';
      readonly outcome: NewsOutcome;
      readonly tasks: readonly TaskId[];
    }
  /** A letter, and what the person finds that it does; null: that is found later. */
  | {
      readonly kind: 'word';
      readonly speaker: NewsSpeaker;
      readonly verdict: WordVerdict | null;
      /** It asks for additional information; `by`: until when an answer is wanted, where it says so. */
      readonly asks?: { readonly by: UtcMs | null };
    }
  /** Annex VI; `until`: the end it names, if it names one. */
  | { readonly kind: 'extension'; readonly until: UtcMs | null }
  /** Annex V. */
  | { readonly kind: 'productionRequest' }
  /** Article 11(3). */
  | { readonly kind: 'preservationEnd' };

/** A person has recorded what came about an order by another channel than the service, after the order itself. */
export interface NewsRecorded {
  readonly kind: 'newsRecorded';
  readonly order: OrderId;
  /** Tells one record from the next: the same again is the same news. */
  readonly record: Uuid;
  readonly channel: OtherChannel;
  /** When it came in. */
  readonly cameAt: UtcMs;
  /** Authority and role, as the person writes it. */
  readonly sender: string;
  /** What it says in its own words, as far as the person has copied it. */
  readonly words: string;
  /** What came, as it came. */
  readonly originals: readonly EvidenceFile[];
  readonly news: News;
}

/** A person has found a record of news, or of a Form 3 that went another way, to be wrong: it stays in the journal, and counts no more from here on. */
export interface NewsStruck {
  readonly kind: 'newsStruck';
  readonly order: OrderId;
  /** Of `newsRecorded` or `nonExecutionRecorded`. */
  readonly record: Uuid;
  /** Why it is wrong, as the person writes it. */
  readonly reason: string;
}

export type NewsEntry = NewsRecorded | NewsStruck;
