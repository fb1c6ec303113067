import { describe, expect, test } from 'vitest';
import { asOrderId, toUuid, type Uuid } from '../../../../shared/base/units.ts';
import { emptyPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { plainPaper } from '../../shared/by-hand/any-paper.ts';
import { person } from '../sync/outbox-rig.ts';
import { startByHand, type ByHandRig } from './by-hand-rig.ts';

const id = (text: string): Uuid => toUuid(text) ?? (undefined as never);
const paper = asOrderId(id('7e84603b-be7b-4cba-af26-8468d177f36a'));
const record = id('00000000-0000-4000-8000-000000000001');
const said = { record, reason: 'It is about another order.' };
const factsOf = ({ store }: ByHandRig) => store.facts.orders.get(paper);

async function withdrawn(): Promise<ByHandRig> {
  const rig = await startByHand();
  const now = rig.world.time.clock.now();
  const receipt = { ...emptyPaper.receipt, arrived: now };
  await rig.byHand.register(paper, { ...plainPaper, receipt }, [], person);
  const came = { channel: 'post', cameAt: now, sender: 'Syyttäjälaitos', words: 'x' } as const;
  await rig.byHand.recordNews(paper, { ...came, record, news: { kind: 'withdrawal' } }, [], person);
  return rig;
}

describe('a record of news that was wrong', () => {
  test('is struck out in the person’s name; the record itself stays in the journal', async () => {
    const rig = await withdrawn();
    expect(factsOf(rig)?.withdrawnAt).not.toBeNull();
    expect(await rig.byHand.strikeNews(paper, said, person)).toMatchObject({ ok: true });
    expect(factsOf(rig)?.withdrawnAt).toBeNull();
    const entries = [];
    for await (const { entry } of rig.store.records()) entries.push(entry);
    expect(entries.filter(({ kind }) => kind === 'newsRecorded')).toMatchObject([{ words: 'x' }]);
    expect(entries.at(-1)).toMatchObject({ kind: 'newsStruck', by: person, ...said });
    expect(rig.world.posts).toEqual([]);
  });

  test('after it work goes on where it was barred', async () => {
    const rig = await withdrawn();
    const [task] = factsOf(rig)?.tasks ?? [];
    if (task === undefined) throw new Error('no task');
    await rig.answers.declareNoData(paper, task, true, person);
    expect(await rig.answers.freeze(paper, person)).toMatchObject({ ok: false });
    await rig.byHand.strikeNews(paper, said, person);
    await rig.answers.declareNoData(paper, task, true, person);
    expect(await rig.answers.freeze(paper, person)).toMatchObject({ ok: true });
  });

  test('pressed twice it is struck out once', async () => {
    const rig = await withdrawn();
    const both = await Promise.all([
      rig.byHand.strikeNews(paper, said, person),
      rig.byHand.strikeNews(paper, said, person),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('needs a reason, and an order that is known', async () => {
    const rig = await withdrawn();
    expect(await rig.byHand.strikeNews(paper, { record, reason: ' ' }, person)).toMatchObject({
      error: { code: 'byHand.noStrikeReason' },
    });
    expect(await rig.byHand.strikeNews(asOrderId(record), said, person)).toMatchObject({
      error: { code: 'answer.orderUnknown' },
    });
  });
});
