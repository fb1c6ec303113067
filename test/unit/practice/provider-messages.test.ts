import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  all,
  codesOf,
  envelope,
  get,
  post,
  wholeOutcome,
  type IssuedOrder,
} from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn } from './support/sign-in.ts';
import { form3, notify, objection, paper } from './support/submissions.ts';

let practice: Practice;
let good: Credentials;
let token: string;
let order: IssuedOrder;

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  token = (await signIn(practice, 'legal_representative', good)).access_token;
});
beforeEach(async () => {
  order = await issue('plain');
});
afterAll(() => practice.close());

const issue = (template: string) => practice.control<IssuedOrder>('/orders', { template });
const send = (endpoint: string, actions: readonly string[], more = {}) =>
  post(practice, `/eevidence/${endpoint}`, envelope(actions, more), good, token);
const fetched = async (id: string): Promise<string> =>
  (await post(practice, '/eevidence/mailbox', envelope([get(id)]), good)).text;
const statusOf = async (id: string, element: string): Promise<string | undefined> =>
  all(all(await fetched(id), element)[0] ?? '', 'common:Value')[0];
const logged = async (kind: string) =>
  (await practice.log()).filter((entry) => entry.kind === kind && entry['order'] === order.order);

describe('Form 3', () => {
  it('is taken in whole, changes what it is about, and comes back as an echo', async () => {
    const actions = objection(order.order, order.tasks[0]);
    const answer = await send('nonexecution', actions);
    expect(codesOf(answer)).toEqual([]);
    expect(all(answer.text, 'CREATEResponse')).toHaveLength(3);
    expect(await statusOf(order.tasks[0], 'task:Status')).toBe('Invalid');
    expect(await statusOf(order.tasks[1], 'task:Status')).toBeUndefined();
    const echoes = all(actions.join(''), 'ObjectIdentifier');
    for (const id of echoes) expect(all(await fetched(id), 'ObjectIdentifier')).toEqual([id]);
    expect(await fetched(echoes[2] ?? '')).not.toContain('doc:Contents');
    expect(await logged('nonexecution.accepted')).toHaveLength(1);
  });

  it('sent twice in the same bytes is done once; in other bytes it is refused', async () => {
    const transaction = randomUUID();
    const actions = objection(order.order, order.tasks[0]);
    const first = await send('nonexecution', actions, { transaction });
    expect((await send('nonexecution', actions, { transaction })).text).toBe(first.text);
    const other = objection(order.order, order.tasks[1]);
    expect(codesOf(await send('nonexecution', other, { transaction }))).toEqual(['3007']);
    expect(codesOf(await send('nonexecution', actions))).toEqual(['3010', '3010', '3010']);
    expect(await logged('nonexecution.accepted')).toHaveLength(1);
  });

  it.each([0, 1, 2])('without its part %i is refused as a message', async (part) => {
    const actions = objection(order.order, order.tasks[0]).filter((_, index) => index !== part);
    const answer = await send('nonexecution', actions);
    expect(codesOf(answer)).toEqual(['3005']);
    expect(answer.text).not.toContain('<ActionResponse>');
    expect(await statusOf(order.tasks[0], 'task:Status')).toBeUndefined();
  });

  const part = (index: number, action: (order: IssuedOrder) => string) => (to: IssuedOrder) =>
    objection(to.order, to.tasks[0]).map((one, at) => (at === index ? action(to) : one));

  it.each([
    [
      'of another kind',
      part(0, (to) => notify('DataPreserved', [[to.tasks[0], 'LDTaskStatus', 'Invalid']], to)),
      ['3007', '3000', '3000'],
    ],
    [
      'with a status of the other side',
      part(0, (to) => notify('NonExecution', [[to.tasks[0], 'LDTaskStatus', 'Disclosed']], to)),
      ['3007', '3000', '3000'],
    ],
    [
      'with a status from another dictionary',
      part(0, (to) => notify('NonExecution', [[to.tasks[0], 'LPTaskStatus', 'Invalid']], to)),
      ['3007', '3000', '3000'],
    ],
    [
      'about an unknown task',
      part(0, (to) => notify('NonExecution', [[randomUUID(), 'LDTaskStatus', 'Invalid']], to)),
      ['3016', '3000', '3000'],
    ],
    ['about nothing', part(0, (to) => notify('NonExecution', [], to)), ['3005', '3000', '3000']],
    [
      'for a reason in an unknown task',
      part(1, (to) => form3('DataNotHeld', [randomUUID()], to)),
      ['3000', '3016', '3000'],
    ],
    [
      'for a conflict of law that is not described',
      part(1, (to) => form3('ConflictOfLaw', [to.tasks[0]], to)),
      ['3000', '3005', '3000'],
    ],
    [
      'in another form',
      part(2, (to) => paper({ ...to, type: 'Form1', text: 'form', verb: 'CREATE' })),
      ['3000', '3000', '3007'],
    ],
    [
      'with a file that is not what its hash says',
      part(2, (to) => paper({ ...to, type: 'Form3', text: 'x', checksum: '0'.repeat(64) })),
      ['3000', '3000', '3007'],
    ],
    [
      'in the name of another',
      part(2, (to) => paper({ ...to, type: 'Form3', text: 'x', owner: 'sp-1' })),
      ['3000', '3000', '3007'],
    ],
    ['with another verb', part(0, (to) => get(to.order)), ['3001', '3000', '3000']],
    [
      'about an order nobody knows',
      () => objection(randomUUID(), randomUUID()),
      ['3016', '3016', '3016'],
    ],
  ])('%s is refused, and nothing is done', async (_, actions, codes) => {
    expect(codesOf(await send('nonexecution', actions(order)))).toEqual(codes);
    expect(await statusOf(order.tasks[0], 'task:Status')).toBeUndefined();
    expect(await logged('nonexecution.accepted')).toEqual([]);
  });

  it('after a withdrawal meets a link that has expired', async () => {
    await practice.control('/withdraw', { order: order.order });
    const answer = await send('nonexecution', objection(order.order, order.tasks[0]));
    expect(codesOf(answer)).toEqual(['3017', '3017', '3017']);
  });

  it('about data that were received is a change that cannot be', async () => {
    expect(
      codesOf(
        await post(practice, '/eevidence/outcome', envelope(wholeOutcome(order)), good, token),
      ),
    ).toEqual([]);
    await practice.control('/deliverystatus', { order: order.order, status: 'received' });
    const answer = await send('nonexecution', objection(order.order, order.tasks[0]));
    expect(codesOf(answer)).toEqual(['3008', '3000', '3000']);
  });

  it('about another organisation’s order is answered as about one that does not exist', async () => {
    await practice.control('/registrations', { organisations: ['5560000167', '5560000241'] });
    const cert = await practice.certificate('unknownOrganisation');
    const other = (await signIn(practice, 'other_organisation', cert)).access_token;
    const sender = { sender: 'sp-5560000241' };
    const body = envelope(objection(order.order, order.tasks[0]), sender);
    const answer = await post(practice, '/eevidence/nonexecution', body, cert, other);
    expect(codesOf(answer)).toEqual(['3016', '3016', '3016']);
    await practice.control('/normal', {});
  });
});

describe('a preservation', () => {
  let keep: { order: string; tasks: string[] };
  beforeEach(async () => {
    keep = await practice.control('/preservation', {});
  });
  const said = (value: string, index = 0) =>
    [keep.tasks[index] ?? '', 'LPTaskStatus', value] as const;

  it('is confirmed task by task', async () => {
    const claims = [said('Preserved'), said('PreservationNotAvailable', 1), said('Preserved', 2)];
    const answer = await send('datapreserved', [notify('DataPreserved', claims, keep)]);
    expect(codesOf(answer)).toEqual([]);
    expect(await statusOf(keep.tasks[0] ?? '', 'task:Status')).toBe('Preserved');
    expect(await statusOf(keep.tasks[1] ?? '', 'task:Status')).toBe('PreservationNotAvailable');
  });

  it('is confirmed for nothing else, and not after its end', async () => {
    const disclosing = [order.tasks[0], 'LDTaskStatus', 'Disclosed'] as const;
    const wrong = await send('datapreserved', [notify('DataPreserved', [disclosing], order)]);
    expect(codesOf(wrong)).toEqual(['3007']);
    const whole = [[keep.order, 'AuthorisationStatus', 'Preserved']] as const;
    const all3 = await send('datapreserved', [notify('DataPreserved', whole, keep)]);
    expect(codesOf(all3)).toEqual(['3007']);
    await practice.control('/endpreservation', { order: keep.order });
    const late = await send('datapreserved', [notify('DataPreserved', [said('Preserved')], keep)]);
    expect(codesOf(late)).toEqual(['3017']);
  });
});

describe('the confirmation of a withdrawal', () => {
  const confirm = () =>
    send('confirmwithdrawal', [
      notify(
        'ConfirmationOfWithdrawal',
        [
          [order.order, 'AuthorisationStatus', 'Cancelled'],
          [order.tasks[0], 'LDTaskStatus', 'Cancelled'],
        ],
        order,
      ),
    ]);

  it('is taken once, and only when there is something to confirm', async () => {
    expect(codesOf(await confirm())).toEqual(['3007']);
    await practice.control('/withdraw', { order: order.order });
    expect(codesOf(await confirm())).toEqual([]);
    expect(await statusOf(order.order, 'auth:AuthorisationStatus')).toBe('Cancelled');
    expect(await statusOf(order.tasks[0], 'task:Status')).toBe('Cancelled');
    expect(codesOf(await confirm())).toEqual(['3008']);
  });
});

describe('a letter of the provider', () => {
  const question = (more = {}) =>
    paper({ ...order, type: 'RequestAdditionalInformation', text: 'Which account?', ...more });

  it('is taken at any time, with its attachments, by either verb', async () => {
    const id = randomUUID();
    const attachment = paper({ ...order, type: 'OtherAttachment', text: 'list', also: [id] });
    expect(codesOf(await send('correspondence', [question({ id }), attachment]))).toEqual([]);
    await practice.control('/withdraw', { order: order.order });
    expect(codesOf(await send('correspondence', [question({ verb: 'CREATE' })]))).toEqual([]);
    expect(await logged('correspondence.accepted')).toHaveLength(2);
  });

  it.each([
    ['of a type that is not a provider’s', { type: 'Maintain' }, '3007'],
    ['with a time for the answer that has passed', { requiredBy: '2020-01-01T00:00:00Z' }, '3007'],
    ['with a time that is none', { requiredBy: 'soon' }, '3007'],
    ['with a wrong hash', { checksum: 'f'.repeat(64) }, '3007'],
    ['that is an attachment to nothing', { type: 'OtherAttachment' }, '3016'],
    ['linked to something unknown', { also: [randomUUID()] }, '3016'],
  ])('%s is refused', async (_, more, code) => {
    expect(codesOf(await send('correspondence', [question(more)]))).toEqual([code]);
  });

  it('needs the sending role, and is struck by trouble with what is sent', async () => {
    await practice.control('/expect', { kind: 'unauthorised' });
    const body = envelope([question()]);
    expect((await post(practice, '/eevidence/correspondence', body, good)).status).toBe(401);
    await practice.control('/network', { mode: 'refuse503', calls: 'outcome', times: 1 });
    expect((await send('correspondence', [question()])).status).toBe(503);
    expect(codesOf(await send('correspondence', [question()]))).toEqual([]);
  });
});
