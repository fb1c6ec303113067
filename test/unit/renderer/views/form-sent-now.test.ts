import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { byHandEn } from '../../../../renderer/text/en/by-hand.ts';
import {
  effectOf,
  keepsWhatIsNotStored,
  wholeForm,
  type FormDraft,
} from '../../../../renderer/views/by-hand/form-sent-now.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { formsSent } from '../../../../renderer/views/inbox/forms-sent.ts';
import {
  order,
  received,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from '../../shared/orders/journal-builder.ts';
import { form3 } from '../../shared/orders/judgement-cases.ts';
import { contentOf } from '../../shared/orders/content-of.ts';

const draft: FormDraft = {
  channel: 'post',
  sentAt: utcMs(received),
  receivedAt: null,
  reasons: ['DataNotHeld'],
  tasks: [],
  isPreserved: null,
};

describe('a Form 3 that is written down', () => {
  test('cannot be recorded while nobody has said whether the data are kept', () => {
    expect(wholeForm(draft)).toBeNull();
    expect(wholeForm({ ...draft, isPreserved: false })?.isPreserved).toBe(false);
    expect(wholeForm({ ...draft, isPreserved: true, sentAt: null })).toBeNull();
    expect(wholeForm({ ...draft, isPreserved: true, channel: null })).toBeNull();
  });

  test('is asked about when it keeps what was not stored', () => {
    expect(keepsWhatIsNotStored({ ...draft, isPreserved: true })).toBe(true);
    expect(keepsWhatIsNotStored({ ...draft, isPreserved: false })).toBe(false);
    expect(
      keepsWhatIsNotStored({ reasons: ['DataNotHeld', 'Incomplete'], isPreserved: true }),
    ).toBe(false);
  });

  test('stops no more than it is about', () => {
    const { order: facts } = withOrder();
    const told = (reasons: FormDraft['reasons'], tasks: FormDraft['tasks']) =>
      effectOf(facts, { reasons, tasks }, byHandEn.effect);
    const { effect } = byHandEn;
    expect(told(['Incomplete'], [])).toBe(effect.asks);
    expect(told(['Incomplete'], facts.tasks)).toBe(effect.asks);
    expect(told(['Incomplete'], [task2])).toBe(effect.asksPart);
    expect(told(['ConflictOfLaw'], [])).toBe(effect.objects);
    expect(told(['ConflictOfLaw', 'Incomplete'], [task2])).toBe(effect.objectsPart);
    expect(effect.asksPart).toContain('The rest is due as before.');
  });

  test('is read again with its way and who recorded it', () => {
    const journal = withOrder().all(form3('DataNotHeld'));
    const [form] = formsSent({ facts: journal.order, content: contentOf(journal) });
    expect(form).toMatchObject({ channel: 'nationalPortal', reasons: ['DataNotHeld'] });
    expect(form?.recorded).not.toBeNull();
  });

  test('that was completed is one form, as it was completed last, also once it is struck out', () => {
    const first = { ...form3('DataNotHeld'), receivedAt: null } as EntryBody;
    const again = form3('DataNotHeld');
    const read = (journal: TestJournal) =>
      formsSent({ facts: journal.order, content: contentOf(journal) });
    const journal = withOrder().all(first, again);
    const lastAt = contentOf(journal).history.at(-1)?.at;
    expect(read(journal)).toMatchObject([{ receivedAt: received, recorded: { at: lastAt } }]);
    journal.all({ kind: 'newsStruck', order, record: uuid(90), reason: 'Never posted.' });
    expect(read(journal)).toMatchObject([
      { receivedAt: received, recorded: { at: lastAt }, struck: { reason: 'Never posted.' } },
    ]);
  });
});
