import { assertNever } from '../../../shared/base/assert-never.ts';
import type { AnswerFacts } from '../../../shared/orders/facts.ts';
import { mayHaveArrived } from '../../../shared/orders/may-have-arrived.ts';
import { isReceiptAwaited } from '../../../shared/orders/standing-answer.ts';
import type { Dates } from '../../format/dates.ts';
import type { IconName } from '../../parts/icons.ts';
import type { Text } from '../../text/text.ts';
import { goesOnBody, type GoesOn } from './goes-on.ts';

export interface StatusLook {
  readonly kind: 'plain' | 'info' | 'danger';
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
  readonly detail: string;
}

/** What of the order these words hang on. */
export interface StatusFacts {
  /** Recorded as having gone another way: no service has said anything. */
  readonly isByHand?: boolean;
  /** Of an answer that was stopped and is to be packed anew. */
  readonly goesOn?: GoesOn | null;
}

/** The words over an answer that is on its way. "Sent" stands here only with the instant the service accepted it. */
export function statusLook(
  answer: AnswerFacts,
  t: Text['answer'],
  dates: Dates,
  { isByHand = false, goesOn = null }: StatusFacts = {},
): StatusLook | null {
  const { state } = answer;
  const attempt =
    answer.lastAttemptAt === null
      ? ''
      : t.lastAttempt(answer.attempts, dates.instantPrecise(answer.lastAttemptAt));
  const look = (
    kind: StatusLook['kind'],
    icon: IconName,
    body: string,
    title = t.states[state],
  ): StatusLook => ({ kind, icon, title, body, detail: attempt });
  switch (state) {
    case 'none':
    case 'collecting':
    case 'frozen':
      return null;
    case 'queued':
      return look('plain', 'notSent', t.stateBodies.queued);
    case 'sealed':
      return look('plain', 'notSent', t.stateBodies.sealed);
    case 'sending':
      return look('plain', 'send', t.stateBodies.sending);
    case 'unclear':
      return look('plain', 'ask', t.stateBodies.unclear);
    case 'sent':
      return look(
        'info',
        'check',
        isByHand ? t.stateBodies.sentByHand : sentBody(answer, t),
        at(t.sentAt, answer.sentAt, dates) ?? t.states.unclear,
      );
    case 'acknowledged':
      return look(
        'info',
        'pass',
        isByHand ? t.stateBodies.receivedByHand : t.stateBodies.acknowledged,
        at(t.acknowledgedAt, answer.acknowledgedAt, dates),
      );
    case 'refusedByService':
      return mayHaveArrived(answer)
        ? look('danger', 'ask', t.stateBodies.refusedUnclear)
        : look('plain', 'fault', t.stateBodies.refusedByService);
    case 'deliveryRefused':
      return look('plain', 'fault', t.stateBodies.deliveryRefused);
    case 'stopped': {
      if (goesOn !== null) return look('danger', 'ban', goesOnBody(goesOn, t));
      const isWithdrawn = answer.stopReason === 'withdrawn';
      return look(
        'danger',
        'alarm',
        isWithdrawn ? t.stateBodies.stoppedWithdrawn : t.stateBodies.stoppedRefused,
      );
    }
    default:
      return assertNever(state);
  }
}

const sentBody = (answer: AnswerFacts, { stateBodies }: Text['answer']): string =>
  isReceiptAwaited(answer) ? stateBodies.sent : stateBodies.sentNothing;

const at = (
  say: (time: string) => string,
  instant: AnswerFacts['sentAt'],
  dates: Dates,
): string | undefined => (instant === null ? undefined : say(dates.instantPrecise(instant)));
