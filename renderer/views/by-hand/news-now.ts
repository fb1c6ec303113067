import type { Uuid } from '../../../shared/base/units.ts';
import type { NewsCame } from '../../../shared/by-hand/news-came.ts';
import type { News } from '../../../shared/orders/entries/news-entry.ts';
import type { NewsDraft } from './news-draft.ts';

/** The news itself; null while a part of it is missing. */
export function newsOf(draft: NewsDraft): News | null {
  const { kind, deadlineAt, isSome, tasks, outcome, until } = draft;
  switch (kind) {
    case null:
      return null;
    case 'newDeadline':
      return deadlineAt === null ? null : { kind, deadlineAt, tasks: isSome ? tasks : [] };
    case 'decision':
      return outcome === null ? null : { kind, outcome, tasks: outcome === 'partial' ? tasks : [] };
    case 'word':
      return wordOf(kind, draft);
    case 'extension':
      return { kind, until };
    case 'withdrawal':
    case 'productionRequest':
    case 'preservationEnd':
      return { kind };
  }
}

function wordOf(kind: 'word', draft: NewsDraft): News | null {
  const { speaker, verdict, isQuestion, answerBy } = draft;
  if (speaker === null || isQuestion === null) return null;
  const word = { kind, speaker, verdict };
  return isQuestion ? { ...word, asks: { by: answerBy } } : word;
}

/** The record as it would go to main; null while a part of it is missing. */
export function saidOf(draft: NewsDraft, record: Uuid): NewsCame | null {
  const { channel, cameAt, sender, words } = draft;
  const news = newsOf(draft);
  if (news === null || channel === null || cameAt === null) return null;
  return { record, channel, cameAt, sender, words, news };
}
