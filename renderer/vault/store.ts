import type { Position } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { PlaceSettings, QueryAnswer, QueryAsk, QueryName } from './queries.ts';

/**
 * A view of the journal that can be dropped and built again at any time. Answers may take their time: a store on disk
 * reads only what is asked for.
 */
export interface VaultStore {
  /** The last record applied; 0 when empty. */
  readonly applied: Position;
  /** Applies records in order. One already applied is passed over, so that a repeated answer does no harm. */
  apply(records: readonly JournalRecord[]): Promise<void>;
  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

export type StoreFactory = (settings: PlaceSettings) => VaultStore;
