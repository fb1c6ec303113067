import { assertNever } from '../../../shared/base/assert-never.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import { refusedTasks } from '../../../shared/orders/bars.ts';
import type { AnswerFacts, OrderFacts } from '../../../shared/orders/facts.ts';
import { waitsFor } from '../../../shared/orders/left-to-pack.ts';
import type { OutboxKind, OutboxState, OutboxWait } from '../../../shared/orders/outbox-state.ts';
import type { ChipKind } from '../../parts/chip.ts';
import type { IconName } from '../../parts/icons.ts';
import type { Text } from '../../text/text.ts';
import type { OutboxNow } from './outbox-now.ts';

/** Shape and sign of each state: no two look the same. */
const looks = {
  notSent: { chip: 'unsent', icon: 'notSent' },
  hold: { chip: 'hold', icon: 'lock' },
  person: { chip: 'release', icon: 'signIn' },
  sending: { chip: 'keep', icon: 'send' },
  unclear: { chip: 'unclear', icon: 'ask' },
  sent: { chip: 'wait', icon: 'wait' },
  acknowledged: { chip: 'done', icon: 'delivered' },
  accepted: { chip: 'done', icon: 'check' },
  refusedByService: { chip: 'fault', icon: 'fault' },
  refusedUnclear: { chip: 'overdue', icon: 'ask' },
  deliveryRefused: { chip: 'fault', icon: 'returned' },
  stopped: { chip: 'skip', icon: 'ban' },
  stoppedInPart: { chip: 'fault', icon: 'ban' },
  stoppedUnclear: { chip: 'overdue', icon: 'alarm' },
} as const satisfies Readonly<
  Record<OutboxKind, { readonly chip: ChipKind; readonly icon: IconName }>
>;

/** What a person has to do, where only a person is missing. */
const personal = {
  duplicate: 'scale',
  changed: 'scale',
  secondPerson: 'person',
  signIn: 'signIn',
  role: 'key',
} as const satisfies Readonly<Partial<Record<OutboxWait, IconName>>>;

const isPersonal = (wait: OutboxWait | null): wait is keyof typeof personal =>
  wait !== null && wait in personal;

export interface OutboxLook {
  readonly chip: ChipKind;
  readonly icon: IconName;
  readonly text: string;
}

/** The chip of a state: its shape and sign, and in a word what it is or what is to be done. */
export function outboxLook(
  { kind, wait }: Pick<OutboxState, 'kind' | 'wait'>,
  t: Text['outbox'],
): OutboxLook {
  if (kind === 'person' && isPersonal(wait))
    return { chip: looks.person.chip, icon: personal[wait], text: t.persons[wait] };
  return { ...looks[kind], text: t.kinds[kind] };
}

/** How instants are said. */
export interface Say {
  readonly when: (at: UtcMs) => string;
  readonly end: (at: UtcMs) => string;
}

/** An answer, and its order. */
export interface SettledOrder {
  readonly answer: Pick<AnswerFacts, 'stopReason'>;
  readonly facts: OrderFacts;
}

/** What happens next, in a sentence; for a settled answer how it ended. */
export function nextSentence(
  { state }: OutboxNow,
  { answer, facts }: SettledOrder,
  t: Text['outbox'],
  say: Say,
): string {
  const { kind, wait, until } = state;
  switch (kind) {
    case 'notSent':
    case 'hold':
    case 'person':
    case 'unclear': {
      const words = kind === 'unclear' ? t.again : t.waits;
      if (wait === 'window' && until !== null) return words.window(say.end(until));
      return wait === null || wait === 'window' ? words.windowUnknown : words[wait];
    }
    case 'accepted':
      return t.ends.sentOnly;
    case 'stopped':
      return answer.stopReason === 'refused' ? t.ends.stoppedRefused : t.ends.stoppedWithdrawn;
    case 'stoppedInPart':
      return stoppedSentence(facts, t.ends);
    case 'sending':
    case 'sent':
    case 'acknowledged':
    case 'refusedByService':
    case 'refusedUnclear':
    case 'deliveryRefused':
    case 'stoppedUnclear':
      return t.ends[kind];
    default:
      return assertNever(kind);
  }
}

/** What keeps its rest back comes before what was refused of it. */
function stoppedSentence(facts: OrderFacts, ends: Text['outbox']['ends']): string {
  const waits = waitsFor(facts);
  if (waits !== null) return ends.stoppedWaits[waits];
  return refusedTasks(facts).size > 0 ? ends.stoppedInPart : ends.stoppedGoesOn;
}

/** When the next try is, if one is known. */
export function nextInstant(
  { state, isAsked }: OutboxNow,
  t: Text['outbox'],
  say: Say,
): string | null {
  const { wait, until } = state;
  if (until === null) return null;
  if (wait === 'pause') return (isAsked ? t.untilAsked : t.untilRetry)(say.when(until));
  return wait === 'offline' || wait === 'mailbox' ? t.untilPoll(say.when(until)) : null;
}
