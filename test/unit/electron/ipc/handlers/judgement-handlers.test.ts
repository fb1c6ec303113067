import { describe, expect, test } from 'vitest';
import { judgementHandlers } from '../../../../../electron/ipc/handlers/judgement-handlers.ts';
import { mostStrays } from '../../../../../shared/bridge/judgement-guards.ts';
import { fault } from '../../../../../shared/base/fault.ts';
import { err, ok } from '../../../../../shared/base/result.ts';
import { calls } from '../../../../../shared/bridge/table.ts';
import { utcMs } from '../../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../../shared/orders/entry.ts';
import {
  arrived,
  authorisation,
  ingrid,
  ldTask,
  order,
  received,
  task1,
  uuid,
} from '../../../shared/orders/journal-builder.ts';
import { form3, learnt, letter } from '../../../shared/orders/judgement-cases.ts';
import { startJudgements } from '../../judgements/judgements-rig.ts';

const stray = { id: uuid(70), type: 'Form6', owner: null, country: null, arrivedAt: received };

async function open(...extra: readonly EntryBody[]) {
  const rig = await startJudgements(
    learnt,
    arrived(authorisation()),
    arrived(ldTask(task1)),
    ...extra,
  );
  const handlers = judgementHandlers({
    asPerson: (act) => act(rig, ingrid),
    strays: () => ok(Array.from({ length: mostStrays + 1 }, () => stray)),
  });
  return { rig, handlers };
}

describe('the calls by which people decide', () => {
  test('reach main’s acts with what was asked, in the person’s name', async () => {
    const { rig, handlers } = await open(form3('Incomplete'), letter());
    const word = { order, word: uuid(81), verdict: 'clarifies' as const, forms: [] };
    expect(await handlers['judgement.word'](word)).toEqual({ ok: true, value: {} });
    const limitAt = utcMs(received + 86_400_000);
    const limit = { order, limit: 'OTHER_DEADLINES', limitAt } as const;
    expect(await handlers['judgement.limit'](limit)).toMatchObject({ ok: true });
    expect(rig.facts().words[0]?.verdict).toBe('clarifies');
    expect(rig.facts().limits).toEqual({ OTHER_DEADLINES: limitAt });
    expect(rig.journal.records.at(-1)?.entry.by).toEqual(ingrid);
  });

  test('say which of several forms was meant', async () => {
    const second = { ...form3('Incomplete'), record: uuid(91), tasks: [task1] } as EntryBody;
    const { rig, handlers } = await open(form3('Incomplete'), second, letter());
    const word = { order, word: uuid(81), verdict: 'clarifies' } as const;
    expect(await handlers['judgement.word']({ ...word, forms: [] })).toMatchObject({
      ok: false,
      error: { code: 'judgement.whichForm' },
    });
    await handlers['judgement.word']({ ...word, forms: [uuid(91)] });
    expect(rig.facts().words[0]?.forms).toEqual([uuid(91)]);
  });

  test('pass on why not', async () => {
    const { handlers } = await open();
    const refusals = [
      handlers['judgement.doubt']({ order, doubt: 'notBySchema' }),
      handlers['judgement.review']({ order, outcome: 'upheld', word: null, forms: [] }),
      handlers['judgement.exemption']({ order }),
      handlers['judgement.bind']({ order, other: order, relation: 'duplicate' }),
      handlers['judgement.unbind']({ order, other: order }),
      handlers['judgement.link']({ order, other: order, relation: 'related' }),
      handlers['judgement.unlink']({ order, other: order }),
      handlers['judgement.otherRequest']({
        order,
        request: 'domestic',
        reference: 'B 1-26',
        receivedAt: received,
      }),
      handlers['judgement.stray']({ object: uuid(70) }),
    ];
    const codes = (await Promise.all(refusals)).map((one) => (one.ok ? null : one.error.code));
    expect(codes).toEqual([
      'judgement.noDoubt',
      'judgement.noObjection',
      'judgement.notPreservation',
      'answer.orderUnknown',
      'judgement.notLinked',
      'answer.orderUnknown',
      'judgement.notLinked',
      'judgement.notPreservation',
      'judgement.strayUnknown',
    ]);
  });

  test('tell no more forms of no known order than the reply may hold', async () => {
    const { handlers } = await open();
    const told = await handlers['judgement.strays']({});
    expect(calls['judgement.strays'].reply.safeParse(told).success).toBe(true);
    const closed = judgementHandlers({
      asPerson: () => Promise.resolve(err(fault('signIn.needed'))),
      strays: () => err(fault('bridge.forbidden')),
    });
    expect(await closed['judgement.strays']({})).toMatchObject({ ok: false });
    expect(await closed['judgement.exemption']({ order })).toMatchObject({ ok: false });
  });
});

test('what changes what is sent or let go takes the right to send', () => {
  const sending = ['word', 'review', 'exemption', 'limit', 'bind', 'unbind', 'stray'] as const;
  for (const name of sending) expect(calls[`judgement.${name}`].right).toBe('send');
  const preparing = ['doubt', 'link', 'unlink', 'otherRequest'] as const;
  for (const name of preparing) expect(calls[`judgement.${name}`].right).toBe('prepare');
});

test('a form that says more of itself than fits is shown all the same', async () => {
  const rig = await startJudgements();
  const long = { ...stray, type: 'x'.repeat(500), owner: 'y'.repeat(500), country: 'z'.repeat(50) };
  const handlers = judgementHandlers({
    asPerson: (act) => act(rig, ingrid),
    strays: () => ok([long]),
  });
  const reply = await handlers['judgement.strays']({});
  expect(calls['judgement.strays'].reply.safeParse(reply).success).toBe(true);
});
