/**
 * The gate of letters, confirmations and Form 3: never held by the window of a notified order (only evidence is), but
 * asked anew before each attempt all the same. Whatever is not known keeps it shut.
 */
import { assertNever } from '../base/assert-never.ts';
import type { MessageEndpoint } from '../orders/entries/message-entry.ts';
import type { StopReason } from '../orders/entries/answer-entry.ts';
import type { OrderFacts } from '../orders/facts.ts';
import { freshMailboxMs } from '../orders/release-gate.ts';
import type { GateContext } from '../orders/release-gate-types.ts';

export const messageChecks = [
  'calledFor',
  'certificate',
  'signedIn',
  'role',
  'freshMailbox',
] as const;
export type MessageCheck = (typeof messageChecks)[number];

/** What the gate of a message must know; gathered anew before each attempt. */
export type MessageContext = Pick<
  GateContext,
  'now' | 'lastPollAt' | 'maySend' | 'signedIn' | 'certificateValidUntil'
>;

export interface MessageVerdict {
  readonly isOpen: boolean;
  /** What keeps it shut, in the order of `messageChecks`. */
  readonly shutBy: readonly MessageCheck[];
  /** The order does not call for it any more: it is stopped for good, not kept waiting. */
  readonly stop: StopReason | null;
}

/** What the order itself says against a message. Its own sending counts for nothing here: that ends the asking. */
export function stopOf(
  endpoint: MessageEndpoint,
  {
    instrument,
    preservation,
    withdrawnAt,
    withdrawalConfirmedAt,
  }: Pick<OrderFacts, 'instrument' | 'preservation' | 'withdrawnAt' | 'withdrawalConfirmedAt'>,
): StopReason | null {
  switch (endpoint) {
    case 'correspondence':
      // Either way at any time, also after all is over.
      return null;
    case 'nonExecution':
      return withdrawnAt === null ? null : 'withdrawn';
    case 'dataPreserved':
      if (withdrawnAt !== null) return 'withdrawn';
      return instrument === 'preservation' && preservation.endedAt === null ? null : 'overtaken';
    case 'confirmWithdrawal':
      return withdrawnAt !== null && withdrawalConfirmedAt === null ? null : 'overtaken';
    default:
      return assertNever(endpoint);
  }
}

/** Judges whether a message to this endpoint may leave now. */
export function judgeMessage(
  facts: OrderFacts,
  endpoint: MessageEndpoint,
  context: MessageContext,
): MessageVerdict {
  const stop = stopOf(endpoint, facts);
  const passes: Readonly<Record<MessageCheck, boolean>> = {
    calledFor: stop === null && facts.channel === null,
    certificate:
      context.certificateValidUntil !== null && context.now < context.certificateValidUntil,
    signedIn: context.signedIn,
    role: context.maySend,
    freshMailbox:
      context.lastPollAt !== null && Math.abs(context.now - context.lastPollAt) <= freshMailboxMs,
  };
  const shutBy = messageChecks.filter((name) => !passes[name]);
  return { isOpen: shutBy.length === 0, shutBy, stop };
}
