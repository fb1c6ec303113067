import { asTaskId, utcMs, type Uuid } from '../../../shared/base/units.ts';
import type { CallRequest } from '../../../shared/bridge/table.ts';
import type { NewsCame } from '../../../shared/by-hand/news-came.ts';
import type { News } from '../../../shared/orders/entries/news-entry.ts';

type Told = CallRequest<'byHand.recordNews'>['told'];

/** News as the guard has let it through, in the units of the program. */
export function newsOf({ record, cameAt, news, ...rest }: Told): NewsCame {
  return { ...rest, record: record as Uuid, cameAt: utcMs(cameAt), news: kindOf(news) };
}

const namedTasks = (tasks: readonly string[]) => tasks.map((task) => asTaskId(task as Uuid));

function kindOf(news: Told['news']): News {
  switch (news.kind) {
    case 'newDeadline': {
      const { day, ...named } = news;
      const deadline = { ...named, deadlineAt: utcMs(news.deadlineAt) };
      const about = { ...deadline, tasks: namedTasks(news.tasks) };
      return day === undefined ? about : { ...about, day };
    }
    case 'decision':
      return { ...news, tasks: namedTasks(news.tasks) };
    case 'extension':
      return { ...news, until: news.until === null ? null : utcMs(news.until) };
    case 'word': {
      const { asks, ...word } = news;
      if (asks === undefined) return word;
      return { ...word, asks: { by: asks.by === null ? null : utcMs(asks.by) } };
    }
    case 'withdrawal':
    case 'productionRequest':
    case 'preservationEnd':
      return news;
  }
}
