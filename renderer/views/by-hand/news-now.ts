import type { Uuid } from '../../../shared/base/units.ts';
import type { NewsCame } from '../../../shared/by-hand/news-came.ts';
import type { News } from '../../../shared/orders/entries/news-entry.ts';
import type { NewsDraft } from './news-draft.ts';

/** The news itself; null while a part of it is missing. */
export function newsOf(draft: NewsDraft): News | null {
  const { kind, tasks, outcome, until } = draft;
  switch (kind) {
    case null:
      return null;
    case 'newDeadline':
      return deadlineOf(kind, draft);
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

function deadlineOf(kind: 'newDeadline', draft: NewsDraft): News | null {
  const { deadlineAt, deadlineDay: day, isSome, tasks } = draft;
  if (deadlineAt === null) return null;
  const deadline = { kind, deadlineAt, tasks: isSome ? tasks : [] };
  return day === null ? deadline : { ...deadline, day };
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
