import { describe, expect, test } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import { holdState } from '../../../../shared/holds/hold-status.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import { restlessDoubts } from '../../../../shared/holds/hold-release.ts';
import { newsPreview } from '../../../../shared/by-hand/news-preview.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { ReleaseGround } from '../../../../shared/orders/entries/preservation-entry.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { isSilent } from '../../../../shared/orders/silence.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import {
  arrived,
  authorisation,
  entry,
  order,
  received,
  task1,
  TestJournal,
  uuid,
} from './journal-builder.ts';
import { lpTask, written } from './word-builder.ts';

const minutesOfDay = 1_440;
const days = (n: number): UtcMs => later(n * minutesOfDay);
const nothingCome = { windowOpen: false, fiveDays: true, periodOver: false };
const phase = (journal: TestJournal) => phaseOf(journal.order, nothingCome);
const asked = (sentAt: UtcMs): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(700),
  channel: 'post',
  sentAt,
  receivedAt: sentAt,
  reasons: ['Incomplete'],
  tasks: [],
  isPreserved: true,
});
const kept: EntryBody = {
  kind: 'dataPreserved',
  order,
  items: [0, 1].map((n) => ({
    task: paperTask(n),
    preserved: true,
    system: 'mail',
    from: null,
    to: null,
    at: received,
    hashes: [],
    note: null,
  })),
};
const released = (ground: ReleaseGround, ...tasks: readonly number[]): EntryBody => ({
  kind: 'holdReleased',
  order,
  tasks: tasks.map(paperTask),
  ground,
  polledAt: received,
});
const onPaperKept = (): TestJournal => onPaper({ instrument: 'EPOCPR' }).all(kept);
const exempted = (): TestJournal =>
  onPaperKept()
    .all(asked(days(1)))
    .add({ kind: 'exemptionTaken', order }, days(10));

const extension: News = { kind: 'extension', until: null };
const request: News = { kind: 'productionRequest' };
const reactions: readonly (readonly [string, News])[] = [
  ['an extension (Annex VI)', extension],
  ['a request for production (Annex V)', request],
  ['the end of keeping', { kind: 'preservationEnd' }],
];

describe('silence of the issuing authority (Article 11(5))', () => {
  test.each(reactions)('%s on paper is a reaction like any other', (_, news) => {
    const journal = onPaperKept().all(asked(days(1)));
    expect(isSilent(journal.order)).toBe(true);
    expect(clocksOf(journal.order).map(({ clock }) => clock)).toContain('IA_REACT_5D_PR');
    journal.all(told(1, days(3), news));
    expect(isSilent(journal.order)).toBe(false);
    expect(clocksOf(journal.order).map(({ clock }) => clock)).not.toContain('IA_REACT_5D_PR');
    journal.add({ kind: 'exemptionTaken', order }, days(10));
    expect(journal.order.preservation.exempt).toBeNull();
  });

  test.each(['Form5', 'Form6'])('%s alone, through the service, is one too', (form) => {
    const journal = new TestJournal().all(
      arrived(authorisation({ legalType: entry('EPOCPR'), priority: null })),
      arrived(lpTask(task1)),
      asked(later(10)),
    );
    expect(isSilent(journal.order)).toBe(true);
    const times = { platformAt: days(3), arrivedAt: days(3) };
    journal.all(arrived(written(form, {}, uuid(84)), times));
    expect(isSilent(journal.order)).toBe(false);
  });

  test('a form that came before the question is none', () => {
    const journal = onPaperKept().all(asked(days(2)), told(1, days(1), extension));
    expect(isSilent(journal.order)).toBe(true);
    expect(phase(journal)).toBe('exemptionOpen');
  });
});

describe('an exemption that was taken from silence', () => {
  test.each(reactions)('falls with %s that came before, and is recorded late', (_, news) => {
    const journal = exempted();
    expect(journal.order.preservation.exempt).not.toBeNull();
    const said = told(1, days(4), news);
    expect(newsPreview(journal.order, said).preservation.exempt).toBeNull();
    journal.all(said);
    expect(journal.order.preservation.exempt).toBeNull();
    expect(journal.order.doubts).toContain('reactedBeforeExemption');
  });

  test.each(reactions)('stands when %s came after it', (_, news) => {
    const journal = exempted().all(told(1, days(11), news));
    expect(journal.order.preservation.exempt).not.toBeNull();
    expect(journal.order.doubts).not.toContain('reactedBeforeExemption');
  });

  test('that fell keeps the data by the extended period', () => {
    const journal = exempted().all(told(1, days(4), extension));
    expect(journal.order.turn.of).toBe('keep');
    expect(clocksOf(journal.order).map(({ clock }) => clock)).toEqual(['PRESERVE_60D_EXT30']);
  });
});

describe('data let go before it was known that they had been asked for', () => {
  const place = { zone: 'Europe/Stockholm', country: 'SE', settings: {} };
  const stateOf = ({ order: facts }: TestJournal, now: UtcMs) =>
    holdState(facts, holdEnd(facts, place), null, now);
  const afterPeriod = (): TestJournal => onPaperKept().add(released('periodEnded', 0, 1), days(66));

  test.each([
    ['an extension', extension],
    ['a request for production', request],
  ])('%s that came in time puts the duty back, and what was let go is told', (_, news) => {
    const journal = afterPeriod();
    expect(phase(journal)).toBe('released');
    const said = told(1, days(50), news);
    expect(newsPreview(journal.order, said).turn.of).toBe('us');
    journal.all(said);
    const task = journal.order.preservation.tasks[paperTask(0)];
    expect(task).toMatchObject({
      kept: null,
      released: null,
      letGoEarly: { at: days(66), ground: 'periodEnded' },
    });
    expect(stateOf(journal, days(70))).toBe('toPreserve');
    expect(journal.order.turn).toMatchObject({ of: 'us', clock: { clock: 'PR_PRESERVE' } });
    expect(restlessDoubts(journal.order)).toEqual(['releasedTooEarly']);
  });

  test('what is there still is kept again, and stays in history as let go', () => {
    const journal = afterPeriod().all(told(1, days(50), extension), kept);
    expect(journal.order.preservation.tasks[paperTask(0)]).toMatchObject({
      kept: { any: true },
      released: null,
      letGoEarly: { ground: 'periodEnded' },
    });
    expect(stateOf(journal, days(70))).toBe('kept');
    journal.add(released('periodEnded', 0, 1), days(102));
    expect(phase(journal)).toBe('released');
  });

  test('after an exemption there never was', () => {
    const journal = exempted().add(released('exempt', 0), days(12));
    journal.all(told(1, days(4), { kind: 'word', speaker: 'issuing', verdict: null }));
    expect(journal.order.preservation.tasks[paperTask(0)]).toMatchObject({
      kept: null,
      letGoEarly: { ground: 'exempt' },
    });
    expect(journal.order.preservation.tasks[paperTask(1)]?.kept).not.toBeNull();
    expect(journal.order.doubts).toEqual(['reactedBeforeExemption', 'releasedTooEarly']);
  });

  test.each<News>([
    { kind: 'preservationEnd' },
    { kind: 'word', speaker: 'issuing', verdict: 'endsPreservation' },
  ])('after an end that something later had overtaken ($kind)', (news) => {
    const journal = onPaperKept()
      .all(told(1, days(5), news))
      .add(released('endedByAuthority', 0, 1), days(9))
      .all(told(2, days(7), request));
    expect(journal.order.doubts).toContain('releasedTooEarly');
    expect(journal.order.turn.of).toBe('us');
  });

  test.each([
    ['the form came only afterwards', () => afterPeriod().all(told(1, days(67), request))],
    [
      'the ninety days were over as well',
      () =>
        onPaperKept()
          .add(released('periodEnded', 0, 1), days(105))
          .all(told(1, days(50), extension)),
    ],
    [
      'the authority asked again after an end that had been acted on',
      () =>
        onPaperKept()
          .all(told(1, days(5), { kind: 'preservationEnd' }))
          .add(released('endedByAuthority', 0, 1), days(9))
          .all(told(2, days(12), request)),
    ],
  ])('is none when %s', (_, play) => {
    const journal = play();
    expect(journal.order.doubts).not.toContain('releasedTooEarly');
    expect(phase(journal)).toBe('released');
  });

  test('is said once, and stays looked at', () => {
    const journal = afterPeriod().all(told(1, days(50), extension), {
      kind: 'doubtSettled',
      order,
      doubt: 'releasedTooEarly',
    });
    journal.all(kept);
    expect(journal.order.doubts).not.toContain('releasedTooEarly');
  });
});
