import type { OrderId, Position, Sha256, Uuid } from '../../base/units.ts';
import type { SealReport } from '../../seals/report.ts';

/**
 * Ombud has looked for signatures and seals in a document that came with an order (Article 9(1)). The report is kept for
 * ever: later rules make a new one beside it, and what it says of the time of checking cannot be found out again.
 */
export interface SealEntry {
  readonly kind: 'sealsChecked';
  readonly order: OrderId;
  readonly document: Uuid;
  /** The record that brought the contents: a later generation of the document may bring others. */
  readonly arrival: Position;
  /** Of the contents. */
  readonly sha256: Sha256;
  readonly report: SealReport;
}
