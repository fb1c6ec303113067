// Cold start and memory at rest: Ombud beside an empty Electron window, by turns in one run.
import { systemClock } from '../../electron/shell/clock.ts';
import { median, ratios, spreadOf } from './figures.ts';
import { totalOf, type ProcessMemory } from './memory.ts';
import { profileWith, withPracticeProfile } from './profiles.ts';
import type { Figure } from './result.ts';
import { emptyWindow, ombudOn, runOnce, type Subject, type WindowFigures } from './window-run.ts';
import { WorkerLine } from './worker-search.ts';

const mebi = 1_048_576;

export interface WindowPlan {
  readonly orders: readonly number[];
  readonly rounds: number;
  readonly restSeconds: number;
}

export async function windowBench(plan: WindowPlan): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const orders of plan.orders) {
    const home = await profileWith(orders);
    const runs = await withPracticeProfile(async (profile) => {
      const subject = ombudOn(`Ombud with ${orders} orders`, home, profile);
      await settle(subject, orders);
      return byTurns(subject, plan);
    });
    figures.push(...figuresOf(orders, runs));
  }
  return figures;
}

/** Lets the window build its own store to the end first: a cold start is one of a profile that has been in use. */
async function settle(subject: Subject, orders: number): Promise<void> {
  const app = await subject.start();
  try {
    const line = await WorkerLine.open(app, await app.page());
    await line.untilHolds(orders, systemClock.now());
  } finally {
    await app.end();
  }
}

interface Runs {
  readonly ours: readonly WindowFigures[];
  readonly empty: readonly WindowFigures[];
}

/** One start of each goes before and does not count: it fills the system's caches. */
async function byTurns(subject: Subject, { rounds, restSeconds }: WindowPlan): Promise<Runs> {
  const empty = emptyWindow();
  const runs: { readonly ours: WindowFigures[]; readonly empty: WindowFigures[] } = {
    ours: [],
    empty: [],
  };
  try {
    await runOnce(empty, 0);
    await runOnce(subject, 0);
    for (let round = 0; round < rounds; round += 1) {
      runs.empty.push(await runOnce(empty, restSeconds));
      runs.ours.push(await runOnce(subject, restSeconds));
    }
    return runs;
  } finally {
    empty.clean();
  }
}

function figuresOf(orders: number, { ours, empty }: Runs): Figure[] {
  const starts = (of: readonly WindowFigures[]): number[] => of.map(({ startMs }) => startMs);
  const memory = (of: readonly WindowFigures[]): number[] =>
    of.map((run) => totalOf(run.memory) / mebi);
  const beside = (name: string, goal: number, a: number[], b: number[]): Figure => ({
    name,
    unit: 'x',
    value: ratios(a, b),
    goal: { is: 'atMost', value: goal },
  });
  const line = (name: string, unit: Figure['unit'], samples: number[]): Figure => ({
    name,
    unit,
    value: spreadOf(samples),
    goal: null,
  });
  return [
    line(`cold start, ${orders} orders`, 'ms', starts(ours)),
    line('  empty window', 'ms', starts(empty)),
    beside('  beside an empty window', 1.3, starts(ours), starts(empty)),
    line(`memory at rest (PSS), ${orders} orders`, 'MiB', memory(ours)),
    ...kindsOf(ours).map(([kind, samples]) => line(`  of it ${kind}`, 'MiB', samples)),
    line('  empty window', 'MiB', memory(empty)),
    ...kindsOf(empty).map(([kind, samples]) => line(`  of it ${kind}`, 'MiB', samples)),
    beside('  beside an empty window', 1.6, memory(ours), memory(empty)),
  ];
}

/** Memory by kind of process, so that a miss shows where it comes from. */
function kindsOf(runs: readonly WindowFigures[]): readonly (readonly [string, number[]])[] {
  const sum = (processes: readonly ProcessMemory[], kind: string): number =>
    totalOf(processes.filter((process) => process.kind === kind)) / mebi;
  const kinds = new Set(runs.flatMap(({ memory }) => memory.map(({ kind }) => kind)));
  return [...kinds]
    .map((kind) => [kind, runs.map(({ memory }) => sum(memory, kind))] as const)
    .filter(([, samples]) => median(samples) >= 1);
}
