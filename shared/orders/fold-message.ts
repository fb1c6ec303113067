/** Messages of ours other than the answer: from the draft to the service's own copy. */
import { assertNever } from '../base/assert-never.ts';
import type { MessageId, UtcMs } from '../base/units.ts';
import type { MessageContents, MessageEntry } from './entries/message-entry.ts';
import type { MessageFacts, MessageState } from './facts.ts';
import { messageMark } from './letter-mark.ts';
import { withNonExecution } from './fold-non-execution.ts';
import { withFacts, type EntryOf, type OrderState } from './fold-state.ts';

type Told<E> = E & { readonly at: UtcMs; readonly by: MessageFacts['queuedBy'] };

/** A sealing of a message of ours, as against one of the answer. */
export type MessageSealed = Extract<EntryOf<'messageSealed'>, { readonly messageId: MessageId }>;

const notUnderWay = {
  queuedAt: null,
  queuedBy: null,
  transactionId: null,
  attempts: 0,
  lastAttemptAt: null,
  lastFault: null,
  sentAt: null,
  acknowledgedAt: null,
  stopReason: null,
  mayHaveArrived: false,
  hash: null,
  objects: [],
} as const;

/** An entry that does not fit the state or the message it names leaves everything as it is. */
export function foldMessage(state: OrderState, entry: Told<MessageEntry>): OrderState {
  switch (entry.kind) {
    case 'messageDrafted':
      return draft(state, entry);
    case 'messageDraftDropped':
      return drop(state, entry.message);
    case 'messageQueued':
      return queue(state, entry);
    case 'messageTakenBack':
      return takeBack(state, entry);
    case 'messageStopped':
      return step(state, entry, ['queued', 'sealed', 'sending', 'unclear'], {
        state: 'stopped',
        stopReason: entry.reason,
      });
    case 'messageRecorded':
      return record(state, entry);
    default:
      return assertNever(entry);
  }
}

/** From here on these bytes and no others. */
export function foldMessageSealed(state: OrderState, entry: MessageSealed): OrderState {
  const known = messageOf(state, entry.messageId);
  if (known?.hash !== entry.hash || known.endpoint !== entry.endpoint) return state;
  return step(state, { message: entry.messageId, at: entry.at }, ['queued'], {
    state: 'sealed',
    transactionId: entry.transactionId,
  });
}

/** A later attempt may have been refused after one that arrived. */
const left: readonly MessageState[] = [
  'sealed',
  'sending',
  'unclear',
  'sent',
  'refusedByService',
  'stopped',
];

/**
 * The service shows an object of ours in the mailbox: the message that created it has arrived, also when the answer
 * to it was lost.
 */
export function acknowledgeMessage(state: OrderState, object: string, at: UtcMs): OrderState {
  const known = state.facts.messages.find(({ objects }) => objects.some((id) => id === object));
  if (known === undefined || !left.includes(known.state) || known.attempts === 0) return state;
  const acknowledged = { state: 'acknowledged', acknowledgedAt: at } as const;
  return withMessage(state, { ...known, ...acknowledged, sentAt: known.sentAt ?? at }, at);
}

/** The state with this message new or changed, and what its being sent brings about. */
export function withMessage(state: OrderState, message: MessageFacts, at: UtcMs): OrderState {
  const { messages } = state.facts;
  const before = messages.find(({ id }) => id === message.id);
  const next = withFacts(state, {
    messages:
      before === undefined
        ? [...messages, message]
        : messages.map((known) => (known === before ? message : known)),
  });
  const isNews = message.sentAt !== null && (before?.sentAt ?? null) === null;
  return isNews ? withSent(next, message, at) : next;
}

function withSent(state: OrderState, message: MessageFacts, at: UtcMs): OrderState {
  const { facts } = state;
  switch (message.endpoint) {
    case 'confirmWithdrawal':
      return withFacts(state, { withdrawalConfirmedAt: facts.withdrawalConfirmedAt ?? at });
    case 'dataPreserved':
      return withFacts(state, { preservationConfirmedAt: facts.preservationConfirmedAt ?? at });
    case 'nonExecution': {
      const id = message.objects[0] ?? message.id;
      const said = message.nonExecution;
      return said === null
        ? state
        : withNonExecution(state, { ...said, id, sentAt: at, receivedAt: at });
    }
    case 'correspondence':
      return state;
    default:
      return assertNever(message.endpoint);
  }
}

const messageOf = ({ facts }: OrderState, id: MessageId): MessageFacts | undefined =>
  facts.messages.find((message) => message.id === id);

function step(
  state: OrderState,
  { message: id, at }: { readonly message: MessageId; readonly at: UtcMs },
  from: readonly MessageState[],
  change: Partial<MessageFacts>,
): OrderState {
  const known = messageOf(state, id);
  if (known === undefined || !from.includes(known.state)) return state;
  return withMessage(state, { ...known, ...change }, at);
}

function newMessage(id: MessageId, contents: MessageContents, at: UtcMs): MessageFacts {
  return {
    id,
    endpoint: contents.endpoint,
    state: 'drafted',
    answers: contents.endpoint === 'correspondence' ? contents.answers : null,
    draftedAt: at,
    nonExecution: nonExecutionOf(contents),
    ...notUnderWay,
  };
}

function nonExecutionOf(contents: MessageContents): MessageFacts['nonExecution'] {
  if (contents.endpoint !== 'nonExecution') return null;
  const reasons = new Set(contents.reasons.flatMap((one) => one.reasons));
  return {
    reasons: [...reasons],
    tasks: contents.isWhole ? [] : contents.tasks.map(({ id }) => id),
    isPreserved:
      contents.preservation.length === 0
        ? null
        : contents.preservation.some(({ preserved }) => preserved),
  };
}

function draft(state: OrderState, entry: Told<EntryOf<'messageDrafted'>>): OrderState {
  const { message, contents, at } = entry;
  const known = messageOf(state, message);
  if (known !== undefined && known.state !== 'drafted') return state;
  return withMessage(state, newMessage(message, contents, known?.draftedAt ?? at), at);
}

function drop(state: OrderState, id: MessageId): OrderState {
  if (messageOf(state, id)?.state !== 'drafted') return state;
  const messages = state.facts.messages.filter((message) => message.id !== id);
  return withFacts(state, { messages });
}

function queue(state: OrderState, entry: Told<EntryOf<'messageQueued'>>): OrderState {
  const { message, contents, hash, objects, at, by } = entry;
  const known = messageOf(state, message);
  if (known !== undefined && known.state !== 'drafted') return state;
  const written = newMessage(message, contents, known?.draftedAt ?? at);
  const queued = { state: 'queued', hash, objects, queuedAt: at, queuedBy: by } as const;
  return withMessage(state, { ...written, ...queued }, at);
}

/** It went another way, also when it was drafted here; what it brings about counts from when it went. */
function record(state: OrderState, entry: Told<EntryOf<'messageRecorded'>>): OrderState {
  const { message, contents, channel, sentAt, at } = entry;
  const known = messageOf(state, message);
  if (known !== undefined && known.state !== 'drafted') return state;
  const written = newMessage(message, contents, known?.draftedAt ?? at);
  const recorded = { channel, mark: messageMark(contents) };
  return withMessage(state, { ...written, state: 'sent', sentAt, recorded }, sentAt);
}

/** A draft again, also when it was built already, as long as nothing of it can have left. */
function takeBack(state: OrderState, entry: Told<EntryOf<'messageTakenBack'>>): OrderState {
  const known = messageOf(state, entry.message);
  if (known === undefined || known.mayHaveArrived) return state;
  return step(state, entry, ['queued', 'sealed'], { state: 'drafted', ...notUnderWay });
}
