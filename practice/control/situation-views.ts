/** What the page and `GET /situations` tell of situations. */
import type { Both, SituationGroup } from '../orders/situations/situation.ts';
import { situationNames, situations, type SituationName } from '../orders/situations/situations.ts';
import type { SituationRun } from '../state/platform-state.ts';
import type { ControlParts } from './calls.ts';
import { meanwhile, ordersOf, stepsOf } from './situation-run.ts';

export interface ScriptView {
  readonly name: SituationName;
  readonly group: SituationGroup;
  readonly title: Both;
  readonly steps: readonly { readonly who: 'person' | 'platform'; readonly say: Both }[];
}

export interface RunView {
  readonly run: string;
  readonly situation: string;
  readonly title: Both;
  /** ISO 8601. */
  readonly begunAt: string;
  readonly references: readonly string[];
  /** Number of the order that lies there on paper; null for none. */
  readonly paper: string | null;
  /** The platform's last act. */
  readonly last: Both | null;
  /** What the person does in Ombud meanwhile; `isDone` is null for what the platform cannot see. */
  readonly meanwhile: ReturnType<typeof meanwhile>;
  /** The platform's next act; null when there is none. */
  readonly next: Both | null;
  /** The person has something to do first. */
  readonly waits: boolean;
  /** Nothing is left of the script, also for the person. */
  readonly isOver: boolean;
}

export const scriptViews = (): readonly ScriptView[] =>
  situationNames.map((name) => {
    const { group, title, steps } = situations[name];
    return { name, group, title, steps: steps.map(({ who, say }) => ({ who, say })) };
  });

function viewOf(parts: Pick<ControlParts, 'store'>, run: SituationRun): RunView {
  const steps = stepsOf(run);
  const done = steps.slice(0, run.next);
  const between = meanwhile(parts, run);
  const script = scriptViews().find(({ name }) => name === run.name);
  const next = steps.slice(run.next).find(({ who }) => who === 'platform')?.say ?? null;
  return {
    run: run.id,
    situation: run.name,
    title: script?.title ?? { en: run.name, sv: run.name },
    begunAt: new Date(run.begunAt).toISOString(),
    references: [...new Set(ordersOf(parts, run).map(({ reference }) => reference))],
    paper: run.paper ?? null,
    last: done.reverse().find(({ who }) => who === 'platform')?.say ?? null,
    meanwhile: between,
    next,
    waits: between.some(({ isDone }) => isDone === false),
    isOver: run.next >= steps.length,
  };
}

/** Running situations, the last begun first. */
export const runViews = (parts: Pick<ControlParts, 'store'>): readonly RunView[] =>
  parts.store.state.situations.map((run) => viewOf(parts, run)).reverse();
