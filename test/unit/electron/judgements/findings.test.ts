import { describe, expect, test } from 'vitest';
import { asOrderId, utcMs } from '../../../../shared/base/units.ts';
import {
  arrived,
  authorisation,
  ingrid,
  ldTask,
  order,
  task1,
  task2,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { foreign, form3, learnt, letter } from '../../shared/orders/judgement-cases.ts';
import { written } from '../../shared/orders/word-builder.ts';
import { later, refusedWith, startJudgements } from './judgements-rig.ts';

const asked = [
  learnt,
  arrived(authorisation()),
  arrived(ldTask(task1)),
  arrived(ldTask(task2)),
] as const;

describe('what a letter does', () => {
  test('is judged once, changed by a later finding, and written in the name of who found it', async () => {
    const rig = await startJudgements(...asked, form3('InsufficientInformation'), letter());
    const { findings, journal } = rig;
    const judge = (verdict: 'clarifies' | 'needNotBeExecuted' | 'changesNothing') =>
      findings.judgeWord(order, uuid(81), verdict, ingrid);
    expect(rig.facts().turn.of).toBe('clarification');
    expect(await judge('clarifies')).toMatchObject({ ok: true });
    expect(rig.facts().turn.clock?.clock).toBe('RESUME_AFTER_CLARIFY');
    const written = journal.records.length;
    expect(await judge('clarifies')).toMatchObject({ ok: true });
    expect(journal.records).toHaveLength(written);
    expect(await judge('needNotBeExecuted')).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('over');
    expect(await judge('changesNothing')).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('clarification');
    expect(journal.records.at(-1)?.entry).toMatchObject({ kind: 'wordJudged', by: ingrid });
  });

  test('is refused where it makes no sense', async () => {
    const { findings } = await startJudgements(...asked, letter(), foreign);
    const judge = (n: number, verdict: 'clarifies' | 'endsPreservation' | 'settlesObjection') =>
      findings.judgeWord(order, uuid(n), verdict, ingrid);
    expect(await judge(81, 'clarifies')).toMatchObject(refusedWith('judgement.noQuestion'));
    expect(await judge(81, 'endsPreservation')).toMatchObject(
      refusedWith('judgement.notPreservation'),
    );
    expect(await judge(81, 'settlesObjection')).toMatchObject(refusedWith('judgement.noObjection'));
    expect(await judge(84, 'clarifies')).toMatchObject(refusedWith('judgement.notAuthority'));
    expect(await judge(99, 'clarifies')).toMatchObject(refusedWith('judgement.wordUnknown'));
    const other = asOrderId(uuid(2));
    expect(await findings.judgeWord(other, uuid(81), 'changesNothing', ingrid)).toMatchObject(
      refusedWith('answer.orderUnknown'),
    );
  });

  test('cannot clarify a question that was asked after it', async () => {
    const { findings } = await startJudgements(...asked, letter(), form3('Incomplete'));
    expect(await findings.judgeWord(order, uuid(81), 'clarifies', ingrid)).toMatchObject(
      refusedWith('judgement.noQuestion'),
    );
  });
});

describe('a doubt', () => {
  test('is laid to rest by whoever has looked, and comes back when it comes up again', async () => {
    const rig = await startJudgements(...asked);
    const invalid = (generation: number) =>
      rig.store.append([arrived(ldTask(task1, { generation }), { valid: false })]);
    await invalid(2);
    expect(rig.facts().doubts).toEqual(['notBySchema']);
    const settle = () => rig.findings.settleDoubt(order, 'notBySchema', ingrid);
    expect(await settle()).toMatchObject({ ok: true });
    expect(rig.facts().doubts).toEqual([]);
    expect(await settle()).toMatchObject(refusedWith('judgement.noDoubt'));
    await invalid(3);
    expect(rig.facts().doubts).toEqual(['notBySchema']);
  });

  test('that the facts raise by themselves comes back with the next of its kind', async () => {
    const rig = await startJudgements(...asked, foreign);
    expect(rig.facts().doubts).toEqual(['wordFromSomebodyElse']);
    await rig.findings.settleDoubt(order, 'wordFromSomebodyElse', ingrid);
    await rig.store.append([letter()]);
    expect(rig.facts().doubts).toEqual([]);
    await rig.store.append([
      arrived(written('ProvideAdditionalInformation', { owner: 'nobody' }, uuid(87))),
    ]);
    expect(rig.facts().doubts).toEqual(['wordFromSomebodyElse']);
    await rig.store.append([letter('ProceedingToCourt', 88)]);
    await rig.findings.settleDoubt(order, 'reviewWithoutObjection', ingrid);
    expect(rig.facts().doubts).toEqual(['wordFromSomebodyElse']);
    await rig.store.append([letter('ProceedingToCourt', 89)]);
    expect(rig.facts().doubts).toContain('reviewWithoutObjection');
  });

  test('about a withdrawal in another name has a question of its own', async () => {
    const rig = await startJudgements(
      ...asked,
      arrived(
        authorisation({
          owner: 'somebody',
          generation: 2,
          desiredStatus: { owner: 'ETSI', name: '', value: 'Cancelled' },
        }),
      ),
    );
    expect(rig.facts().doubts).toContain('withdrawalNotFromIssuer');
    expect(await rig.findings.settleDoubt(order, 'withdrawalNotFromIssuer', ingrid)).toMatchObject(
      refusedWith('judgement.hasOwnQuestion'),
    );
  });
});

describe('the end of a review', () => {
  test('needs an objection, names only letters of authorities, and can be corrected', async () => {
    const rig = await startJudgements(...asked, foreign);
    const { findings } = rig;
    const end = (outcome: 'upheld' | 'lifted', word: number | null) =>
      findings.endReview(order, outcome, word === null ? null : uuid(word), ingrid);
    expect(await end('upheld', null)).toMatchObject(refusedWith('judgement.noObjection'));
    await rig.store.append([form3('ConflictOfLaw'), letter('ProceedingToCourt')]);
    expect(rig.facts().turn.of).toBe('review');
    expect(await end('upheld', 84)).toMatchObject(refusedWith('judgement.notAuthority'));
    expect(await end('upheld', 99)).toMatchObject(refusedWith('judgement.wordUnknown'));
    expect(await end('upheld', 81)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('us');
    expect(await end('lifted', null)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('keep');
  });
});

describe('a limit', () => {
  test('named as a day keeps the day, and refuses one that it does not end', async () => {
    const rig = await startJudgements(...asked);
    const end = utcMs(Date.parse('2027-01-08T23:00:00Z'));
    const enter = (day?: string) =>
      rig.findings.enterLimit(order, 'NEW_DEADLINE', end, ingrid, day);
    expect(await enter('2027-01-20')).toMatchObject(refusedWith('judgement.limitTime'));
    expect(await enter('2027-01-08')).toMatchObject({ ok: true });
    expect(rig.facts()).toMatchObject({
      limits: { NEW_DEADLINE: end },
      limitDays: { NEW_DEADLINE: '2027-01-08' },
    });
    expect(rig.facts().turn.clock?.inputs).toMatchObject({ date: '2027-01-08' });
    expect(await enter()).toMatchObject({ ok: true });
    expect(rig.facts().turn.clock?.inputs).toEqual({ at: end });
  });

  test('takes the place of the clock, and is taken out again', async () => {
    const rig = await startJudgements(...asked);
    const { findings } = rig;
    const enter = (at: number | null) =>
      findings.enterLimit(order, 'NEW_DEADLINE', at === null ? null : later(at), ingrid);
    expect(await enter(null)).toMatchObject(refusedWith('judgement.noLimit'));
    expect(await enter(-1)).toMatchObject(refusedWith('judgement.limitTime'));
    expect(await enter(20)).toMatchObject({ ok: true });
    expect(rig.facts().turn.clock).toMatchObject({ clock: 'NEW_DEADLINE' });
    expect(await enter(null)).toMatchObject({ ok: true });
    expect(rig.facts().turn.clock).toMatchObject({ clock: 'PRODUCE_10D' });
    expect(
      await findings.enterLimit(order, 'ENFORCEMENT_DEADLINE', later(5), ingrid),
    ).toMatchObject(refusedWith('judgement.notRecognised'));
  });
});
