import type { UtcMs } from '../base/units.ts';
import { etsi } from '../hi1/write-values.ts';
import type { News } from './entries/news-entry.ts';
import type { RecordedNews } from './facts.ts';
import { eachTask, withAsked } from './fold-hold-asked.ts';
import { foldPreservationForm } from './fold-preservation.ts';
import { withFacts, type OrderState } from './fold-state.ts';

type HoldNews = Extract<
  News,
  { readonly kind: 'extension' | 'productionRequest' | 'preservationEnd' }
>;

/** Annex V, Annex VI, or the end of preserving (Article 11(1) to (3)). What came last says what is asked for. */
export function foldHoldNews(
  state: OrderState,
  { record, cameAt }: RecordedNews,
  news: HoldNews,
): OrderState {
  const form = formOf(news);
  const documentType = form === null ? null : etsi('EPOCDocumentType', form);
  const next = foldPreservationForm(state, { id: record, documentType }, cameAt);
  return withAsked(news.kind === 'extension' ? withEnd(next, news.until, cameAt) : next);
}

function formOf({ kind }: HoldNews): 'Form5' | 'Form6' | null {
  if (kind === 'preservationEnd') return null;
  return kind === 'extension' ? 'Form6' : 'Form5';
}

/** Of two ends that are named the later one, in whatever order they are recorded: it is the one to ask about. */
function withEnd(state: OrderState, until: UtcMs | null, cameAt: UtcMs): OrderState {
  const { preservation } = state.facts;
  if (until === null) return state;
  const tasks = eachTask(preservation, ({ namedEnd, namedAt }) => {
    if (namedEnd !== null && namedEnd > until) return {};
    const isSame = namedEnd === until && namedAt !== undefined && namedAt < cameAt;
    return { namedEnd: until, namedAt: isSame ? namedAt : cameAt };
  });
  return withFacts(state, { preservation: { ...preservation, tasks } });
}
