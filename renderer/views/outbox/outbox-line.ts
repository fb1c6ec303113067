import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Sha256 } from '../../../shared/base/units.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import type { MessageFacts } from '../../../shared/orders/facts.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OutboxRow } from '../../vault/queries.ts';
import { messageSentence } from '../letters/message-now.ts';
import type { OutboxNow } from './outbox-now.ts';
import { nextSentence, type Say } from './outbox-words.ts';
import { packedSize } from './packed-size.ts';
import { takeBackReason } from './take-back-reason.ts';

/** What one row says and offers, whether it is the answer or another message. */
export interface OutboxLine {
  readonly what: string;
  readonly size: string | null;
  readonly hash: Sha256 | null;
  readonly sentence: string;
  /** Why it cannot be taken back now; null when it can. */
  readonly barred: string | null;
  readonly isTakingBack: boolean;
  readonly takeBack: () => void;
  readonly showText: string;
  readonly show: () => void;
}

export function outboxLine(
  row: OutboxRow,
  now: OutboxNow,
  app: AppState,
  ombud: Ombud,
  say: Say,
): OutboxLine {
  const { message } = row;
  return message === null
    ? answerLine(row, now, app, ombud, say)
    : messageLine(row, message, now, ombud);
}

function answerLine(
  row: OutboxRow,
  now: OutboxNow,
  app: AppState,
  ombud: Ombud,
  say: Say,
): OutboxLine {
  const { outbox, route, speech } = ombud;
  const t = ombud.words.outbox;
  const { answer, id } = row.facts;
  const hash = answer.package?.hash ?? null;
  const { files, bytes } = packedSize(answer);
  return {
    what: t.answer,
    size: `${t.files(files)}, ${speech.bytes(bytes)}`,
    hash,
    sentence: nextSentence(now, answer, t, say),
    barred: takeBackReason(row, now.state, app, ombud),
    isTakingBack: outbox.isTakingBack(id),
    takeBack: () => {
      if (hash !== null) void outbox.takeBack(id, hash);
    },
    showText: t.show,
    show: () => route.prepare(id),
  };
}

function messageLine(
  { facts }: OutboxRow,
  message: MessageFacts,
  { state }: OutboxNow,
  ombud: Ombud,
): OutboxLine {
  const { outbox } = ombud;
  const t = ombud.words.outbox;
  const { endpoint, answers, hash, id, objects } = message;
  // The letter's own object is the first; the others are what is enclosed.
  const enclosed = endpoint === 'correspondence' ? objects.length - 1 : 0;
  return {
    what: answers === null ? t.messages[endpoint] : t.reply,
    size: enclosed > 0 ? t.enclosed(enclosed) : null,
    hash,
    sentence: messageSentence(state, ombud.words.letters),
    barred: messageBarred(state, ombud),
    isTakingBack: outbox.isTakingBack(id),
    takeBack: () => void outbox.takeBackMessage(facts.id, id),
    showText: t.showMessage[endpoint],
    show: () => showMessage(message, facts.id, ombud),
  };
}

/** Why a message cannot be taken back by this person now; null when it can. */
export function messageBarred({ takeBackBar }: OutboxNow['state'], ombud: Ombud): string | null {
  if (takeBackBar !== null) return ombud.words.outbox.bars[takeBackBar];
  if (ombud.may('send')) return null;
  const { reasons } = ombud.speech.steps;
  return ombud.isSignedIn ? reasons.role : reasons.signIn;
}

function showMessage(
  { endpoint }: MessageFacts,
  order: OutboxRow['facts']['id'],
  { route }: Ombud,
): void {
  switch (endpoint) {
    case 'correspondence':
      return route.openTab(order, 'letters');
    case 'dataPreserved':
      return route.go('preservation');
    case 'confirmWithdrawal':
    case 'nonExecution':
      return route.openTab(order, 'summary');
    default:
      return assertNever(endpoint);
  }
}
