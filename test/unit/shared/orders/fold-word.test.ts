import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { clarificationsOf } from '../../../../shared/orders/clarification.ts';
import { isSilent } from '../../../../shared/orders/silence.ts';
import { objectionsOf } from '../../../../shared/orders/objection.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  authorisation,
  authority,
  entry,
  ldTask,
  order,
  received,
  task1,
  task2,
  TestJournal,
  uuid,
  withOrder,
} from './journal-builder.ts';
import { fromEnforcing, ownNotification, ownReasons, written } from './word-builder.ts';

const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };
const judged = (verdict: 'clarifies' | 'doesNotClarify'): EntryBody => ({
  kind: 'wordJudged',
  order,
  word: uuid(81),
  verdict,
});
const echo = { echo: true };
const form3 = (...reasons: readonly string[]): readonly EntryBody[] => [
  arrived(ownNotification('NonExecution'), echo),
  arrived(ownReasons(reasons), echo),
];
const at = (minutes: number) => ({
  platformAt: utcMs(received + minutes * 60_000),
  arrivedAt: utcMs(received + minutes * 60_000 + 5_000),
});

describe('letters', () => {
  it('tell who speaks and until when an answer is wanted', () => {
    const letter = written('RequestAdditionalInformation', {
      properties: [{ type: entry('ResponseRequiredBy'), value: '2026-11-27T17:00:00Z' }],
    });
    const { words } = withOrder().all(learnt, arrived(letter, at(5))).order;
    expect(words).toMatchObject([
      {
        form: 'letter',
        type: 'RequestAdditionalInformation',
        speaker: 'issuing',
        answerBy: Date.parse('2026-11-27T17:00:00Z'),
        saidAt: at(5).platformAt,
      },
    ]);
  });

  it('of the enforcing authority are known as such once it is learnt', () => {
    const letter = arrived(written('EnforcingAuthorityAgreesWithObjection', fromEnforcing));
    const journal = withOrder().all(letter);
    expect(journal.order.words[0]?.speaker).toBe('other');
    expect(journal.order.doubts).toEqual([]);
    journal.all(learnt);
    expect(journal.order.words[0]?.speaker).toBe('enforcing');
  });

  it('of somebody else are shown and asked about', () => {
    const stranger = written('Maintain', { country: 'XX', owner: 'nobody' });
    const { order: facts } = withOrder().all(learnt, arrived(stranger));
    expect(facts.doubts).toEqual(['wordFromSomebodyElse']);
  });

  it('forms, enclosures and our own letters are none', () => {
    const ours = written('ProvideAdditionalInformation', { country: 'SE', owner: 'sp-5560000167' });
    const journal = withOrder().all(
      arrived(written('Form1')),
      arrived(written('OtherAttachment', {}, uuid(84))),
      arrived({ ...ours, id: uuid(85) }, echo),
    );
    expect(journal.order.words).toEqual([]);
  });

  it('in a later generation are to be judged anew', () => {
    const journal = withOrder().all(arrived(written('ProvideAdditionalInformation')));
    journal.all(judged('clarifies'));
    expect(journal.order.words[0]?.verdict).toBe('clarifies');
    journal.all(arrived(written('ProvideAdditionalInformation', { generation: 2 })));
    expect(journal.order.words).toMatchObject([{ verdict: null }]);
  });
});

describe('a question of ours (Form 3)', () => {
  it('is known from what the service shows of it, whichever part comes first', () => {
    const [notification, reasons] = form3('Incomplete');
    if (notification === undefined || reasons === undefined) throw new Error('no form');
    for (const bodies of [
      [notification, reasons],
      [reasons, notification],
    ]) {
      const { nonExecutions } = withOrder().all(...bodies).order;
      expect(nonExecutions).toMatchObject([
        { id: uuid(82), reasons: ['Incomplete'], tasks: [], isPreserved: true },
      ]);
    }
  });

  it('also when its reasons do not name the notification', () => {
    const reasons = { ...ownReasons(['Incomplete']), associated: [order] };
    const parts = [arrived(ownNotification('NonExecution'), echo), arrived(reasons, echo)] as const;
    for (const bodies of [parts, [parts[1], parts[0]]]) {
      const { nonExecutions } = withOrder().all(...bodies).order;
      expect(nonExecutions).toMatchObject([{ id: uuid(82), reasons: ['Incomplete'] }]);
    }
  });

  it('stays open until a person finds that an authority’s word clarifies it', () => {
    const journal = withOrder().all(learnt, ...form3('Incomplete'));
    const one = () => clarificationsOf(journal.order)[0];
    expect(one()).toMatchObject({ reactedAt: null, clarifiedAt: null });
    journal.all(arrived(written('ProvideAdditionalInformation'), at(60)));
    expect(one()).toMatchObject({ reactedAt: at(60).platformAt, clarifiedAt: null });
    journal.all(judged('doesNotClarify'));
    expect(one()?.clarifiedAt).toBeNull();
    journal.all(judged('clarifies'));
    expect(one()?.clarifiedAt).toBe(at(60).arrivedAt);
  });

  it('a new version of the order or a task is a reaction too', () => {
    const journal = withOrder().all(learnt, ...form3('ManifestErrors'));
    expect(isSilent(journal.order)).toBe(true);
    journal.all(arrived(ldTask(task1, { generation: 2 }), at(60)));
    expect(isSilent(journal.order)).toBe(false);
  });

  it('what came before it, and what a stranger says, is no reaction', () => {
    const stranger = written('ProvideAdditionalInformation', { country: 'XX', owner: 'x' });
    const journal = withOrder().all(
      learnt,
      arrived(written('ProvideAdditionalInformation', {}, uuid(86)), at(1)),
      ...form3('Incomplete'),
      arrived(stranger, at(60)),
      judged('clarifies'),
    );
    expect(clarificationsOf(journal.order)).toMatchObject([{ reactedAt: null, clarifiedAt: null }]);
  });

  it('with other reasons only, asks nothing', () => {
    expect(clarificationsOf(withOrder().all(...form3('DataNotHeld')).order)).toEqual([]);
  });

  it('recorded by hand counts from when the authority had it', () => {
    const recorded: EntryBody = {
      kind: 'nonExecutionRecorded',
      order,
      record: uuid(87),
      channel: 'post',
      sentAt: received,
      receivedAt: at(600).platformAt,
      reasons: ['InsufficientInformation'],
      tasks: [task2],
      isPreserved: false,
    };
    const journal = withOrder().all(recorded);
    expect(clarificationsOf(journal.order)).toMatchObject([{ askedAt: at(600).platformAt }]);
  });
});

describe('an objection (Article 17)', () => {
  it('is under review from its filing to the end a person has read', () => {
    const journal = withOrder().all(learnt, ...form3('ConflictOfLaw'));
    const one = () => objectionsOf(journal.order)[0];
    expect(one()).toMatchObject({ courtSince: null, end: null });
    journal.all(arrived(written('ProceedingToCourt'), at(60)));
    expect(one()).toMatchObject({ courtSince: at(60).platformAt, end: null });
    journal.all({ kind: 'reviewEnded', order, outcome: 'lifted', word: null });
    expect(one()?.end?.outcome).toBe('lifted');
  });

  it('court without an objection is a question, until one is found', () => {
    const journal = withOrder().all(learnt, arrived(written('ProceedingToCourt')));
    expect(journal.order.doubts).toEqual(['reviewWithoutObjection']);
    journal.all(...form3('ConflictOfLaw'));
    expect(journal.order.doubts).toEqual([]);
  });
});

describe('a question a person has laid to rest', () => {
  const settle: EntryBody = { kind: 'doubtSettled', order, doubt: 'notBySchema' };

  it('stays away until it comes up again', () => {
    const journal = withOrder().all(arrived(ldTask(task1, { generation: 2 }), { valid: false }));
    expect(journal.order.doubts).toEqual(['notBySchema']);
    journal.all(settle);
    expect(journal.order.doubts).toEqual([]);
    journal.all(arrived(ldTask(task2, { generation: 2 })));
    expect(journal.order.doubts).toEqual([]);
    journal.all(arrived(ldTask(task2, { generation: 3 }), { valid: false }));
    expect(journal.order.doubts).toEqual(['notBySchema']);
  });

  it('a withdrawal in another name is judged, never laid to rest', () => {
    const stranger = authorisation({
      owner: 'nobody',
      generation: 2,
      desiredStatus: entry('Cancelled'),
    });
    const doubt = 'withdrawalNotFromIssuer';
    const journal = withOrder().all(arrived(stranger), { kind: 'doubtSettled', order, doubt });
    expect(journal.order.doubts).toEqual([doubt]);
  });

  it('one that lasts is shown again once it was gone', () => {
    const journal = new TestJournal().all(arrived(authorisation()));
    journal.all({ kind: 'doubtSettled', order, doubt: 'arrivedWithoutTasks' });
    expect(journal.order.doubts).toEqual([]);
    const gone = { desiredStatus: entry('Cancelled'), generation: 2 };
    journal.all(arrived(ldTask(task1)), arrived(ldTask(task1, gone)));
    expect(journal.order.doubts).toEqual(['arrivedWithoutTasks']);
  });
});
