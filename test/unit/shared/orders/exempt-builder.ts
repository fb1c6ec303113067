// A preservation order of which both tasks are kept, questions about some of them, and exemptions taken from silence.
import type { TaskId, UtcMs } from '../../../../shared/base/units.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import { judgeHold, type HoldVerdict } from '../../../../shared/holds/hold-release.ts';
import { holdState, type HoldState } from '../../../../shared/holds/hold-status.ts';
import type { ReleaseGround } from '../../../../shared/orders/entries/preservation-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { later, onPaper, paperTask } from '../by-hand/news-builder.ts';
import { order, received, uuid, type TestJournal } from './journal-builder.ts';
import { place } from './sweden.ts';

export const first = paperTask(0);
export const second = paperTask(1);
export const days = (n: number): UtcMs => later(n * 1_440);

export const kept = (...tasks: readonly TaskId[]): EntryBody => ({
  kind: 'dataPreserved',
  order,
  items: tasks.map((task) => ({
    task,
    preserved: true,
    system: 'mail',
    from: null,
    to: null,
    at: received,
    hashes: [],
    note: null,
  })),
});
/** Form 3 that asks; without tasks: about the whole order. */
export const asked = (n: number, day: number, ...tasks: readonly TaskId[]): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(700 + n),
  channel: 'post',
  sentAt: days(day),
  receivedAt: days(day),
  reasons: ['Incomplete'],
  tasks,
  isPreserved: true,
});
export const released = (ground: ReleaseGround, ...tasks: readonly TaskId[]): EntryBody => ({
  kind: 'holdReleased',
  order,
  tasks,
  ground,
  polledAt: received,
});
export const epocPr = (): TestJournal => onPaper({ instrument: 'EPOCPR' });
export const keptPr = (): TestJournal => epocPr().all(kept(first, second));
export const take = (journal: TestJournal, day: number): TestJournal =>
  journal.add({ kind: 'exemptionTaken', order }, days(day));
/** Both kept, silence about the first alone, and the exemption taken on the twelfth day. */
export const partlyExempt = (): TestJournal => take(keptPr().all(asked(1, 1, first)), 12);

export const judgedAt = ({ order: facts }: TestJournal, day: number): HoldVerdict =>
  judgeHold(facts, holdEnd(facts, place), {
    now: days(day),
    platformNow: days(day),
    lastPollAt: days(day),
    strayPreservation: 0,
    producedAt: null,
    signedIn: true,
    maySend: true,
  });
export const stateAt = ({ order: facts }: TestJournal, day: number): HoldState =>
  holdState(facts, holdEnd(facts, place), null, days(day));
