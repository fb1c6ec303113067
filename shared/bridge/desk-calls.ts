/** What travels over the bridge for acts at the desk: which orders, and what of them. */
import { instantGuard } from './instant-guard.ts';
import { z } from 'zod';
import { mostAtOnce } from '../orders/desk.ts';
import { linkReasons } from '../orders/desk-entry.ts';
import { filterMarks, filterOwners, filterRegimes } from '../orders/inbox-filter.ts';
import { rowGroups } from '../orders/urgency.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

export const ordersGuard = z.strictObject({ orders: z.array(uuid).min(1).max(mostAtOnce) });

export const claimGuard = ordersGuard.extend({ from: z.string().max(200).nullable() });

export const snoozeGuard = ordersGuard.extend({ until: instantGuard });

export const noteGuard = z.strictObject({ order: uuid, text: z.string().trim().min(1).max(4_000) });

/** A note as far as it is written; empty: there is none any more. */
export const noteDraftGuard = z.strictObject({ order: uuid, text: z.string().max(4_000) });

export const unlinkGuard = z.strictObject({ order: uuid, to: uuid });
export const linkGuard = unlinkGuard.extend({ reason: z.enum(linkReasons) });

export const filterGuard = z.strictObject({
  groups: z.array(z.enum(rowGroups)).max(rowGroups.length),
  data: z.array(z.string().max(100)).max(50),
  states: z.array(z.string().max(10)).max(60),
  regimes: z.array(z.enum(filterRegimes)).max(filterRegimes.length),
  owner: z.enum(filterOwners),
  marks: z.array(z.enum(filterMarks)).max(filterMarks.length),
});

export const viewGuard = z.strictObject({
  id: uuid,
  name: z.string().trim().min(1).max(60),
  filter: filterGuard,
});

export const viewIdGuard = z.strictObject({ id: uuid });
export const lookGuard = z.strictObject({ view: uuid.nullable() });
