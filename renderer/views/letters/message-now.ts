import { utcMs } from '../../../shared/base/units.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { judgeMessage } from '../../../shared/messages/message-gate.ts';
import { messageState } from '../../../shared/messages/message-outbox.ts';
import type { MessageFacts, OrderFacts } from '../../../shared/orders/facts.ts';
import type { OutboxState } from '../../../shared/orders/outbox-state.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { Text } from '../../text/text.ts';

/**
 * Where a message stands now, to show it; null for a draft. Main asks the same functions with its own times before each
 * attempt; nothing here lets anything out.
 */
export function messageNow(
  message: MessageFacts,
  facts: OrderFacts,
  app: AppState,
  ombud: Ombud,
): OutboxState | null {
  const { now } = ombud.ticker;
  const { lastPollAt, nextPollAt, online, fault } = app.contact;
  const isCounted = fault === null || message.state === 'unclear';
  const verdict = judgeMessage(facts, message.endpoint, {
    now,
    lastPollAt: lastPollAt === null || !isCounted ? null : utcMs(lastPollAt),
    maySend: ombud.may('send'),
    signedIn: ombud.isSignedIn,
    certificateValidUntil: app.certificate === null ? null : utcMs(app.certificate.validTo),
  });
  const retry = app.retries.find((one) => one.message === message.id);
  return messageState(message, verdict, {
    now,
    isOnline: online,
    nextPollAt: nextPollAt === null ? null : utcMs(nextPollAt),
    retryAt: retry === undefined ? null : utcMs(retry.at),
  });
}

type Waits = Text['letters']['waits'];
type Ends = Text['letters']['ends'];
const has = <T extends object>(table: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(table, name);

/** What happens next, in a sentence; for a settled message how it ended. */
export function messageSentence({ kind, wait }: OutboxState, t: Text['letters']): string {
  const waits: Waits = t.waits;
  const ends: Ends = t.ends;
  if (kind === 'unclear' && (wait === 'pause' || wait === 'turn')) return t.unclear;
  if (wait !== null && has(waits, wait)) return waits[wait];
  return has(ends, kind) ? ends[kind] : waits.turn;
}
