import { describe, expect, it } from 'vitest';
import {
  arrived,
  authorisation,
  authority,
  emergency,
  ingrid,
  ldTask,
  nils,
  order,
  received,
  sha,
  task1,
  TestJournal,
  withOrder,
} from './journal-builder.ts';

describe('the ledger', () => {
  it('counts what could not be read and what lies in quarantine, until its order comes', () => {
    const stray = arrived(ldTask(task1), { order: null });
    const journal = new TestJournal().all(
      { kind: 'messageUnreadable', sha256: sha(1), base64: '', reason: 'message.notXml' },
      stray,
    );
    expect(journal.ledger.facts()).toMatchObject({ unreadable: 1, quarantined: 1, head: 2 });
    journal.all(arrived(authorisation()), { ...stray, order });
    expect(journal.ledger.facts().quarantined).toBe(0);
    expect(journal.order.tasks).toEqual([task1]);
  });

  it('knows cursor, authority and last sign-in', () => {
    const journal = new TestJournal()
      .all({ kind: 'cursorMoved', lastChanged: received, maximum: 100 })
      .all({ kind: 'enforcingAuthorityLearnt', ...authority })
      .all({ kind: 'personSignedIn', person: ingrid, roles: ['handler'] })
      .all({ kind: 'personSignedOut', person: ingrid });
    expect(journal.ledger.facts()).toMatchObject({
      cursor: { lastChanged: received, maximum: 100 },
      enforcingAuthority: authority,
      lastSignIn: { person: ingrid, mayRead: true, at: received },
    });
    journal.all({ kind: 'personSignedIn', person: nils, roles: ['administrator'] });
    expect(journal.ledger.facts().lastSignIn).toMatchObject({ person: nils, mayRead: false });
  });

  it('gives an emergency to the first who takes it', () => {
    const journal = withOrder(emergency)
      .add({ kind: 'emergencyTaken', order }, received, ingrid)
      .add({ kind: 'emergencyTaken', order }, received, nils);
    expect(journal.order.taken).toEqual({ by: ingrid, at: received });
  });
});
