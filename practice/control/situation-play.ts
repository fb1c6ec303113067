/** Plays situations: begins one, and does the next thing when the person has done what comes before it. */
import { randomUUID } from 'node:crypto';
import { situations, type SituationName } from '../orders/situations/situations.ts';
import type { Both, PlatformStep } from '../orders/situations/situation.ts';
import { bringPaper } from '../orders/paper.ts';
import type { SituationRun } from '../state/platform-state.ts';
import { actCalls } from './act-calls.ts';
import type { Call, ControlParts } from './calls.ts';
import { fieldsOf } from './body.ts';
import { meanwhile, ordersOf, stepsOf } from './situation-run.ts';
import { time } from './time-call.ts';

const playable: Readonly<Record<string, Call>> = {
  ...actCalls,
  '/time': time,
  '/paper': (parts) => bringPaper(parts),
};

export interface Played {
  /** `waits`: the person has something to do first. `over`: nothing more is to come. */
  readonly outcome: 'done' | 'waits' | 'over';
  /** What happened, what is to be done first, or that it is over. */
  readonly said: Both;
  /** What the person does now in Ombud; null for nothing. */
  readonly then: Both | null;
  readonly run: string;
}

const over: Both = {
  en: 'This situation has been played to its end.',
  sv: 'Situationen är spelad till sitt slut.',
};

function keep({ store }: ControlParts, run: SituationRun): void {
  const { situations: all } = store.state;
  store.state.situations = all.some(({ id }) => id === run.id)
    ? all.map((one) => (one.id === run.id ? run : one))
    : [...all, run];
  store.commit();
}

/** Orders and paper that an act has brought. */
function brought(run: SituationRun, answer: unknown): Pick<SituationRun, 'orders' | 'paper'> {
  const { order, production, paper } = fieldsOf(answer);
  const inside = production === undefined ? [] : [fieldsOf(production)['order']];
  const fresh = [order, ...inside].filter((one) => typeof one === 'string');
  return {
    orders: [...new Set([...run.orders, ...fresh])],
    ...(typeof paper === 'string' ? { paper } : {}),
  };
}

async function act(
  parts: ControlParts,
  run: SituationRun,
  step: PlatformStep,
  anyway: boolean,
): Promise<Played> {
  const call = playable[step.call];
  if (call === undefined) throw new Error(`no call ${step.call}`);
  const orders = ordersOf(parts, run);
  const body = { ...step.body(orders, parts.now()), ...(anyway ? { anyway } : {}) };
  const answer = await call(parts, fieldsOf(body));
  const played = { ...run, ...brought(run, answer), next: stepsOf(run).indexOf(step) + 1 };
  keep(parts, played);
  const { id, name } = run;
  parts.log.write('situation.played', {
    run: id,
    situation: name,
    step: played.next,
    call: step.call,
    orders: played.orders,
  });
  const then = meanwhile(parts, played).find(({ isDone }) => isDone !== true)?.say ?? null;
  return { outcome: 'done', said: step.say, then, run: id };
}

/** A new run of this situation; its first step is taken at once. */
export function begin(parts: ControlParts, name: SituationName): Promise<Played> {
  const run = { id: randomUUID(), name, begunAt: parts.now(), orders: [], next: 0 };
  return act(parts, run, situations[name].steps[0], false);
}

/** Does the next thing. `anyway`: also when the person has not done what comes before it. */
export async function playForward(
  parts: ControlParts,
  run: SituationRun,
  anyway: boolean,
): Promise<Played> {
  const first = meanwhile(parts, run).find(({ isDone }) => isDone === false);
  if (first !== undefined && !anyway)
    return { outcome: 'waits', said: first.say, then: null, run: run.id };
  const next = stepsOf(run)
    .slice(run.next)
    .find((step) => step.who === 'platform');
  if (next !== undefined) return act(parts, run, next, anyway);
  keep(parts, { ...run, next: stepsOf(run).length });
  return { outcome: 'over', said: over, then: null, run: run.id };
}
