import { describe, expect, test } from 'vitest';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
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
import { form3, learnt, letter } from '../../shared/orders/judgement-cases.ts';
import { refusedWith, startJudgements } from './judgements-rig.ts';

const asked = [
  learnt,
  arrived(authorisation()),
  arrived(ldTask(task1)),
  arrived(ldTask(task2)),
] as const;

describe('of several Forms 3', () => {
  const second = (reason: 'Incomplete' | 'ConflictOfLaw'): EntryBody =>
    ({ ...form3(reason), record: uuid(91), tasks: [task2] }) as EntryBody;
  const which = refusedWith('judgement.whichForm');

  test('a letter answers the one that is named, and none unnamed', async () => {
    const rig = await startJudgements(
      ...asked,
      form3('Incomplete'),
      second('Incomplete'),
      letter(),
    );
    const judge = (...forms: readonly number[]) =>
      rig.findings.judgeWord(order, uuid(81), 'clarifies', ingrid, forms.map(uuid));
    expect(await judge()).toMatchObject(which);
    expect(await judge(99)).toMatchObject(which);
    expect(await judge(91)).toMatchObject({ ok: true });
    expect(rig.facts().words[0]).toMatchObject({ verdict: 'clarifies', forms: [uuid(91)] });
    const written = rig.journal.records.length;
    await judge(91);
    expect(rig.journal.records).toHaveLength(written);
    await judge(90, 91);
    expect(rig.facts().words[0]?.forms).toEqual([uuid(90), uuid(91)]);
  });

  test('the one that is left is answered without a name, and no other with it', async () => {
    const rig = await startJudgements(...asked, form3('Incomplete'), letter());
    await rig.findings.judgeWord(order, uuid(81), 'clarifies', ingrid);
    await rig.store.append([second('Incomplete'), letter('ProvideAdditionalInformation', 86)]);
    await rig.findings.judgeWord(order, uuid(86), 'clarifies', ingrid);
    expect(rig.facts().words.map(({ forms }) => forms)).toEqual([undefined, [uuid(91)]]);
    expect(rig.facts().turn.of).toBe('us');
  });

  test('the review that is named has ended, and none unnamed', async () => {
    const objected = [form3('ConflictOfLaw'), second('ConflictOfLaw')];
    const rig = await startJudgements(...asked, ...objected, letter('ProceedingToCourt'));
    const end = (...forms: readonly number[]) =>
      rig.findings.endReview(order, 'upheld', null, ingrid, forms.map(uuid));
    expect(await end()).toMatchObject(which);
    expect(await end(91)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('review');
    expect(await end(90)).toMatchObject({ ok: true });
    expect(rig.facts().turn.of).toBe('us');
  });
});
