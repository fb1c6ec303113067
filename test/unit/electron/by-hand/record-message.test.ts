import { describe, expect, test } from 'vitest';
import { asMessageId, asOrderId, toUuid, type Uuid } from '../../../../shared/base/units.ts';
import type { MessageSays, MessageSent } from '../../../../shared/by-hand/message-sent.ts';
import { emptyPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { plainPaper } from '../../shared/by-hand/any-paper.ts';
import { confirmed, reply } from '../../shared/by-hand/message-builder.ts';
import { person } from '../sync/outbox-rig.ts';
import { startByHand, type ByHandRig } from './by-hand-rig.ts';

const id = (text: string): Uuid => toUuid(text) ?? (undefined as never);
const paper = asOrderId(id('7e84603b-be7b-4cba-af26-8468d177f36a'));
const first = id('00000000-0000-4000-8000-000000000001');
const own = asMessageId(id('00000000-0000-4000-8000-000000000002'));

const factsOf = ({ store }: ByHandRig) => store.facts.orders.get(paper);

/** Registered, asked about, and withdrawn. */
async function withdrawn(): Promise<ByHandRig> {
  const rig = await startByHand();
  const now = rig.world.time.clock.now();
  const receipt = { ...emptyPaper.receipt, arrived: now };
  await rig.byHand.register(paper, { ...plainPaper, receipt }, [], person);
  const came = { channel: 'post', cameAt: now, sender: 'Syyttäjälaitos', words: '' } as const;
  const question = { kind: 'word', speaker: 'issuing', verdict: null, asks: { by: null } } as const;
  await rig.byHand.recordNews(paper, { ...came, record: first, news: question }, [], person);
  const record = id('00000000-0000-4000-8000-000000000003');
  await rig.byHand.recordNews(paper, { ...came, record, news: { kind: 'withdrawal' } }, [], person);
  return rig;
}
const said = ({ world }: ByHandRig, says: MessageSays, message = own): MessageSent => ({
  message,
  channel: 'courier',
  sentAt: world.time.clock.now(),
  receivedAt: null,
  says,
});

describe('a message of ours that went another way', () => {
  test('is in the journal in the person’s name with its scans, and ends the waiting', async () => {
    const rig = await withdrawn();
    expect(factsOf(rig)?.turn.asked).toEqual({ by: null });
    rig.world.blobs.disk.set('/scans/answer.pdf', Buffer.from('%PDF-1.7 made up'));
    const sent = said(rig, reply(first));
    expect(
      await rig.byHand.recordMessage(paper, sent, ['/scans/answer.pdf'], person),
    ).toMatchObject({ ok: true });
    expect(factsOf(rig)?.turn.asked).toBeNull();
    const records = [];
    for await (const { entry } of rig.store.records()) records.push(entry);
    expect(records.at(-1)).toMatchObject({
      kind: 'messageRecorded',
      by: person,
      contents: { ...reply(first), enclosures: [] },
      originals: [{ bytes: 16 }],
    });
    expect(rig.world.posts).toEqual([]);
  });

  test('pressed twice it is recorded once', async () => {
    const rig = await withdrawn();
    const both = await Promise.all([
      rig.byHand.recordMessage(paper, said(rig, confirmed), [], person),
      rig.byHand.recordMessage(paper, said(rig, confirmed), [], person),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(factsOf(rig)?.messages).toHaveLength(1);
  });

  test('a confirmation names every task of the order, and is the only one', async () => {
    const rig = await withdrawn();
    await rig.byHand.recordMessage(paper, said(rig, confirmed), [], person);
    expect(factsOf(rig)?.withdrawalConfirmedAt).toBe(rig.world.time.clock.now());
    const other = asMessageId(id('00000000-0000-4000-8000-000000000004'));
    expect(
      await rig.byHand.recordMessage(paper, said(rig, confirmed, other), [], person),
    ).toMatchObject({ error: { code: 'confirmation.doneAlready' } });
    const records = [];
    for await (const { entry } of rig.store.records()) records.push(entry);
    const tasks = factsOf(rig)?.tasks.map((task) => ({ id: task, kind: 'LDTask' }));
    expect(records.at(-1)).toMatchObject({ contents: { endpoint: 'confirmWithdrawal', tasks } });
  });

  test('takes in no file when it is refused, and knows no order but its own', async () => {
    const rig = await withdrawn();
    rig.world.blobs.disk.set('/scans/a.pdf', Buffer.from('a'));
    const refused = said(rig, { ...reply(first), text: '' });
    expect(await rig.byHand.recordMessage(paper, refused, ['/scans/a.pdf'], person)).toMatchObject({
      error: { code: 'letter.empty' },
    });
    expect(rig.world.blobs.blobs.size).toBe(0);
    const unknown = asOrderId(first);
    expect(await rig.byHand.recordMessage(unknown, said(rig, confirmed), [], person)).toMatchObject(
      { error: { code: 'answer.orderUnknown' } },
    );
  });
});
