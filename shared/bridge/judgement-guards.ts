/** Guards of the calls by which people say what they find and decide about an order. */
import { z } from 'zod';
import { isZone } from '../deadlines/place.ts';
import { mostPortalWords, portalKinds, portalPrecisions } from '../deadlines/portal/portal-date.ts';
import { doubts, holdingDoubts } from '../orders/doubts.ts';
import { enteredLimits, reviewOutcomes, wordVerdicts } from '../orders/entries/judgement-entry.ts';
import { otherRequests } from '../orders/entries/preservation-entry.ts';
import { decidingRelations, tellingRelations } from '../orders/link-relations.ts';
import { dayGuard, instantGuard } from './instant-guard.ts';
import { textOf } from './text-guard.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const order = z.strictObject({ order: uuid });
const linked = order.extend({ other: uuid });

/** Which Forms 3 a finding is about; none: there is no question which. */
const forms = z.array(uuid).max(100);

export const judgeWordGuard = order.extend({ word: uuid, verdict: z.enum(wordVerdicts), forms });
export const settleDoubtGuard = order.extend({ doubt: z.enum(doubts).exclude(holdingDoubts) });
export const settleHoldingGuard = order.extend({ doubt: z.enum(holdingDoubts) });
export const endReviewGuard = order.extend({
  outcome: z.enum(reviewOutcomes),
  word: uuid.nullable(),
  forms,
});
export const enterLimitGuard = order.extend({
  limit: z.enum(enteredLimits),
  limitAt: instantGuard.nullable(),
  day: dayGuard.optional(),
});
export const portalDateGuard = order.extend({
  portal: z.enum(portalKinds),
  shown: z
    .strictObject({
      at: instantGuard,
      precision: z.enum(portalPrecisions),
      zone: z.string().max(64).refine(isZone),
      words: textOf(mostPortalWords),
    })
    .nullable(),
});
export const bindGuard = linked.extend({ relation: z.enum(decidingRelations) });
export const linkOrdersGuard = linked.extend({ relation: z.enum(tellingRelations) });
export const linkedGuard = linked;
export const otherRequestGuard = order.extend({
  request: z.enum(otherRequests),
  reference: textOf(200).min(1),
  receivedAt: instantGuard,
});
export const strayGuard = z.strictObject({ object: uuid });

/** More forms of no known order than this are not shown at once. */
export const mostStrays = 200;
export const straysGuard = z
  .array(
    z.strictObject({
      id: uuid,
      type: z.string().max(200),
      owner: z.string().max(300).nullable(),
      country: z.string().max(20).nullable(),
      arrivedAt: instantGuard,
    }),
  )
  .max(mostStrays);
