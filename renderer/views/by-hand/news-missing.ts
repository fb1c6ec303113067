import type { Text } from '../../text/text.ts';
import type { NewsDraft } from './news-draft.ts';

/** What is missing, in words; null: nothing. */
export function missingIn(draft: NewsDraft, t: Text['news']): string | null {
  if (draft.kind === null) return t.whenMissing;
  if (draft.cameAt === null) return t.timeMissing;
  if (draft.channel === null) return t.channelMissing;
  return partMissing(draft, t);
}

/** The same of what one kind alone has. */
function partMissing(draft: NewsDraft, t: Text['news']): string | null {
  switch (draft.kind) {
    case 'newDeadline':
      if (draft.deadlineAt === null) return t.deadlineMissing;
      return draft.isSome && draft.tasks.length === 0 ? t.tasksMissing : null;
    case 'decision':
      return draft.outcome === null ? t.outcomeMissing : null;
    case 'word':
      if (draft.speaker === null) return t.speakerMissing;
      return draft.isQuestion === null ? t.asksMissing : null;
    default:
      return null;
  }
}
