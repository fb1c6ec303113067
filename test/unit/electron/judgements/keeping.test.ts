import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  arrived,
  authorisation,
  entry,
  ingrid,
  order,
  task1,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { form3, learnt, letter } from '../../shared/orders/judgement-cases.ts';
import { lpTask, written } from '../../shared/orders/word-builder.ts';
import { later, refusedWith, startJudgements } from './judgements-rig.ts';

const preserving = [
  learnt,
  arrived(authorisation({ legalType: entry('EPOCPR'), priority: null })),
  arrived(lpTask(task1)),
] as const;
const asking = form3('InsufficientInformation');

describe('the exemption after five days of silence', () => {
  test('is taken by a named person, not before its time by either clock [R-NO-5]', async () => {
    const rig = await startJudgements(...preserving, asking);
    const take = () => rig.keeping.takeExemption(order, ingrid);
    const goTo = (days: number): void => {
      Object.assign(rig, { now: later(days), platformNow: later(days), polledAt: later(days) });
    };
    goTo(4);
    expect(await take()).toMatchObject(refusedWith('judgement.fiveDaysNotOver'));
    goTo(8);
    rig.platformNow = later(4);
    expect(await take()).toMatchObject(refusedWith('judgement.fiveDaysNotOver'));
    goTo(8);
    rig.now = later(4);
    expect(await take()).toMatchObject(refusedWith('judgement.fiveDaysNotOver'));
    goTo(8);
    expect(await take()).toMatchObject({ ok: true });
    expect(rig.facts().preservation.exempt).toMatchObject({ by: ingrid });
    expect(await take()).toMatchObject(refusedWith('judgement.exemptAlready'));
  });

  test('needs the mailbox read since, lately, over a whole line', async () => {
    const rig = await startJudgements(...preserving, asking);
    const take = () => rig.keeping.takeExemption(order, ingrid);
    Object.assign(rig, { now: later(8), platformNow: later(8), polledAt: null });
    expect(await take()).toMatchObject(refusedWith('judgement.mailboxNotRead'));
    rig.polledAt = later(4);
    expect(await take()).toMatchObject(refusedWith('judgement.mailboxNotRead'));
    rig.polledAt = utcMs(later(8) - 11 * 60_000);
    expect(await take()).toMatchObject(refusedWith('judgement.mailboxNotRead'));
    Object.assign(rig, { polledAt: later(8), isLineWhole: false });
    expect(await take()).toMatchObject(refusedWith('judgement.mailboxNotRead'));
    Object.assign(rig, { platformNow: null, isLineWhole: true });
    expect(await take()).toMatchObject(refusedWith('judgement.mailboxNotRead'));
  });

  test('is gone with any reaction of the issuing authority', async () => {
    const rig = await startJudgements(...preserving, asking, letter());
    Object.assign(rig, { now: later(8), platformNow: later(8), polledAt: later(8) });
    expect(await rig.keeping.takeExemption(order, ingrid)).toMatchObject(
      refusedWith('judgement.authorityReacted'),
    );
  });
});

describe('another request', () => {
  test('is attached to a preservation, not from the future', async () => {
    const rig = await startJudgements(...preserving);
    const attach = (days: number) =>
      rig.keeping.attachRequest(
        order,
        { request: 'mutualLegalAssistance', reference: 'MLA 7/26', receivedAt: later(days) },
        ingrid,
      );
    rig.now = later(2);
    expect(await attach(3)).toMatchObject(refusedWith('judgement.requestTime'));
    expect(await attach(1)).toMatchObject({ ok: true });
    expect(rig.facts().preservation.otherRequest).toMatchObject({
      request: 'mutualLegalAssistance',
    });
  });
});

describe('a form of no known order', () => {
  test('is told by what it is, judged once, and back when it comes again', async () => {
    const rig = await startJudgements(...preserving);
    const stray = written('Form6', { owner: 'ia-fr-1', country: 'FR', associated: [] }, uuid(70));
    await rig.store.append([arrived(stray, { order: null })]);
    expect(rig.store.facts.strays).toMatchObject([
      { id: uuid(70), type: 'Form6', owner: 'ia-fr-1', country: 'FR' },
    ]);
    const judge = () => rig.keeping.judgeStray(uuid(70), ingrid);
    expect(await judge()).toMatchObject({ ok: true });
    expect(rig.store.facts).toMatchObject({ strays: [], strayPreservation: 0 });
    expect(await judge()).toMatchObject(refusedWith('judgement.strayUnknown'));
    await rig.store.append([arrived({ ...stray, generation: 2 }, { order: null })]);
    expect(rig.store.facts.strayPreservation).toBe(1);
  });
});
