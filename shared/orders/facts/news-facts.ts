import type { UtcMs, Uuid } from '../../base/units.ts';
import type { News } from '../entries/news-entry.ts';

/** What a person has recorded that came after the order, without its content. */
export interface RecordedNews {
  readonly record: Uuid;
  readonly cameAt: UtcMs;
  readonly news: News;
  /** Tells it from another one of the same minute without its content (`letterMark`). */
  readonly mark?: number;
}
