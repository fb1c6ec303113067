import { describe, expect, test } from 'vitest';
import { position, utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import { restlessDoubts } from '../../../../shared/holds/hold-release.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import {
  arrived,
  authorisation,
  authority,
  decision,
  ldTask,
  notified,
  order,
  uuid,
  type TestJournal,
} from './journal-builder.ts';

const nothingCome = { windowOpen: false, fiveDays: false, periodOver: false };
const phase = (journal: TestJournal) => phaseOf(journal.order, nothingCome);
const none: News = { kind: 'decision', outcome: 'none', tasks: [] };
const full: News = { kind: 'decision', outcome: 'full', tasks: [] };
const deadline = (at: UtcMs, ...tasks: readonly number[]): News => ({
  kind: 'newDeadline',
  deadlineAt: at,
  tasks: tasks.map(paperTask),
});
const asked = (sentAt: UtcMs) =>
  ({
    kind: 'nonExecutionRecorded',
    order,
    record: uuid(700),
    channel: 'post',
    sentAt,
    receivedAt: null,
    reasons: ['Incomplete'],
    tasks: [],
    isPreserved: true,
  }) as const;

describe('what came later about an order to produce', () => {
  test('a withdrawal ends it when it came, and stops every clock', () => {
    const journal = onPaper().all(told(1, later(30), { kind: 'withdrawal' }));
    expect(journal.order).toMatchObject({ withdrawnAt: later(30), doubts: [] });
    expect(clocksOf(journal.order)).toEqual([]);
    expect(phase(journal)).toBe('withdrawn');
  });

  test('of two withdrawals the earlier one counts, whichever was recorded first', () => {
    const journal = onPaper().all(
      told(1, later(30), { kind: 'withdrawal' }),
      told(2, later(20), { kind: 'withdrawal' }),
    );
    expect(journal.order.withdrawnAt).toBe(later(20));
  });

  test('a new deadline takes the place of the clock', () => {
    const at = later(60_000);
    const journal = onPaper().all(told(1, later(30), deadline(at)));
    const clocks = clocksOf(journal.order).map(({ clock }) => clock);
    expect(clocks).toContain('NEW_DEADLINE');
    expect(clocks).not.toContain('PRODUCE_10D');
    expect(journal.order.newDeadlines[paperTask(1)]).toMatchObject({ at, setAt: later(30) });
  });

  test('one for some identifiers leaves the clock of the rest', () => {
    const { order: facts } = onPaper().all(told(1, later(30), deadline(later(60_000), 1)));
    expect(Object.keys(facts.newDeadlines)).toEqual([paperTask(1)]);
    expect(clocksOf(facts).map(({ clock }) => clock)).toEqual(
      expect.arrayContaining(['NEW_DEADLINE', 'PRODUCE_10D']),
    );
  });

  test('of two deadlines that came in the same minute the earlier one counts', () => {
    const late = told(1, later(30), deadline(later(70_000)));
    const early = told(2, later(30), deadline(later(60_000)));
    const first = told(3, later(20), deadline(later(65_000)));
    for (const journal of [onPaper().all(late, early), onPaper().all(early, late)]) {
      expect(journal.order.newDeadlines[paperTask(0)]?.at).toBe(later(60_000));
      expect(journal.order.doubts).toEqual(['deadlineBroughtForward']);
    }
    const { order: facts } = onPaper().all(told(1, later(30), deadline(later(60_000))), first);
    expect(facts.newDeadlines[paperTask(0)]).toMatchObject({ at: later(60_000), isEarlier: true });
  });

  test('one the service has set counts among those on paper by when it came', () => {
    const set = (at: UtcMs, setAt: UtcMs) =>
      arrived(
        ldTask(paperTask(0), { generation: 2, deadlines: [{ at, nature: null, other: null }] }),
        { platformAt: setAt, arrivedAt: setAt },
      );
    const service = set(later(70_000), later(30));
    const before = onPaper().all(service, told(1, later(20), deadline(later(80_000)))).order;
    expect(before.newDeadlines[paperTask(0)]).toEqual({
      at: later(70_000),
      setAt: later(30),
      isEarlier: true,
    });
    const after = onPaper().all(service, told(1, later(40), deadline(later(80_000)))).order;
    expect(after.newDeadlines[paperTask(0)]?.at).toBe(later(80_000));
  });

  test('a deadline recorded late does not undo one that came after it', () => {
    const { order: facts } = onPaper().all(
      told(1, later(40), deadline(later(70_000))),
      told(2, later(30), deadline(later(60_000))),
    );
    expect(facts.newDeadlines[paperTask(0)]?.at).toBe(later(70_000));
    expect(facts.doubts).toEqual([]);
  });

  test('a full refusal locks the order, one in part its identifiers', () => {
    const journal = onPaper({ isNotified: true }).all(told(1, later(30), full));
    expect(phase(journal)).toBe('refused');
    const { refusal } = onPaper().all(
      told(1, later(30), { kind: 'decision', outcome: 'partial', tasks: [paperTask(1)] }),
    ).order;
    expect(refusal).toEqual({ scope: 'partial', tasks: [paperTask(1)], at: later(30) });
  });

  test('no ground for refusal opens the window, also under conditions', () => {
    for (const outcome of ['none', 'conditional'] as const) {
      const journal = onPaper({ isNotified: true });
      expect(phase(journal)).toBe('held');
      journal.all(told(1, later(30), { kind: 'decision', outcome, tasks: [] }));
      expect(journal.order).toMatchObject({ clearedAt: later(30), doubts: [] });
      expect(phase(journal)).toBe('working');
    }
  });

  test('of decisions that came at the same time the stricter one counts', () => {
    const { order: facts } = onPaper().all(told(1, later(30), full), told(2, later(30), none));
    expect(facts).toMatchObject({ clearedAt: null, refusal: { scope: 'full' } });
    expect(facts.doubts).toEqual(['decisionsDisagree']);
  });

  test('an answer to a question of ours clarifies, whichever authority gave it', () => {
    for (const speaker of ['issuing', 'enforcing'] as const) {
      const journal = onPaper().all(asked(later(10)));
      expect(phase(journal)).toBe('clarifying');
      journal.all(told(1, later(20), { kind: 'word', speaker, verdict: 'clarifies' }));
      expect(journal.order.words).toMatchObject([{ speaker, verdict: 'clarifies' }]);
      expect(phase(journal)).toBe('working');
    }
  });

  test('a letter is one of no kind: it may ask as well as answer', () => {
    const { words } = onPaper().all(
      told(1, later(20), { kind: 'word', speaker: 'issuing', verdict: null }),
    ).order;
    expect(words).toMatchObject([{ form: 'letter', type: null, answerBy: null }]);
  });

  test('a letter that came before the question does not answer it, however late it is recorded', () => {
    const journal = onPaper().all(
      asked(later(10)),
      told(1, later(5), { kind: 'word', speaker: 'issuing', verdict: 'clarifies' }),
    );
    expect(phase(journal)).toBe('clarifying');
  });

  test('the same record twice changes nothing', () => {
    const record = told(1, later(30), deadline(later(60_000)));
    const once = onPaper().all(record).order;
    const twice = onPaper().all(record, record).order;
    expect(twice).toEqual({ ...once, lastPosition: position(3) });
  });
});

describe('once the service knows the order', () => {
  const known = () =>
    arrived(authorisation({ ...notified, generation: 2 }), {
      platformAt: later(40),
      arrivedAt: later(40),
    });

  test('what was cleared on paper alone opens nothing any more', () => {
    const journal = onPaper({ isNotified: true }).all(told(1, later(30), none), known());
    expect(journal.order).toMatchObject({ channel: null, clearedAt: null });
    expect(journal.order.doubts).toContain('decisionNotFromEnforcingAuthority');
  });

  test('a refusal and a withdrawal on paper still hold', () => {
    const learnt = { kind: 'enforcingAuthorityLearnt', ...authority } as const;
    const facts = onPaper({ isNotified: true }).all(
      learnt,
      told(1, later(30), full),
      told(2, later(35), { kind: 'withdrawal' }),
      known(),
    ).order;
    expect(facts).toMatchObject({ withdrawnAt: later(35), refusal: { scope: 'full' } });
  });

  test('the enforcing authority’s own later word there counts as ever', () => {
    const learnt = { kind: 'enforcingAuthorityLearnt', ...authority } as const;
    const facts = onPaper({ isNotified: true }).all(
      learnt,
      told(1, later(30), full),
      known(),
      arrived(decision('none'), { platformAt: later(50), arrivedAt: later(50) }),
    ).order;
    expect(facts).toMatchObject({ refusal: null, clearedAt: later(50) });
  });
});

describe('what came later about an order to preserve', () => {
  const kept = () => onPaper({ instrument: 'EPOCPR' });
  const extension: News = { kind: 'extension', until: null };
  const request: News = { kind: 'productionRequest' };
  const end: News = { kind: 'preservationEnd' };
  const clocks = (journal: TestJournal) => clocksOf(journal.order).map(({ clock }) => clock);

  test('an extension moves its end', () => {
    const journal = kept().all(told(1, later(30), { ...extension, until: later(100_000) }));
    expect(journal.order.preservation).toMatchObject({ extendedAt: later(30), isRevived: false });
    expect(journal.order.preservation.tasks[paperTask(0)]).toMatchObject({
      namedEnd: later(100_000),
      namedAt: later(30),
    });
    expect(clocks(journal)).toContain('PRESERVE_60D_EXT30');
    expect(journal.order.doubts).toEqual([]);
  });

  test('an end that it names beyond the ninety days moves nothing, and is for a person to look at', () => {
    const far = { ...extension, until: later(1_440 * 200) };
    const journal = kept().all(told(1, later(30), far));
    expect(journal.order.doubts).toEqual(['endBeyondPeriod']);
    expect(restlessDoubts(journal.order)).toEqual(['endBeyondPeriod']);
    const place = { zone: 'Europe/Stockholm', country: 'SE', settings: {} };
    const plain = kept().all(told(1, later(30), extension));
    expect(holdEnd(journal.order, place)).toEqual({
      ...holdEnd(plain.order, place),
      named: { at: later(1_440 * 200), is: 'later' },
    });
  });

  test('a request for production keeps the data until it is done', () => {
    const journal = kept().all(told(1, later(30), request));
    expect(clocks(journal)).toContain('SUBSEQUENT_PRODUCTION');
    expect(phase(journal)).toBe('awaitingProduction');
  });

  test('the end of keeping stops its clocks', () => {
    const journal = kept().all(told(1, later(30), end));
    expect(journal.order.preservation.endedAt).toBe(later(30));
    expect(clocks(journal)).toEqual([]);
    expect(phase(journal)).toBe('ended');
  });

  test('what asks for keeping after an end keeps, whichever was recorded first', () => {
    for (const [first, second] of [
      [told(1, later(30), end), told(2, later(40), request)],
      [told(2, later(40), request), told(1, later(30), end)],
    ] as const) {
      const { preservation, doubts } = kept().all(first, second).order;
      expect(preservation).toMatchObject({ endedAt: null, isRevived: true });
      expect(doubts).toContain('preservedAfterEnd');
    }
  });

  test('an end after a request is an end', () => {
    const journal = kept().all(told(1, later(30), request), told(2, utcMs(later(40)), end));
    expect(journal.order.preservation.endedAt).toBe(later(40));
    expect(journal.order.doubts).toEqual([]);
  });
});

describe('an exemption from keeping after silence', () => {
  const letter = (cameAt: UtcMs, speaker: 'issuing' | 'enforcing' = 'issuing') =>
    told(1, cameAt, { kind: 'word', speaker, verdict: null });
  const exempted = (): TestJournal =>
    onPaper({ instrument: 'EPOCPR' })
      .all(asked(later(10)))
      .add({ kind: 'exemptionTaken', order }, later(10_000));

  test('ends with a letter that came before it was taken, and what is kept stays', () => {
    const journal = exempted();
    expect(journal.order.preservation.exempt).not.toBeNull();
    journal.all(letter(later(20)));
    const { preservation, doubts } = journal.order;
    expect(preservation.exempt).toBeNull();
    expect(doubts).toContain('reactedBeforeExemption');
    expect(restlessDoubts(journal.order)).toEqual(['reactedBeforeExemption']);
    expect(phase(journal)).toBe('asking');
  });

  test('ends as well when that letter clarified, and another clarified after it', () => {
    const clarifies = (n: number, cameAt: UtcMs) =>
      told(n, cameAt, { kind: 'word', speaker: 'issuing', verdict: 'clarifies' });
    const journal = exempted().all(clarifies(2, later(10_001)), clarifies(1, later(20)));
    expect(journal.order.preservation.exempt).toBeNull();
    expect(journal.order.doubts).toContain('reactedBeforeExemption');
  });

  test.each([
    ['before the question', letter(later(10))],
    ['after the exemption', letter(later(10_001))],
    ['from the enforcing authority', letter(later(20), 'enforcing')],
  ])('stands when a letter came %s', (_, entry) => {
    const { preservation, doubts } = exempted().all(entry).order;
    expect(preservation.exempt).not.toBeNull();
    expect(doubts).not.toContain('reactedBeforeExemption');
  });
});
