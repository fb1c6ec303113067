import { assertNever } from '../base/assert-never.ts';
import { bytes, type TaskId, type Uuid } from '../base/units.ts';
import { sentBefore } from './answered.ts';
import type { AnswerEntry } from './entries/answer-entry.ts';
import type { TransmissionEntry } from './entries/transmission-entry.ts';
import { firstGathered, withGathered } from './earlier-answers.ts';
import { foldRestOpened } from './open-rest.ts';
import type { Entry } from './entry.ts';
import type { AnswerFacts, AnswerState, TaskAnswer } from './facts.ts';
import { foldAttempt } from './fold-attempt.ts';
import { foldMessageSealed } from './fold-message.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { replacedWith } from './replaced-answers.ts';
import { emptyAnswer, withFacts, type EntryOf, type OrderState } from './fold-state.ts';

/** Every entry about the answer to one order, and about the way of what was let go. */
export type AnswerTold = Extract<
  Entry,
  { readonly kind: (AnswerEntry | TransmissionEntry)['kind'] }
>;

const isOneOf = (state: AnswerState, ...states: readonly AnswerState[]): boolean =>
  states.includes(state);

/** An entry that does not fit the state or the package it names leaves everything as it is. */
export function foldAnswer(before: OrderState, entry: AnswerTold): OrderState {
  const state = foldOne(before, entry);
  return state === before ? before : withGathered(state);
}

function foldOne(state: OrderState, entry: AnswerTold): OrderState {
  switch (entry.kind) {
    case 'fileAdded':
      return addFile(state, entry);
    case 'fileRemoved':
      return removeFile(state, entry);
    case 'noDataDeclared':
      return collected(state, entry.task, ({ files, bytes: size }) => ({
        files,
        bytes: size,
        noData: entry.declared,
        ...(entry.declared ? { gatheredAt: state.facts.lastPosition } : {}),
      }));
    case 'packageFrozen':
      return freeze(state, entry);
    case 'packageReopened':
      return reopen(state, entry);
    case 'restOpened':
      return foldRestOpened(state, entry);
    case 'packageApproved':
      return approve(state, entry);
    case 'answerQueued':
      return step(state, entry, ['frozen'], {
        state: 'queued',
        queuedAt: entry.at,
        queuedBy: entry.by,
      });
    case 'answerRecorded':
      return step(state, entry, ['frozen'], {
        state: entry.receivedAt === null ? 'sent' : 'acknowledged',
        sentAt: entry.sentAt,
        acknowledgedAt: entry.receivedAt,
      });
    case 'answerTakenBack':
      return takeBack(state, entry);
    case 'messageSealed':
      return entry.endpoint === 'outcome' ? seal(state, entry) : foldMessageSealed(state, entry);
    case 'answerStopped':
      return step(state, entry, ['frozen', 'queued', 'sealed', 'sending', 'unclear'], {
        state: 'stopped',
        stopReason: entry.reason,
        mayHaveArrived: state.mayHaveArrived || mayHaveArrived(state.facts.answer),
      });
    case 'attemptStarted':
    case 'responseArrived':
    case 'attemptFailed':
      return foldAttempt(state, entry);
    default:
      return assertNever(entry);
  }
}

/** A change of the answer that is due from certain states only, and for the very package the entry names. */
function step(
  state: OrderState,
  { hash }: { readonly hash: string },
  from: readonly AnswerState[],
  change: Partial<AnswerFacts>,
): OrderState {
  const { answer } = state.facts;
  if (!isOneOf(answer.state, ...from) || answer.package?.hash !== hash) return state;
  return withFacts(state, { answer: { ...answer, ...change } });
}

/**
 * Frozen again. Also when the message was built already, as long as nothing of it can have left: what was sealed is
 * forgotten with its attempts, and a later sending is sealed anew.
 */
function takeBack(state: OrderState, entry: EntryOf<'answerTakenBack'>): OrderState {
  const { state: before } = state.facts.answer;
  if (before === 'sealed' && state.mayHaveArrived) return state;
  return step(state, entry, ['queued', 'sealed'], {
    state: 'frozen',
    queuedAt: null,
    queuedBy: null,
    transactionId: null,
    attempts: 0,
    lastAttemptAt: null,
    lastFault: null,
    deliveries: {},
  });
}

const noAnswer: TaskAnswer = { files: 0, bytes: bytes(0), noData: false };

/** Changes what is collected for one task; `none` and `collecting` follow from what is there. */
function collected(
  state: OrderState,
  task: TaskId,
  change: (task: TaskAnswer) => TaskAnswer,
): OrderState {
  const { answer } = state.facts;
  const tasks = { ...answer.tasks, [task]: change(answer.tasks[task] ?? noAnswer) };
  const isAny = Object.values<TaskAnswer>(tasks).some(({ files, noData }) => files > 0 || noData);
  const isCollecting = isOneOf(answer.state, 'none', 'collecting');
  const next = isCollecting ? (isAny ? 'collecting' : 'none') : answer.state;
  return withFacts(state, { answer: { ...answer, tasks, state: next } });
}

function addFile(state: OrderState, { file, task }: EntryOf<'fileAdded'>): OrderState {
  if (Object.hasOwn(state.files, file.blob)) return state;
  const position = state.facts.lastPosition;
  const files = { ...state.files, [file.blob]: { task, bytes: file.bytes, position } };
  return collected({ ...state, files }, task, (known) => ({
    files: known.files + 1,
    bytes: bytes(known.bytes + file.bytes),
    noData: false,
    ...firstGathered(files, task),
  }));
}

function removeFile(state: OrderState, { blob }: EntryOf<'fileRemoved'>): OrderState {
  const { [blob]: removed, ...files } = state.files;
  if (removed === undefined || sentBefore(state.facts).has(removed.task)) return state;
  return collected({ ...state, files }, removed.task, (known) => ({
    files: known.files - 1,
    bytes: bytes(known.bytes - removed.bytes),
    noData: known.noData,
    ...firstGathered(files, removed.task),
  }));
}

function freeze(state: OrderState, entry: EntryOf<'packageFrozen'>): OrderState {
  const { answer } = state.facts;
  if (!isOneOf(answer.state, 'none', 'collecting')) return state;
  return withFacts(state, {
    answer: {
      ...answer,
      state: 'frozen',
      package: entry.package,
      frozenAt: entry.at,
      frozenBy: entry.by,
      frozenPosition: state.facts.lastPosition,
    },
  });
}

/** Each person approves once; that of another package counts for nothing. */
function approve(state: OrderState, entry: EntryOf<'packageApproved'>): OrderState {
  const { approvedBy } = state.facts.answer;
  const { by } = entry;
  if (by === null || approvedBy.some(({ subject }) => subject === by.subject)) return state;
  return step(state, entry, ['frozen', 'queued'], { approvedBy: [...approvedBy, by] });
}

/**
 * Back to collecting. An answer that was refused or stopped may be prepared anew, with new identifiers; one that is
 * on its way never, and one that may have arrived only once a person has said that it did not (`reopening.ts`). What was
 * sealed before is kept in mind: a receipt may still come.
 */
function reopen(state: OrderState, { hash }: EntryOf<'packageReopened'>): OrderState {
  const { answer } = state.facts;
  const mayReopen = isOneOf(
    answer.state,
    'frozen',
    'refusedByService',
    'deliveryRefused',
    'stopped',
  );
  if (!mayReopen || answer.package?.hash !== hash) return state;
  const again = { ...emptyAnswer, tasks: answer.tasks, state: 'collecting' as const };
  const replaced = replacedWith(state.facts);
  return withFacts({ ...state, mayHaveArrived: false }, { answer: again, ...replaced });
}

/** From here on these bytes and no others: the deliveries are known and pending. */
function seal(state: OrderState, entry: EntryOf<'messageSealed'>): OrderState {
  const items = state.facts.answer.package?.items ?? [];
  const ids = items.flatMap(({ files }) => files.map(({ objectId }) => objectId));
  const deliveries = Object.fromEntries(ids.map((id) => [id, 'pending'])) as Record<
    Uuid,
    'pending'
  >;
  return step(state, entry, ['frozen', 'queued'], {
    state: 'sealed',
    transactionId: entry.transactionId,
    deliveries,
  });
}
