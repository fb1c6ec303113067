import { utcMs, type UtcMs } from '../base/units.ts';
import { etsi } from '../hi1/write-values.ts';
import type { News } from './entries/news-entry.ts';
import type { HeldTask, PreservationFacts, RecordedNews } from './facts.ts';
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
  return withAsked(news.kind === 'extension' ? withEnd(next, news.until) : next);
}

function formOf({ kind }: HoldNews): 'Form5' | 'Form6' | null {
  if (kind === 'preservationEnd') return null;
  return kind === 'extension' ? 'Form6' : 'Form5';
}

const eachTask = (
  { tasks }: PreservationFacts,
  change: (task: HeldTask) => Partial<HeldTask>,
): PreservationFacts['tasks'] =>
  Object.fromEntries(
    Object.entries<HeldTask>(tasks).map(([id, task]) => [id, { ...task, ...change(task) }]),
  );

/** Of two ends that are named the later one: keeping longer harms nobody. */
function withEnd(state: OrderState, until: UtcMs | null): OrderState {
  const { preservation } = state.facts;
  if (until === null) return state;
  const tasks = eachTask(preservation, ({ namedEnd }) => ({
    namedEnd: utcMs(Math.max(namedEnd ?? until, until)),
  }));
  return withFacts(state, { preservation: { ...preservation, tasks } });
}

/** What is asked of every task, by all that has been recorded; of two that came at the same time the one that keeps. */
function withAsked(state: OrderState): OrderState {
  const { preservation, news = [] } = state.facts;
  const timesOf = (...kinds: readonly News['kind'][]): readonly UtcMs[] =>
    news.filter((one) => kinds.includes(one.news.kind)).map(({ cameAt }) => cameAt);
  const ends = timesOf('preservationEnd');
  const lastKeeping = Math.max(0, ...timesOf('extension', 'productionRequest'));
  const after = ends.filter((at) => at > lastKeeping);
  const isEnded = after.length > 0;
  const isRequested = timesOf('productionRequest').length > 0;
  const asked = isEnded ? 'nothing' : isRequested ? 'production' : 'preservation';
  return withFacts(state, {
    preservation: {
      ...preservation,
      tasks: eachTask(preservation, () => ({ asked })),
      endedAt: isEnded ? utcMs(Math.min(...after)) : null,
      isRevived: preservation.isRevived || ends.some((at) => at <= lastKeeping),
    },
  });
}
