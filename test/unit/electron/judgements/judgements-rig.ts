import { openJudgements, type Judgements } from '../../../../electron/judgements/judgements.ts';
import { noStep } from '../../../../electron/journal/step.ts';
import { LedgerStore, type Fold } from '../../../../electron/sync/ledger-store.ts';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { listedClockReader } from '../../../../shared/orders/clock-of.ts';
import { comeOf, fiveDaysEnd } from '../../../../shared/orders/come.ts';
import { portalReading } from '../../../../shared/orders/portal-dates.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { order, received } from '../../shared/orders/journal-builder.ts';
import { MemoryJournal } from '../sync/memory-journal.ts';

export const day = 86_400_000;
const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: defaultClockSettings,
};

export interface JudgementsRig extends Judgements {
  readonly journal: MemoryJournal;
  readonly facts: () => OrderFacts;
  readonly store: LedgerStore;
  /** Times main goes by; each can be set. */
  now: UtcMs;
  platformNow: UtcMs | null;
  polledAt: UtcMs | null;
  isLineWhole: boolean;
}

/** Main's judgements over a real journal in memory, and a real fold. */
export const startJudgements = (...bodies: readonly EntryBody[]): Promise<JudgementsRig> =>
  startFollowed([], ...bodies);

/** The same, with folds that are told of every record. */
export async function startFollowed(
  followers: readonly Fold[],
  ...bodies: readonly EntryBody[]
): Promise<JudgementsRig> {
  const journal = new MemoryJournal();
  const time = { now: received, platformNow: received, polledAt: null, isLineWhole: true };
  const rig: Omit<JudgementsRig, keyof Judgements | 'facts' | 'store' | 'journal'> = { ...time };
  const clock = { now: () => rig.now };
  const store = await LedgerStore.open({
    journal,
    ledger: new Ledger(),
    followers,
    clock,
    step: noStep,
  });
  await store.append(bodies);
  const judgements = openJudgements({
    store,
    contact: {
      lastPollAt: () => rig.polledAt,
      platformNow: () => rig.platformNow,
      get isLineWhole() {
        return rig.isLineWhole;
      },
    },
    clock,
    zone: place.zone,
    comeOf: (facts, now) => comeOf(facts, now, place),
    dueClock: listedClockReader(place),
    fiveDaysEnd: (facts) => fiveDaysEnd(facts, place),
    portalReading: (facts, kind) => portalReading(facts, place, kind),
  });
  const facts = (): OrderFacts => {
    const known = store.facts.orders.get(order);
    if (known === undefined) throw new Error('the order has not come');
    return known;
  };
  return Object.assign(rig, judgements, { journal, store, facts });
}

export const later = (days: number): UtcMs => utcMs(received + days * day);
export const refusedWith = (code: string) => ({ ok: false, error: { code } });
