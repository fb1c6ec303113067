import { assertNever } from '../../../shared/base/assert-never.ts';
import type { LetterIn } from '../../../shared/messages/thread.ts';
import { shortDuration } from '../../format/duration.ts';
import type { ChipKind } from '../../parts/chip.ts';
import type { IconName } from '../../parts/icons.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';

export interface ReplyLine {
  readonly chip: ChipKind;
  readonly icon: IconName;
  readonly text: string;
}

/** How things stand with the answer a letter asks for: by its own words alone. Null: it asks for none. */
export function replyLine({ reply, answerBy }: LetterIn, ombud: Ombud): ReplyLine | null {
  if (reply === null) return null;
  const t = ombud.words.letters;
  switch (reply.kind) {
    case 'given':
      return { chip: 'done', icon: 'check', text: t.repliedAt(ombud.when(reply.at)) };
    case 'begun':
      return { chip: 'keep', icon: 'wait', text: t.replyBegun };
    case 'wanted': {
      if (answerBy === null) return { chip: 'wait', icon: 'clock', text: t.noTime };
      const time = ombud.dates.end(answerBy);
      const { now } = ombud.ticker;
      if (now >= answerBy) return { chip: 'overdue', icon: 'alarm', text: t.replyPassed(time) };
      const left = shortDuration(answerBy - now);
      return { chip: 'due', icon: 'clock', text: t.replyLeft(time, left) };
    }
    default:
      return assertNever(reply);
  }
}
