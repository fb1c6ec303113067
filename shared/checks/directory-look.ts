import type { UtcMs } from '../base/units.ts';
import type { Found } from '../directory/find.ts';

/** What the directory says of the two authorities of one order. Null instead: it has not been read yet. */
export interface DirectoryLook {
  readonly readAt: UtcMs;
  readonly isWhole: boolean;
  readonly issuing: Found;
  readonly validating: Found;
}
