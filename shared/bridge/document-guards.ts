/** Guards of the calls about what came with an order. */
import { z } from 'zod';

/** What a received document is, as main has read it from the journal. */
export const lookedGuard = z.strictObject({
  /** The name it would be saved under; the sender's own where that is one. */
  name: z.string().min(1).max(800),
  isRenamed: z.boolean(),
  /** A desktop may run what is called so. */
  isRunning: z.boolean(),
  contentType: z.string().max(200).nullable(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whether the sender's own SHA-256 says the same; null: it gave none. */
  isAsStated: z.boolean().nullable(),
});
