import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from './support/http.ts';
import {
  all,
  approve,
  codesOf,
  deliver,
  disclose,
  envelope,
  get,
  post,
  wholeOutcome,
  type IssuedOrder,
} from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn } from './support/sign-in.ts';

let practice: Practice;
let good: Credentials;
let token: string;
let order: IssuedOrder;

const path = '/eevidence/outcome';
const send = (body: string) => post(practice, path, body, good, token);
const issue = (template: string) => practice.control<IssuedOrder>('/orders', { template });
const breaches = async () =>
  (await practice.log()).filter((entry) => entry.breach !== undefined).map((entry) => entry.breach);
const statusesOf = async (body: string): Promise<string[]> => {
  const deliveries = all(body, 'Identifier').filter((id) =>
    body.includes(`<DELIVER><Identifier>${id}`),
  );
  const answer = await post(practice, '/eevidence/mailbox', envelope(deliveries.map(get)), good);
  return all(answer.text, 'delivery:DeliveryDesiredStatus').map(
    (entry) => all(entry, 'common:Value')[0] ?? '',
  );
};

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  token = (await signIn(practice, 'legal_representative', good)).access_token;
});
beforeEach(async () => {
  order = await issue('plain');
});
afterAll(() => practice.close());

describe('an outcome', () => {
  it('is accepted, acknowledged after a while, and comes back as an echo', async () => {
    const body = envelope(wholeOutcome(order));
    const answer = await send(body);
    expect(codesOf(answer)).toEqual([]);
    expect(all(answer.text, 'ActionIdentifier')).toEqual(['0', '1', '2', '3', '4']);
    expect(await statusesOf(body)).toEqual([]);
    await expect.poll(() => statusesOf(body), { timeout: 5_000 }).toEqual(['Received', 'Received']);
    const echo = await post(practice, '/eevidence/mailbox', envelope([get(order.order)]), good);
    expect(all(echo.text, 'Generation')).toEqual(['2']);
    expect(all(echo.text, 'auth:AuthorisationStatus')[0]).toContain('Approved');
    expect(await breaches()).toEqual([]);
  });

  it('is repeated byte for byte for the same message, and done once', async () => {
    const body = envelope(wholeOutcome(order));
    const first = await send(body);
    const second = await send(body);
    expect(second.text).toBe(first.text);
    const delivered = (await practice.log()).filter(
      (entry) => entry.kind === 'outcome.delivered' && entry['order'] === order.order,
    );
    expect(delivered).toHaveLength(2);
    expect(await breaches()).toEqual([]);
  });

  it('is answered again after the answer was lost', async () => {
    const body = envelope(wholeOutcome(order));
    await practice.control('/network', { mode: 'dropAfterCommit', times: 1 });
    expect(await failureOf(send(body))).toBe('ECONNRESET');
    expect(codesOf(await send(body))).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  it('under a used transaction with another body is refused', async () => {
    const transaction = randomUUID();
    await send(envelope([approve(order.order)], { transaction }));
    const other = envelope([approve(order.order), disclose(order.tasks[0])], { transaction });
    expect(codesOf(await send(other))).toEqual(['3007']);
  });

  it.each([
    [
      'a wrong checksum',
      ({ tasks }: IssuedOrder) => deliver({ task: tasks[0], data: 'x', checksum: '0'.repeat(64) }),
      '3007',
    ],
    ['an unknown task', () => deliver({ task: randomUUID(), data: 'x' }), '3016'],
    [
      'a status of the other side',
      ({ tasks }: IssuedOrder) => disclose(tasks[1]).replace('Disclosed', 'AwaitingDisclosure'),
      '3007',
    ],
    [
      'another task’s reference',
      ({ tasks }: IssuedOrder) =>
        deliver({ task: tasks[0], data: 'x' }).replace(
          '<d:DeliveryID>',
          '<d:Reference><d:LDID>DE-IADE0117-1</d:LDID></d:Reference><d:DeliveryID>',
        ),
      '3007',
    ],
    ['an unknown object', () => disclose(randomUUID()), '3011'],
    ['a verb of the other side', ({ order: id }: IssuedOrder) => get(id), '3001'],
  ])('with %s is refused as a whole', async (_, action, code) => {
    const body = envelope([approve(order.order), action(order)]);
    expect(codesOf(await send(body))).toEqual(['3000', code]);
    const echo = await post(practice, '/eevidence/mailbox', envelope([get(order.order)]), good);
    expect(all(echo.text, 'Generation')).toEqual(['1']);
  });

  it('is told of an error when the authority cannot use it, and may then be sent anew', async () => {
    await practice.control('/deliveries', { mode: 'wait' });
    const body = envelope(wholeOutcome(order));
    await send(body);
    expect(await practice.control('/deliveries', { release: 'error' })).toHaveProperty('answered');
    expect(await statusesOf(body)).toEqual(['Error', 'Error']);
    await practice.control('/deliveries', { mode: 'auto' });
    expect(codesOf(await send(envelope(wholeOutcome(order))))).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  it('meets a service that is away', async () => {
    await practice.control('/network', { mode: 'refuse503' });
    expect((await send(envelope([approve(order.order)]))).status).toBe(503);
    await practice.control('/network', { mode: 'dropBefore' });
    expect(await failureOf(send(envelope([approve(order.order)])))).toBe('ECONNRESET');
    await practice.control('/network', { mode: 'normal' });
  });
});

describe('the referee', () => {
  const provoke = async (kind: string, act: () => Promise<unknown>): Promise<void> => {
    const before = (await breaches()).length;
    await practice.control('/expect', { kind });
    await act();
    const found = (await practice.log()).filter((entry) => entry.breach !== undefined);
    expect(found.slice(before)).toMatchObject([{ breach: kind, provoked: true }]);
  };

  it('calls a notified order sent before its time early', async () => {
    const notified = await issue('notified');
    await provoke('early', () => send(envelope(wholeOutcome(notified))));
  });

  it('still calls it early when somebody else cleared it', async () => {
    const notified = await issue('notified');
    await practice.control('/ea', { order: notified.order, decision: 'none', as: 'someoneElse' });
    await provoke('early', () => send(envelope(wholeOutcome(notified))));
  });

  it('lets it go once the enforcing authority has cleared it', async () => {
    const notified = await issue('notified');
    await practice.control('/ea', { order: notified.order, decision: 'none' });
    const before = await breaches();
    expect(codesOf(await send(envelope(wholeOutcome(notified))))).toEqual([]);
    expect(await breaches()).toEqual(before);
  });

  it('calls a second delivery under a new transaction doubled', async () => {
    await send(envelope(wholeOutcome(order)));
    await provoke('doubled', () => send(envelope(wholeOutcome(order))));
  });

  it('refuses and notes what is sent after a refusal the provider has read', async () => {
    const notified = await issue('notified');
    const { object } = await practice.control<{ object: string }>('/ea', {
      order: notified.order,
      decision: 'none',
    });
    const partial = await practice.control<{ object: string }>('/ea', {
      order: notified.order,
      decision: 'full',
    });
    await post(practice, '/eevidence/mailbox', envelope([object, partial.object].map(get)), good);
    await practice.control('/expect', { kind: 'early' });
    const before = (await breaches()).length;
    const answer = await send(envelope(wholeOutcome(notified)));
    expect(new Set(codesOf(answer))).toEqual(new Set(['3012']));
    expect((await breaches()).slice(before)).toEqual(['early', 'afterRefusal']);
  });

  it('notes a delivery after a withdrawal only when the provider could know', async () => {
    await practice.control('/withdraw', { order: order.order });
    const before = (await breaches()).length;
    expect(codesOf(await send(envelope(wholeOutcome(order))))).toContain('3012');
    expect((await breaches()).slice(before)).toEqual([]);
    await post(practice, '/eevidence/mailbox', envelope([get(order.order)]), good);
    await provoke('afterWithdrawal', () => send(envelope(wholeOutcome(order))));
  });

  it('calls an emergency order late after its hours, a plain one after its days', async () => {
    const emergency = await issue('emergency');
    await practice.control('/time', { plusSeconds: 9 * 3600 + 1 });
    await provoke('late', () => send(envelope(wholeOutcome(emergency))));
    await practice.control('/time', { plusSeconds: 18 * 86_400 });
    await provoke('late', () => send(envelope(wholeOutcome(order))));
  });
});
