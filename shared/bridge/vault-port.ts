/**
 * Rows of the port between main and the vault worker. The page hands the port over unread. The worker pulls; main only
 * tells how far the journal has grown.
 */
import { z } from 'zod';
import type { JournalRecord } from '../orders/entry.ts';
import { pullLimit } from './vault-port-terms.ts';

/** Worker to main. `after` is the last position the worker has applied. */
export const vaultRequestGuard = z.strictObject({
  kind: z.literal('pull'),
  after: z.number().int().nonnegative(),
  entries: z.number().int().min(1).max(pullLimit.entries),
});
export type VaultRequest = z.infer<typeof vaultRequestGuard>;

/** What the worker seals its store under. */
export interface ProjectionKey {
  /** Of the key and of the journal, in hex: another key or journal is another store. */
  readonly id: string;
  readonly journal: string;
  /** 32 bytes; the worker imports them and wipes them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Main to worker. Records come in order, without gaps; an empty list means the worker is at the head. */
export type VaultMessage =
  /** Always the first. Null: there is no key to be had, the worker then holds what it reads in memory. */
  | { readonly kind: 'key'; readonly key: ProjectionKey | null }
  /**
   * The journal, which should go as far as `head`, is still being verified: records will come when it has been. What
   * the worker's own store holds may be shown meanwhile.
   */
  | { readonly kind: 'checking'; readonly head: number }
  | { readonly kind: 'records'; readonly records: readonly JournalRecord[]; readonly head: number }
  | { readonly kind: 'grew'; readonly head: number }
  /** Nothing more will come: sign-out of a person who may not read, or lock. The worker forgets everything. */
  | { readonly kind: 'closed' };

export { pullLimit, vaultPortMessage } from './vault-port-terms.ts';
