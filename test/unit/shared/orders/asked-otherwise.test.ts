import { describe, expect, test } from 'vitest';
import type { LdTaskObject, LpTaskObject } from '../../../../shared/hi1/model.ts';
import { overtakenTasks, overtakenWeight } from '../../../../shared/orders/asks.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { heldTasks, holdGround } from '../../../../shared/holds/hold-ground.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  delivery1,
  entry,
  frozen,
  ldTask,
  order,
  task1,
  task2,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import {
  added as addedFile,
  attempt,
  noData,
  queued,
  removed,
  reopened,
  response,
  said,
  sealed,
} from './answer-builder.ts';
import { inPart, keptBoth, receivedAll } from './part-builder.ts';
import { after, epocPr, kept } from './turn-builder.ts';
import { lpTask, until } from './word-builder.ts';

const other = { formatOwner: 'ETSI', formatName: 'EmailAddress', value: 'b@example.com' };
const bare = { requestType: null, start: null, end: null, values: [], subtypes: [] };
const packed: EntryBody = { kind: 'packageFrozen', order, package: frozen };
const keptSecond: EntryBody = { ...keptBoth, items: keptBoth.items.slice(1) };
const looked: EntryBody = { kind: 'doubtSettled', order, doubt: 'askedOtherwise' };
let generation = 1;
const corrected = (task = task1, more: Partial<LdTaskObject> = { values: [other] }): EntryBody =>
  arrived(ldTask(task, { generation: (generation += 1), ...more }));
const preserved = (more: Partial<LpTaskObject>): EntryBody =>
  arrived({ ...lpTask(task1, { generation: (generation += 1) }), ...more });

const isAsked = ({ order: facts }: TestJournal): boolean => facts.doubts.includes('askedOtherwise');
const asAsked = ({ order: facts }: TestJournal) =>
  judgeRelease(facts, openCase.clock, openCase.context).checks.find(
    ({ name }) => name === 'asAsked',
  )?.verdict;

describe('what is packed', () => {
  test('stays here when the authority asks otherwise, until somebody has looked', () => {
    const journal = withOrder().all(packed);
    expect(asAsked(journal)).toBe('passed');
    journal.all(corrected());
    expect([isAsked(journal), asAsked(journal)]).toEqual([true, 'open']);
    journal.all(looked);
    expect([isAsked(journal), asAsked(journal)]).toEqual([false, 'passed']);
    // Once more is another question.
    journal.all(corrected(task2));
    expect(asAsked(journal)).toBe('open');
  });

  test('is packed anew for what is asked now', () => {
    const journal = withOrder().all(packed, corrected(), reopened);
    expect(isAsked(journal)).toBe(false);
    expect(asAsked(journal.all(packed))).toBe('passed');
  });

  test.each<[string, Partial<LdTaskObject>]>([
    ['other identifiers', { values: [other] }],
    ['another beginning', { start: after(-20) }],
    ['another end', { end: after(-1) }],
    ['other times', { observedTimes: [after(-3)] }],
    ['other data', { requestType: entry('ContentData') }],
    ['other subtypes', { subtypes: [entry('SomethingElse')] }],
  ])('stays here for %s', (_, more) => {
    const first = { start: after(-30), end: after(-2), observedTimes: [after(-4)] };
    const whole = { ...first, subtypes: [entry('Something')] };
    const journal = withOrder().all(corrected(task1, whole), packed);
    expect(isAsked(journal.all(corrected(task1, { ...whole, ...more })))).toBe(true);
  });

  test('goes on for what leaves unsaid, says again, or says what is of no task in it', () => {
    const journal = withOrder().all(
      packed,
      corrected(task1, bare),
      corrected(task1, {}),
      corrected(task1, { desiredStatus: entry('Cancelled') }),
      arrived(ldTask(task2, { generation: (generation += 1), values: [other] }), { echo: true }),
    );
    expect(isAsked(journal)).toBe(false);
  });

  test('is told of two versions that claim to be the same one', () => {
    const same = arrived(ldTask(task1, { values: [other] }));
    expect(isAsked(withOrder().all(packed, same))).toBe(true);
  });

  test('is nobody’s question any more once the task is cancelled or the order withdrawn', () => {
    const gone = { values: [other], desiredStatus: entry('Cancelled') };
    expect(isAsked(withOrder().all(packed, corrected(task1, gone)))).toBe(false);
  });
});

describe('what was gathered before', () => {
  const added = (n: number): EntryBody => addedFile(n);
  test.each([
    ['a file', added(1)],
    ['the word that there are no data', noData(true)],
  ])('is asked about when it is %s, and stays here when it is packed', (_, body) => {
    const journal = withOrder().all(body, corrected());
    expect(isAsked(journal)).toBe(true);
    expect(asAsked(journal.all(packed))).toBe('open');
    expect(asAsked(journal.all(reopened, packed))).toBe('open');
    expect(asAsked(journal.all(looked))).toBe('passed');
  });

  test('is no question any more once it was taken out and gathered anew', () => {
    const journal = withOrder().all(added(1), packed, corrected(), reopened, added(2));
    expect(isAsked(journal)).toBe(true);
    journal.all(removed(1));
    expect(isAsked(journal)).toBe(false);
    expect(asAsked(journal.all(packed))).toBe('passed');
  });

  test('is no question of a task that nothing was gathered for', () => {
    expect(isAsked(withOrder().all(added(1), corrected(task2)))).toBe(false);
    expect(isAsked(withOrder().all(added(1), removed(1), corrected()))).toBe(false);
    expect(isAsked(withOrder().all(noData(true), noData(false), corrected()))).toBe(false);
  });

  test('comes back with what the authority could not use', () => {
    const journal = withOrder().all(added(1), packed, queued, sealed, attempt(1));
    journal.all(response(1, 'sent'), corrected());
    expect(isAsked(journal.all(said(delivery1, 'Error')))).toBe(false);
    expect(isAsked(journal.all(reopened))).toBe(true);
  });
});

describe('of two changes', () => {
  test('each is asked about, also the older one that comes in sight later', () => {
    const faulty = [
      packed,
      queued,
      sealed,
      attempt(1),
      response(1, 'sent'),
      said(delivery1, 'Error'),
    ];
    const journal = withOrder().all(keptSecond, addedFile(1), addedFile(2, task2), ...faulty);
    journal.all(corrected(task1), corrected(task2));
    // Of what came back nothing is asked; of what is kept of the second it is.
    expect([...overtakenTasks(journal.order).keys()]).toEqual([task2]);
    journal.all(looked);
    expect(isAsked(journal)).toBe(false);
    journal.all(reopened);
    expect(isAsked(journal)).toBe(true);
    expect(new Set(overtakenTasks(journal.order).keys())).toEqual(new Set([task1, task2]));
  });

  test('what lies gathered beside a package is asked about with it', () => {
    const journal = withOrder().all(addedFile(1), addedFile(2, task2));
    journal.all({ ...packed, package: { ...frozen, items: frozen.items.slice(1) } });
    expect(isAsked(journal.all(corrected(task1)))).toBe(true);
  });
});

describe('what has gone', () => {
  test('is asked about, and what is kept of it stays until somebody has looked', () => {
    const journal = inPart('Incomplete').all(corrected(task2));
    expect(isAsked(journal)).toBe(true);
    const ground = () => holdGround(journal.order, { kind: 'open', until: 'produced' }, null);
    expect(ground()).toBeNull();
    journal.all(looked);
    expect(ground()).toMatchObject({ ground: 'produced', tasks: [task2] });
    expect(heldTasks(journal.order)).toContain(task1);
  });
});

describe('what is kept', () => {
  test('is asked about until it is said anew what is kept', () => {
    const journal = epocPr().all(kept, preserved({ values: [other] }));
    expect(isAsked(journal)).toBe(true);
    expect(isAsked(journal.all(kept))).toBe(false);
  });

  test('is not by an extension or the end of keeping, nor before anything was said of it', () => {
    expect(isAsked(epocPr().all(preserved({ values: [other] }), kept))).toBe(false);
    expect(isAsked(epocPr().all(kept, preserved(until(after(90)))))).toBe(false);
    const ended = { values: [other], desiredStatus: entry('Cancelled') };
    expect(isAsked(epocPr().all(kept, preserved(ended)))).toBe(false);
  });

  test('of a production order too', () => {
    const journal = withOrder().all(keptBoth, corrected());
    expect([...overtakenTasks(journal.order).keys()]).toEqual([task1]);
    expect(overtakenWeight(journal.order)).toBe(journal.order.lastPosition);
  });
});

test('a receipt that comes later leaves the question', () => {
  const journal = inPart('Incomplete').all(corrected(task2), receivedAll);
  expect(isAsked(journal)).toBe(true);
});
