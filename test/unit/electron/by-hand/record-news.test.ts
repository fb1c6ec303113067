import { describe, expect, test, vi } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { err } from '../../../../shared/base/result.ts';
import { asOrderId, toUuid, utcMs, type Uuid } from '../../../../shared/base/units.ts';
import type { NewsCame } from '../../../../shared/by-hand/news-came.ts';
import { emptyPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import { plainPaper } from '../../shared/by-hand/any-paper.ts';
import { order, person } from '../sync/outbox-rig.ts';
import { receiveOrder } from '../sync/queued-answer.ts';
import { startByHand, type ByHandRig } from './by-hand-rig.ts';

const id = (text: string): Uuid => toUuid(text) ?? (undefined as never);
const paper = asOrderId(id('7e84603b-be7b-4cba-af26-8468d177f36a'));
const first = id('00000000-0000-4000-8000-000000000001');
const withdrawal: News = { kind: 'withdrawal' };

const factsOf = ({ store }: ByHandRig) => store.facts.orders.get(paper);
const said = ({ world }: ByHandRig, news: News, more: Partial<NewsCame> = {}): NewsCame => ({
  record: first,
  channel: 'courier',
  cameAt: world.time.clock.now(),
  sender: 'Syyttäjälaitos, prosecutor',
  words: '',
  news,
  ...more,
});

async function registered(): Promise<ByHandRig> {
  const rig = await startByHand();
  const receipt = { ...emptyPaper.receipt, arrived: rig.world.time.clock.now() };
  const done = await rig.byHand.register(paper, { ...plainPaper, receipt }, [], person);
  if (!done.ok) throw new Error(done.error.code);
  return rig;
}

/** Its only identifier answered and frozen. */
async function packed(rig: ByHandRig) {
  const [task] = factsOf(rig)?.tasks ?? [];
  if (task === undefined) throw new Error('no task');
  await rig.answers.declareNoData(paper, task, true, person);
  const frozen = await rig.answers.freeze(paper, person);
  if (!frozen.ok) throw new Error(frozen.error.code);
  return { hash: frozen.value, channel: 'post', receivedAt: null } as const;
}

describe('what came later about an order on paper', () => {
  test('is in the journal in the person’s name, with its scans sealed', async () => {
    const rig = await registered();
    rig.world.blobs.disk.set('/scans/withdrawal.pdf', Buffer.from('%PDF-1.7 made up'));
    const told = said(rig, withdrawal, { words: 'Withdrawn.' });
    const done = await rig.byHand.recordNews(paper, told, ['/scans/withdrawal.pdf'], person);
    expect(done).toMatchObject({ ok: true });
    const [record] = rig.world.journal.records.filter(({ entry }) => entry.kind === 'newsRecorded');
    expect(record?.entry).toMatchObject({
      ...told,
      order: paper,
      by: person,
      originals: [{ name: expect.stringContaining('withdrawal.pdf') as string, bytes: 16 }],
    });
    expect(factsOf(rig)?.withdrawnAt).toBe(told.cameAt);
    expect(rig.world.posts).toEqual([]);
  });

  test('pressed twice it is recorded once', async () => {
    const rig = await registered();
    const told = said(rig, { kind: 'word', speaker: 'issuing', verdict: null });
    const both = await Promise.all([
      rig.byHand.recordNews(paper, told, [], person),
      rig.byHand.recordNews(paper, told, [], person),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(factsOf(rig)?.words).toHaveLength(1);
  });

  test('takes in no file when it is refused', async () => {
    const rig = await registered();
    rig.world.blobs.disk.set('/scans/a.pdf', Buffer.from('a'));
    const refused = await rig.byHand.recordNews(
      paper,
      said(rig, withdrawal, { sender: '' }),
      ['/scans/a.pdf'],
      person,
    );
    expect(refused).toMatchObject({ error: { code: 'byHand.noSender' } });
    expect(rig.world.blobs.blobs.size).toBe(0);
  });

  test('with a file that cannot be read nothing of it is recorded', async () => {
    const rig = await registered();
    const told = said(rig, withdrawal);
    const unreadable = err(fault('answer.fileUnreadable'));
    vi.spyOn(rig.world.blobs, 'keep').mockResolvedValueOnce(unreadable);
    expect(await rig.byHand.recordNews(paper, told, ['/scans/a.pdf'], person)).toEqual(unreadable);
    expect(factsOf(rig)?.withdrawnAt).toBeNull();
  });

  test('is not recorded of an order the service knows, or nobody knows', async () => {
    const rig = await startByHand();
    await receiveOrder(rig);
    const told = said(rig, withdrawal);
    expect(await rig.byHand.recordNews(order(), told, [], person)).toMatchObject({
      error: { code: 'byHand.throughService' },
    });
    expect(await rig.byHand.recordNews(paper, told, [], person)).toMatchObject({
      error: { code: 'answer.orderUnknown' },
    });
  });

  test('after a withdrawal nothing is frozen', async () => {
    const rig = await registered();
    const [task] = factsOf(rig)?.tasks ?? [];
    if (task === undefined) throw new Error('no task');
    await rig.answers.declareNoData(paper, task, true, person);
    await rig.byHand.recordNews(paper, said(rig, withdrawal), [], person);
    expect(await rig.answers.freeze(paper, person)).toMatchObject({ ok: false });
  });

  test('an answer that went before a withdrawal came is still recorded, one after it is not', async () => {
    const rig = await registered();
    const answer = await packed(rig);
    const sentAt = rig.world.time.clock.now();
    await rig.world.time.pass(120_000);
    const cameAt = utcMs(sentAt + 60_000);
    await rig.byHand.recordNews(paper, said(rig, withdrawal, { cameAt }), [], person);
    expect(
      await rig.byHand.recordAnswer(paper, { ...answer, sentAt: cameAt }, person),
    ).toMatchObject({ error: { code: 'byHand.mustNotHaveGone' } });
    expect(await rig.byHand.recordAnswer(paper, { ...answer, sentAt }, person)).toMatchObject({
      ok: true,
    });
  });
});
