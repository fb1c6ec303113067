import { assertNever } from '../../../shared/base/assert-never.ts';
import type { MessageFacts } from '../../../shared/orders/facts.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OutboxRow } from '../../vault/queries.ts';
import { messageSentence } from '../letters/message-now.ts';
import type { OutboxLine } from './outbox-line.ts';
import type { OutboxNow } from './outbox-now.ts';

/** What the row of a letter, a confirmation or a Form 3 says and offers. */
export function messageLine(
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
