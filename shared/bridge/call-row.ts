/** What a row of the table of calls says. */
import { z } from 'zod';
import type { Right } from '../orders/rights.ts';
import { faultGuard } from './app-state.ts';
import { anyHand, type Pace } from './pace.ts';

/** Every reply: the value, or the fault a person is told. */
const replyOf = <T extends z.ZodType>(
  value: T,
): z.ZodDiscriminatedUnion<
  [
    z.ZodObject<{ ok: z.ZodLiteral<true>; value: T }, z.core.$strict>,
    z.ZodObject<{ ok: z.ZodLiteral<false>; error: typeof faultGuard }, z.core.$strict>,
  ]
> =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: faultGuard }),
  ]);

/**
 * Who may make a call: the page, through `call`, or preload alone. A page that could name paths itself could have any
 * file of this computer sent.
 */
export type CallDoor = 'page' | 'preload';

/** When a call is possible at all: before a profile is open, only at work, or only while Ombud is locked. */
export type CallPhase = 'any' | 'welcome' | 'open' | 'locked';

export interface CallRow<Q extends z.ZodType = z.ZodType, P extends z.ZodType = z.ZodType> {
  readonly request: Q;
  readonly reply: P;
  readonly door: CallDoor;
  readonly phase: CallPhase;
  /** Served while the records are still being checked; everything else of an open profile waits until they have been. */
  readonly isEarly: boolean;
  /** Goes through while Ombud is locked too; everything else is refused then, whatever its phase says. */
  readonly whileLocked: boolean;
  /** Right the signed-in person needs; null = none. `readOrders` also holds offline (see rights). */
  readonly right: Right | null;
  /** True for calls that exist in the practice profile alone. */
  readonly isPracticeOnly: boolean;
  /** Largest request in bytes of JSON. */
  readonly maxBytes: number;
  /** More are refused with `bridge.tooFast`. */
  readonly pace: Pace;
  /** Asks a person in a dialog of the system: refused with `bridge.dialogOpen` while another one is open. */
  readonly opensDialog: boolean;
}

/** A row of the table: what goes in, what comes back, and every limit, the usual one where none is given. */
export function row<Q extends z.ZodType, V extends z.ZodType>(
  request: Q,
  value: V,
  limits: {
    door?: CallDoor;
    phase: CallPhase;
    isEarly?: boolean;
    whileLocked?: boolean;
    right: Right | null;
    isPracticeOnly?: boolean;
    maxBytes?: number;
    pace?: Pace;
    opensDialog?: boolean;
  },
): CallRow<Q, ReturnType<typeof replyOf<V>>> {
  return {
    request,
    reply: replyOf(value),
    door: limits.door ?? 'page',
    phase: limits.phase,
    isEarly: limits.isEarly ?? false,
    whileLocked: limits.whileLocked ?? false,
    right: limits.right,
    isPracticeOnly: limits.isPracticeOnly ?? false,
    maxBytes: limits.maxBytes ?? 4_096,
    pace: limits.pace ?? anyHand,
    opensDialog: limits.opensDialog ?? false,
  };
}
