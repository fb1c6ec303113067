/** Guards of the calls about letters, confirmations and what is kept. */
import { z } from 'zod';
import { longestLine, longestRemark } from '../by-hand/order-on-paper.ts';
import { longestLetter, mostEnclosures } from '../messages/letter-rules.ts';
import { mostKeptHashes } from '../holds/kept-hashes.ts';
import { releaseGrounds } from '../orders/entries/preservation-entry.ts';
import { instantGuard } from './instant-guard.ts';
import { textOf } from './text-guard.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A service provider asks and answers; all other letters are the authorities'. */
export const letterTypes = [
  'RequestAdditionalInformation',
  'ProvideAdditionalInformation',
] as const;

export const draftGuard = z.strictObject({
  type: z.enum(letterTypes),
  text: textOf(longestLetter),
  answers: uuid.nullable(),
  answerBy: instantGuard.nullable(),
});

export const previewGuard = draftGuard.extend({
  hash: sha256,
  enclosures: z
    .array(
      z.strictObject({
        name: z.string().max(300),
        bytes: z.number().int().nonnegative(),
        sha256,
        contentType: z.string().max(200),
      }),
    )
    .max(mostEnclosures),
});

export const keptTasksGuard = z
  .array(
    z.strictObject({
      task: uuid,
      preserved: z.boolean(),
      system: textOf(300),
      note: textOf(2_000).nullable(),
      from: instantGuard.nullable(),
      to: instantGuard.nullable(),
      hashes: z.array(sha256).max(mostKeptHashes),
      /** It was let go, and is spoken of by choice. */
      isAgain: z.literal(true).optional(),
    }),
  )
  .min(1)
  .max(1_000);

/** What was let go was deleted: of which tasks, when, by whom and how. */
export const deletionGuard = z.strictObject({
  tasks: z.array(uuid).min(1).max(1_000),
  deletedAt: instantGuard,
  who: textOf(longestLine),
  how: textOf(longestRemark),
});

export const releaseGuard = z.enum(releaseGrounds);
