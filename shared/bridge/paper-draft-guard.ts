/** An order on paper as far as somebody has written it down; main keeps it until it is registered. */
import { z } from 'zod';
import { mostOriginals } from '../by-hand/order-on-paper.ts';
import { paperGuard } from './by-hand-guards.ts';
import { offeredFileGuard } from './offered-file.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const originals = z.array(offeredFileGuard).max(mostOriginals);

const draftGuard = z.strictObject({
  order: uuid,
  paper: paperGuard,
  /** What a person has chosen in it. */
  chosen: z.array(z.string().max(40)).max(300),
  files: originals,
});

export type PaperDraft = z.infer<typeof draftGuard>;

/** Null: there is none. */
export const paperDraftGuard = z.strictObject({ draft: draftGuard.nullable() });

/** As it is given back; `lost`: files that main can no longer take in. */
export const keptPaperGuard = paperDraftGuard.extend({ lost: originals });

export type KeptPaper = z.infer<typeof keptPaperGuard>;
