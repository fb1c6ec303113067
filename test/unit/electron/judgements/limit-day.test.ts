// A limit that is named as a day ends when main says so: what the window sends is not believed.
import { describe, expect, test } from 'vitest';
import {
  at,
  arrived,
  authorisation,
  ingrid,
  ldTask,
  order,
  task1,
} from '../../shared/orders/journal-builder.ts';
import { refusedWith, startJudgements } from './judgements-rig.ts';

describe('the end of a day that a limit is named as', () => {
  test.each([
    [
      'had passed when the order came, though the window says it had not',
      '2026-11-22',
      '2026-11-23T11:00:00Z',
    ],
    ['is an hour later than the window says', '2026-12-01', '2026-12-01T22:00:00Z'],
    ['is an hour earlier than the window says', '2026-12-01', '2026-12-02T00:00:00Z'],
    ['had passed when the order came', '2026-11-22', '2026-11-22T23:00:00Z'],
  ])('%s', async (_, day, end) => {
    const rig = await startJudgements(arrived(authorisation()), arrived(ldTask(task1)));
    const entered = await rig.findings.enterLimit(order, 'NEW_DEADLINE', at(end), ingrid, day);
    expect(entered).toMatchObject(refusedWith('judgement.limitTime'));
    expect(rig.facts().limits).toEqual({});
  });

  test('is our midnight', async () => {
    const rig = await startJudgements(arrived(authorisation()), arrived(ldTask(task1)));
    const end = at('2026-12-01T23:00:00Z');
    const entered = await rig.findings.enterLimit(order, 'NEW_DEADLINE', end, ingrid, '2026-12-01');
    expect(entered).toMatchObject({ ok: true });
    expect(rig.journal.records.at(-1)?.entry).toMatchObject({ limitAt: end, day: '2026-12-01' });
  });
});
