import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { otherChannels } from '../../../../shared/orders/entries/channel.ts';
import { freshMailboxMs, judgeRelease } from '../../../../shared/orders/release-gate.ts';
import type { GateCheckName, GateVerdict } from '../../../../shared/orders/release-gate-types.ts';
import { change, clockAt, gateCase, openCase, opening, type GateCase } from './gate-cases.ts';
import { frozen, ingrid, order, sha, task1, task2, uuid } from './journal-builder.ts';

const judge = ({ facts, clock, context }: GateCase): GateVerdict =>
  judgeRelease(facts, clock, context);
const isOpen = (given: GateCase): boolean => judge(given).isOpen;
const shut = (given: GateCase): GateCheckName[] =>
  judge(given)
    .checks.filter(({ verdict }) => verdict !== 'passed')
    .map(({ name }) => name);

/** Thousands of cases; the seed is printed when one fails. */
const holds = (name: string, property: (given: GateCase) => boolean): void => {
  it(name, () => {
    fc.assert(fc.property(gateCase, property), { numRuns: 4_000 });
  });
};

it('opens when everything is in order', () => {
  expect(judge(openCase)).toMatchObject({ isOpen: true, opensAt: null });
  expect(shut(openCase)).toEqual([]);
});

it('finds open cases among those it tries, or its properties would prove nothing', () => {
  const found = fc.sample(gateCase, { numRuns: 4_000, seed: 1 }).filter(isOpen).length;
  expect(found).toBeGreaterThan(1_000);
});

describe('never open, whatever the rest', () => {
  const before = (given: GateCase, field: 'now' | 'platformNow'): boolean => {
    const notBefore = given.clock?.notBefore ?? null;
    const time = given.context[field];
    return notBefore !== null && (time === null || time < notBefore) ? !isOpen(given) : true;
  };
  holds('before the opening by this computer’s clock', (given) => before(given, 'now'));
  holds('before the opening by the service’s clock, or without it', (given) =>
    before(given, 'platformNow'),
  );
  holds('by setting this computer’s clock forward alone', (given) => {
    const early = { ...given, clock: clockAt(opening) };
    const late = change(early, {}, { platformNow: utcMs(opening - 1), now: utcMs(opening * 2) });
    return !isOpen(late);
  });
  holds('by the service’s clock running ahead alone', (given) => {
    const early = { ...given, clock: clockAt(opening) };
    return !isOpen(change(early, {}, { now: utcMs(opening - 1), platformNow: utcMs(opening * 2) }));
  });
  holds('withdrawn', (given) => !isOpen(change(given, { withdrawnAt: opening })));
  holds(
    'refused in full',
    (given) => !isOpen(change(given, { refusal: { scope: 'full', tasks: [], at: opening } })),
  );
  holds('refused in full, whatever tasks the refusal names', (given) => {
    const rest = { hash: frozen.hash, items: frozen.items.slice(1) };
    const refusal = { scope: 'full', tasks: [task1], at: opening } as const;
    const answer = { ...given.facts.answer, package: rest };
    return shut(change(given, { refusal, answer, tasks: [task1, task2] })).includes('notRefused');
  });
  holds('with nothing to answer', (given) => {
    const answer = { ...given.facts.answer, package: { hash: frozen.hash, items: [] } };
    const refusal = { scope: 'partial', tasks: [task1], at: opening } as const;
    const changes = [
      { tasks: [], refusal: null },
      { tasks: [task1], refusal },
    ];
    return changes.every((facts) => !isOpen(change(given, { ...facts, answer })));
  });
  holds('with a refused task in the package', (given) => {
    const refusal = { scope: 'partial', tasks: [task1], at: opening } as const;
    return !isOpen(change(given, { refusal, answer: openCase.facts.answer }));
  });
  holds(
    'refused in part without saying which part',
    (given) => !isOpen(change(given, { refusal: { scope: 'partial', tasks: [], at: opening } })),
  );
  holds('notified, or not known whether, without a clock', (given) =>
    (['tenDaysNotified', 'unknown'] as const).every(
      (regime) => !isOpen({ ...change(given, { regime }), clock: null }),
    ),
  );
  holds('without a poll in the last ten minutes', (given) => {
    const stale = utcMs(given.context.now - freshMailboxMs - 1);
    return [null, stale].every((lastPollAt) => !isOpen(change(given, {}, { lastPollAt })));
  });
  holds('with another hash than the frozen one, or none', (given) =>
    [sha(4_711), null].every((packageHash) => !isOpen(change(given, {}, { packageHash }))),
  );
  holds(
    'without a frozen package',
    (given) => !isOpen(change(given, { answer: { ...given.facts.answer, package: null } })),
  );
  holds(
    'with a task left unanswered',
    (given) =>
      !isOpen(change(given, { tasks: [task1, task2, uuid(99) as typeof task1], refusal: null })),
  );
  holds(
    'with something in the package that is not asked for',
    (given) => !isOpen(change(given, { tasks: [task1], answer: openCase.facts.answer })),
  );
  holds('without a second person where one is asked for', (given) =>
    [[], [ingrid]].every((approvedBy) => {
      const answer = { ...openCase.facts.answer, approvedBy };
      return !isOpen(change(given, { answer }, { needsSecondPerson: true }));
    }),
  );
  holds('as a duplicate of another order', (given) => {
    const link = { other: order, relation: 'duplicate', at: opening, by: null } as const;
    return !isOpen(change(given, { links: [link] }));
  });
  holds('signed out', (given) => !isOpen(change(given, {}, { signedIn: false })));
  holds('without the role', (given) => !isOpen(change(given, {}, { maySend: false })));
  holds('for an order that came another way, which the service does not know', (given) =>
    otherChannels.every((channel) => !isOpen(change(given, { channel }))),
  );
  holds('without a valid certificate', (given) =>
    [null, given.context.now].every(
      (certificateValidUntil) => !isOpen(change(given, {}, { certificateValidUntil })),
    ),
  );
});

describe('the verdict', () => {
  const everyName: readonly GateCheckName[] = [
    'notWithdrawn',
    'notRefused',
    'notSuspended',
    'notDuplicate',
    'asAsked',
    'throughService',
    'windowOpen',
    'freshMailbox',
    'sameHash',
    'complete',
    'secondPerson',
    'signedIn',
    'role',
    'certificate',
  ];
  holds('names every check once and is open only when all are passed', (given) => {
    const { checks, isOpen: opened } = judge(given);
    expect(checks.map(({ name }) => name)).toEqual(everyName);
    return opened === (shut(given).length === 0);
  });
  holds('says when it opens only if time alone locks it', (given) => {
    const { opensAt, checks } = judge(given);
    const locks = checks.filter(({ verdict }) => verdict === 'locked');
    const isTimeAlone = locks.length === 1 && locks[0]?.until === opening;
    return opensAt === (isTimeAlone ? opening : null);
  });
  holds('time going on never shuts the window', (given) => {
    if (shut(given).includes('windowOpen')) return true;
    const { now, platformNow } = given.context;
    const later = change(
      given,
      {},
      {
        now: utcMs(now + 60_000),
        platformNow: platformNow === null ? null : utcMs(platformNow + 60_000),
      },
    );
    return !shut(later).includes('windowOpen');
  });
});

describe('what it lets through', () => {
  it('an order without a waiting time at once, even if its end cannot be computed', () => {
    const now = { now: utcMs(opening - 1), platformNow: null, lastPollAt: utcMs(opening - 1) };
    for (const regime of ['tenDays', 'eightHours'] as const) {
      expect(isOpen({ ...change(openCase, { regime }, now), clock: null })).toBe(true);
    }
  });

  it('the rest of a partially refused order', () => {
    const rest = { hash: frozen.hash, items: frozen.items.slice(1) };
    const partial = change(openCase, {
      refusal: { scope: 'partial', tasks: [task1], at: opening },
      answer: { ...openCase.facts.answer, package: rest },
    });
    expect(shut(partial)).toEqual([]);
  });

  it('a mailbox read exactly ten minutes ago', () => {
    const lastPollAt = utcMs(opening - freshMailboxMs);
    expect(isOpen(change(openCase, {}, { lastPollAt }))).toBe(true);
  });

  it('the very instant of the opening, and not the millisecond before', () => {
    const early = { now: utcMs(opening - 1), platformNow: utcMs(opening - 1) };
    expect(shut(change(openCase, {}, early))).toEqual(['windowOpen']);
    expect(judge(change(openCase, {}, early)).opensAt).toBe(opening);
  });
});
