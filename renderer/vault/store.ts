import type { Position } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { KeptIn, QueryAnswer, QueryAsk, QueryName } from './queries.ts';

/**
 * A view of the journal that can be dropped and built again at any time. Answers may take their time: a store on disk
 * reads only what is asked for. A store that finds itself broken rejects; it is then of no use any more.
 */
export interface VaultStore {
  readonly keptIn: KeptIn;
  /** The last record applied; 0 when empty. */
  readonly applied: Position;
  /** After which record the journal is to be read next: one earlier while the last one has still to be compared. */
  readonly resumeAfter: Position;
  /**
   * Applies records in order. One already applied is passed over, so that a repeated answer does no harm.
   * @param hasMore The journal goes on: what is written need not outlast a loss of power before the last of it does.
   */
  apply(records: readonly JournalRecord[], hasMore: boolean): Promise<void>;
  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>>;
  /** Lets go of keys and everything held in memory. */
  clear(): Promise<void>;
}
