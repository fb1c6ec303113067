import type { OrderId, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { EvidenceFile } from './answer-entry.ts';
import type { OtherChannel } from './channel.ts';
import type { WordVerdict } from './judgement-entry.ts';

/** What can come after an order that came another way (Articles 10 to 12, 19(5)). */
export const newsKinds = [
  'withdrawal',
  'newDeadline',
  'decision',
  'word',
  'extension',
  'productionRequest',
  'preservationEnd',
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What the enforcing authority decides (Article 12). `conditional`: it refuses nothing, and limits the use (12(4)). */
export const newsOutcomes = ['none', 'conditional', 'partial', 'full'] as const;
export type NewsOutcome = (typeof newsOutcomes)[number];

/** The decision an outcome is; under conditions nothing is refused. */
export const decisionOf = (outcome: NewsOutcome): 'none' | 'partial' | 'full' =>
  outcome === 'conditional' ? 'none' : outcome;

export const newsSpeakers = ['issuing', 'enforcing'] as const;
export type NewsSpeaker = (typeof newsSpeakers)[number];

export type News =
  /** Article 10(9). */
  | { readonly kind: 'withdrawal' }
  /** Article 10(8). No task named: the whole order. */
  | {
      readonly kind: 'newDeadline';
      readonly deadlineAt: UtcMs;
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
    }
  /** Annex VI; `until`: the end it names, if it names one. */
  | { readonly kind: 'extension'; readonly until: UtcMs | null }
  /** Annex V. */
  | { readonly kind: 'productionRequest' }
  /** Article 11(3). */
  | { readonly kind: 'preservationEnd' };

/** A person has recorded what came about an order by another channel than the service, after the order itself. */
export interface NewsEntry {
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
