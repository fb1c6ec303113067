import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs, type Uuid } from '../../../../shared/base/units.ts';
import type { EntryBody, JournalRecord } from '../../../../shared/orders/entry.ts';
import type { AnswerState, OrderFacts } from '../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { attempt, failure, response, withSealed } from './answer-builder.ts';
import {
  arrived,
  authority,
  authorisation,
  blob,
  decision,
  delivery,
  delivery1,
  delivery2,
  emergency,
  entry,
  file,
  frozen,
  ldTask,
  notified,
  order,
  received,
  sha,
  task1,
  task2,
  TestJournal,
  transaction,
  uuid,
} from './journal-builder.ts';

const sealed = withSealed().records.at(-1)?.entry;
if (sealed === undefined) throw new Error('nothing sealed');

const status = (id: Uuid, value: string, generation: number): EntryBody =>
  arrived(delivery(id, { desiredStatus: entry(value), generation }));

/** Entries of the answer, likely ones more than once. */
const answerEntry: fc.Arbitrary<EntryBody> = fc.oneof(
  fc.constantFrom<EntryBody>(
    { kind: 'fileAdded', order, task: task1, file: file(1) },
    { kind: 'fileRemoved', order, task: task1, blob: blob(1) },
    { kind: 'noDataDeclared', order, task: task2, declared: true },
    { kind: 'packageFrozen', order, package: frozen },
    { kind: 'packageReopened', order, hash: frozen.hash },
    { kind: 'answerQueued', order, hash: frozen.hash },
    { kind: 'answerQueued', order, hash: sha(501) },
    { kind: 'answerTakenBack', order, hash: frozen.hash },
    { kind: 'answerStopped', order, hash: frozen.hash, reason: 'withdrawn' },
    sealed,
  ),
  fc
    .integer({ min: 1, max: 4 })
    .chain((n) =>
      fc.constantFrom<EntryBody>(
        attempt(n),
        failure(n, true),
        failure(n, false),
        response(n, 'sent'),
        response(n, 'refused'),
        response(n, 'unclear'),
        response(n, 'turnedAway'),
      ),
    ),
  fc
    .tuple(
      fc.constantFrom(delivery1, delivery2),
      fc.constantFrom('Received', 'Received', 'Error', 'Available'),
      fc.integer({ min: 2, max: 5 }),
    )
    .map(([id, value, generation]) => status(id, value, generation)),
);

const started = (): TestJournal =>
  new TestJournal().all(arrived(authorisation()), arrived(ldTask(task1)), arrived(ldTask(task2)));
const history = fc.array(answerEntry, { maxLength: 25 });
const holds = (
  name: string,
  check: (before: OrderFacts, after: OrderFacts, body: EntryBody) => void,
): void => {
  it(name, () => {
    fc.assert(
      fc.property(fc.boolean(), history, (isSealed, bodies) => {
        const journal = isSealed ? withSealed() : started();
        for (const body of bodies) {
          const before = journal.order;
          journal.all(body);
          check(before, journal.order, body);
        }
      }),
      { numRuns: 800 },
    );
  });
};

describe('an answer, whatever happens to it', () => {
  holds('is sent only by the service’s success, or by a receipt', (before, after, body) => {
    if (before.answer.sentAt === null && after.answer.sentAt !== null) {
      const isAccepted = body.kind === 'responseArrived' && body.result === 'sent';
      if (!isAccepted) expect(Object.values(after.answer.deliveries)).toContain('received');
      expect(before.answer.transactionId).toBe(transaction);
    }
    if (after.answer.state === 'sent') expect(after.answer.sentAt).not.toBeNull();
  });

  holds('is acknowledged only when every delivery is received', (_, { answer }) => {
    const outcomes = Object.values(answer.deliveries);
    const isAll = outcomes.length > 0 && outcomes.every((outcome) => outcome === 'received');
    expect(answer.state === 'acknowledged').toBe(isAll);
    expect(answer.acknowledgedAt !== null).toBe(isAll);
  });

  const final: readonly AnswerState[] = ['sent', 'acknowledged', 'deliveryRefused'];
  holds('never goes back from its end, but by opening it again', (before, after, body) => {
    if (!final.includes(before.answer.state) || body.kind === 'packageReopened') return;
    expect(final).toContain(after.answer.state);
    expect(after.answer.sentAt ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
      before.answer.sentAt ?? Number.POSITIVE_INFINITY,
    );
  });

  holds('that may have arrived is not opened again while that is open', (before, after) => {
    if (before.answer.state === 'unclear' || before.answer.state === 'sending') {
      expect(['collecting', 'frozen', 'queued', 'none']).not.toContain(after.answer.state);
    }
  });

  holds('has a package in every state from frozen on, and only there', (_, { answer }) => {
    const isBefore = answer.state === 'none' || answer.state === 'collecting';
    expect(answer.package === null).toBe(isBefore);
  });
});

it('an attempt that may have arrived is never forgotten by a later one that did not leave', () => {
  const attempts = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(attempts, (mayHaveArrived) => {
      const journal = withSealed();
      for (const [index, may] of mayHaveArrived.entries()) {
        journal.all(attempt(index + 1), failure(index + 1, may));
      }
      const expected = mayHaveArrived.includes(true) ? 'unclear' : 'sealed';
      expect(journal.order.answer.state).toBe(expected);
    }),
  );
});

const fromAuthorities: fc.Arbitrary<EntryBody> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom('none' as const, 'partial' as const, 'full' as const),
      id: fc.integer({ min: 41, max: 43 }).map(uuid),
      generation: fc.integer({ min: 1, max: 3 }),
      owner: fc.constantFrom(authority.id, authority.id, 'ia-de-0001'),
      when: fc.integer({ min: 1, max: 5 }),
      hash: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(({ kind, id, generation, owner, when, hash }) =>
      arrived(decision(kind, { id, generation, owner, refusedTasks: [task1] }), {
        platformAt: utcMs(received + when * 1_000),
        sha256: sha(20_000_000 + hash),
      }),
    ),
  fc
    .record({
      generation: fc.integer({ min: 1, max: 4 }),
      says: fc.constantFrom({}, notified, emergency, { desiredStatus: entry('Cancelled') }),
    })
    .map(({ generation, says }) => arrived(authorisation({ generation, ...says }))),
);
const mailbox = fc.array(fromAuthorities, { maxLength: 12 });
const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };

/** Facts without the places in the journal, which hang on when the authority was learnt. */
const meaningOf = (facts: OrderFacts) => ({
  ...facts,
  doubts: [...facts.doubts].sort(),
  words: facts.words.map(({ position: _, ...word }) => word),
  lastPosition: null,
});

describe('what authorities say', () => {
  it('means the same whenever the enforcing authority is learnt', () => {
    fc.assert(
      fc.property(mailbox, fc.nat({ max: 12 }), (bodies, place) => {
        const beginning = started().records.map(({ entry: body }) => body);
        const told = (list: readonly EntryBody[]): OrderFacts =>
          new TestJournal().all(...beginning, ...list).order;
        const first = told([learnt, ...bodies]);
        const later = told([...bodies.slice(0, place), learnt, ...bodies.slice(place)]);
        expect(meaningOf(later)).toEqual(meaningOf(first));
      }),
      { numRuns: 1_000 },
    );
  });

  it('opens early only by the enforcing authority, and never takes a withdrawal back', () => {
    fc.assert(
      fc.property(mailbox, (bodies) => {
        const journal = started().all(learnt);
        for (const body of bodies) {
          const before = journal.order;
          journal.all(body);
          const { clearedAt, withdrawnAt } = journal.order;
          if (before.withdrawnAt !== null) expect(withdrawnAt).toBe(before.withdrawnAt);
          if (before.clearedAt === null && clearedAt !== null) {
            expect(body).toMatchObject({
              object: { type: 'RefusalDecision', owner: authority.id },
            });
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

it('overlapping reads of a journal give the same ledger as one', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: 28 }), fc.nat({ max: 28 }), (bodies, from, to) => {
      const { records, ledger } = started().all(learnt, ...bodies);
      const again = new Ledger();
      const parts: readonly JournalRecord[][] = [
        records.slice(0, to),
        records.slice(Math.min(from, to)),
      ];
      for (const record of parts.flat()) again.apply(record);
      expect(again.facts()).toEqual(ledger.facts());
    }),
    { numRuns: 300 },
  );
});
