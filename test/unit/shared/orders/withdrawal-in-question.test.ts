import { describe, expect, it } from 'vitest';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { queued, withSealed } from './answer-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  authorisation,
  entry,
  ingrid,
  order,
  received,
  withOrder,
} from './journal-builder.ts';

const asked = 'withdrawalNotFromIssuer';

const cancelled = (more: Partial<AuthorisationObject>, generation = 2): EntryBody =>
  arrived(authorisation({ desiredStatus: entry('Cancelled'), generation, ...more }));
const issuer = authorisation();
const foreign = { owner: 'somebody-else' };
const judged = (holds: boolean): EntryBody => ({ kind: 'withdrawalJudged', order, holds });

describe('a withdrawal', () => {
  it.each([
    ['of the issuing authority', { owner: issuer.owner, country: issuer.country }],
    ['that names nobody', { owner: null, country: null }],
  ])('%s holds', (_, more) => {
    const { order: facts } = withOrder().all(cancelled(more));
    expect(facts.withdrawnAt).not.toBeNull();
    expect(facts.doubts).not.toContain(asked);
  });

  it.each([
    ['another owner', foreign],
    ['another country', { country: 'XX' }],
  ])('of %s is a question, and nothing may leave', (_, more) => {
    const { order: facts } = withOrder().all(cancelled(more));
    expect(facts).toMatchObject({ withdrawnAt: null });
    expect(facts.doubts).toContain(asked);
    const gate = judgeRelease(
      { ...openCase.facts, doubts: facts.doubts },
      openCase.clock,
      openCase.context,
    );
    expect(gate.isOpen).toBe(false);
    expect(gate.checks).toContainEqual({ name: 'notWithdrawn', verdict: 'open', until: null });
  });

  it('changes nothing else of the order', () => {
    const before = withOrder().order;
    const after = withOrder().all(cancelled({ ...foreign, priority: null })).order;
    expect(after.regime).toBe(before.regime);
    expect(after.answer).toEqual(before.answer);
  });

  it('holds when the issuer says it too', () => {
    const { order: facts } = withOrder().all(cancelled(foreign), cancelled({}, 3));
    expect(facts.withdrawnAt).not.toBeNull();
  });
});

describe("a person's word on it", () => {
  it('that it does not hold opens the way again, until the next one', () => {
    const first = cancelled(foreign);
    const journal = withOrder().add(first).add(judged(false), received, ingrid);
    expect(journal.order).toMatchObject({ withdrawnAt: null });
    expect(journal.order.doubts).not.toContain(asked);
    expect(journal.all(first).order.doubts).not.toContain(asked);
    expect(journal.all(cancelled(foreign, 3)).order.doubts).toContain(asked);
  });

  it('that it holds withdraws the order', () => {
    const journal = withOrder().add(cancelled(foreign)).add(judged(true), received, ingrid);
    expect(journal.order.withdrawnAt).toBe(received);
    expect(journal.order.doubts).not.toContain(asked);
  });

  it('counts only where it was asked for', () => {
    expect(withOrder().all(judged(true)).order.withdrawnAt).toBeNull();
    expect(withSealed().all(judged(true), queued).order.withdrawnAt).toBeNull();
  });
});
