// Which phase follows on which, found by letting the real fold run.
import { position } from '../../shared/base/units.ts';
import type { Entry, EntryBody } from '../../shared/orders/entry.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { phaseOf, type Come, type Phase } from '../../shared/orders/phase.ts';
import { authority, day0, order } from './objects.ts';
import type { Story, Turn } from './turns.ts';

export interface Step {
  /** Null: the order comes. */
  readonly from: Phase | null;
  readonly to: Phase;
  readonly by: string;
}

const nothingCome: Come = { windowOpen: false, fiveDays: false, periodOver: false };

/** The phase after a history. */
function phaseAfter(history: readonly Turn[]): Phase {
  const ledger = new Ledger();
  const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };
  const entries: readonly Entry[] = [{ bodies: [learnt], at: day0 }, ...history].flatMap(
    ({ bodies, at = day0 }) => bodies.map((body) => ({ ...body, at, by: null })),
  );
  for (const [index, entry] of entries.entries())
    ledger.apply({ position: position(index + 1), entry });
  const facts = ledger.facts().orders.get(order);
  if (facts === undefined) throw new Error('the order has not come');
  const come = history.reduce((all, turn) => ({ ...all, ...turn.come }), nothingCome);
  return phaseOf(facts, come);
}

/** Every step from every phase, each phase reached by the shortest history that leads to it. */
export function explore({ beginnings, turns }: Story): readonly Step[] {
  const steps: Step[] = [];
  const reached = new Map<Phase, readonly Turn[]>();
  const waiting: Phase[] = [];
  const arriveAt = (history: readonly Turn[], from: Phase | null, by: string): void => {
    const to = phaseAfter(history);
    if (to === from) return;
    steps.push({ from, to, by });
    if (reached.has(to)) return;
    reached.set(to, history);
    waiting.push(to);
  };
  for (const beginning of beginnings) arriveAt([beginning], null, beginning.name);
  for (let phase = waiting.shift(); phase !== undefined; phase = waiting.shift()) {
    const history = reached.get(phase) ?? [];
    for (const turn of turns) {
      const isPossible = turn.within?.includes(phase) ?? true;
      if (isPossible && !history.includes(turn)) arriveAt([...history, turn], phase, turn.name);
    }
  }
  return steps;
}
