import type { Sha256 } from '../../../shared/base/units.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { answersOf } from '../../../shared/orders/answered.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OutboxRow } from '../../vault/queries.ts';
import { messageLine } from './message-line.ts';
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
  const { answer } = row;
  const { id, earlierAnswers } = row.facts;
  const hash = answer.package?.hash ?? null;
  const { files, bytes } = packedSize(answer);
  return {
    what:
      earlierAnswers === undefined ? t.answer : t.part(answersOf(row.facts).indexOf(answer) + 1),
    size: `${t.files(files)}, ${speech.bytes(bytes)}`,
    hash,
    sentence: nextSentence(now, row, t, say),
    barred: takeBackReason(row, now.state, app, ombud),
    isTakingBack: outbox.isTakingBack(id),
    takeBack: () => {
      if (hash !== null) void outbox.takeBack(id, hash);
    },
    showText: t.show,
    show: () => route.prepare(id),
  };
}
