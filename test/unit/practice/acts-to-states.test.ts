/** Every act of the authorities, taken in by the real intake, brings its order into the state it is meant to. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterTypes } from '../../../practice/orders/acts/correspondence.ts';
import { asOrderId, toUuid } from '../../../shared/base/units.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { AskFacts } from '../../../shared/orders/facts/ask-facts.ts';
import { phaseOf, type Phase } from '../../../shared/orders/phase.ts';
import { barsOf } from '../../../shared/orders/bars.ts';
import { isSilent } from '../../../shared/orders/silence.ts';
import { approve, codesOf, deliver, disclose, envelope, post } from './support/messages.ts';
import { notify, objection, type Claim } from './support/submissions.ts';
import { startOwnSide, type OwnSide } from './support/own-side.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn } from './support/sign-in.ts';

interface Issued {
  readonly order: string;
  readonly tasks: readonly [string, string];
}

let practice: Practice;
let good: Credentials;
let own: OwnSide;

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  own = await startOwnSide(practice, good);
});
afterAll(() => practice.close());

const issue = async (template: string): Promise<Issued> => {
  const issued = await practice.control<Issued>('/orders', { template });
  await own.poll();
  return issued;
};
const phase = (order: string, come = {}): Phase =>
  phaseOf(own.facts(order), { windowOpen: false, fiveDays: false, periodOver: false, ...come });
const act = async (path: string, body: object): Promise<void> => {
  await practice.control(path, body);
  await own.poll();
};

describe('a production order', () => {
  it('notified: held, and working once the enforcing authority clears it', async () => {
    const { order } = await issue('notified');
    expect(phase(order)).toBe('held');
    expect(phase(order, { windowOpen: true })).toBe('working');
    await act('/groundsforrefusal', { order, decision: 'none' });
    expect(phase(order)).toBe('working');
    expect(own.facts(order).clearedAt).not.toBeNull();
  });

  it.each(['documents', 'objects'])('refused as %s: whole and in part', async (form) => {
    const whole = await issue('notified');
    await act('/groundsforrefusal', { order: whole.order, decision: 'full', form, letter: true });
    expect(phase(whole.order)).toBe('refused');
    const { order, tasks } = await issue('notified');
    const refused = tasks.slice(0, 1);
    await act('/groundsforrefusal', { order, decision: 'partial', tasks: refused, form });
    expect(own.facts(order).refusal).toMatchObject({ scope: 'partial', tasks: refused });
    expect(phase(order)).toBe('held');
  });

  it('cleared by somebody else: still held, and a person is asked', async () => {
    const { order } = await issue('notified');
    await act('/groundsforrefusal', { order, decision: 'none', as: 'someoneElse' });
    expect(phase(order)).toBe('held');
    expect(own.facts(order).doubts).toContain('decisionNotFromEnforcingAuthority');
  });

  it('emergency: eight hours, notified or not', async () => {
    const { order } = await issue('emergency');
    expect(own.facts(order)).toMatchObject({ regime: 'eightHours', emergency: true });
    const told = await issue('emergencyNotified');
    const notified = { regime: 'eightHours', emergency: true, notified: true };
    expect(own.facts(told.order)).toMatchObject(notified);
    // Nobody waits for the enforcing authority, but what it refuses is refused.
    expect(phase(told.order)).toBe('working');
    await act('/groundsforrefusal', { order: told.order, decision: 'full' });
    expect(phase(told.order)).toBe('refused');
  });

  it('a new deadline, for the whole order', async () => {
    const { order, tasks } = await issue('plain');
    await act('/newdeadline', { order, inHours: 48 });
    expect(Object.keys(own.facts(order).newDeadlines).sort()).toEqual([...tasks].sort());
    expect(own.facts(order).doubts.filter((one) => one !== 'receiptTimesDiffer')).toEqual([]);
  });

  it('less asked of the first identifier, and of no other', async () => {
    const { order, tasks } = await issue('notified');
    const before = own.facts(order);
    await act('/correction', { order });
    const { asks = {}, newDeadlines, regime } = own.facts(order);
    const changed = Object.entries<AskFacts>(asks).filter(([, ask]) => ask.changedAt !== undefined);
    expect(changed.map(([task]) => task)).toEqual(tasks.slice(0, 1));
    expect({ newDeadlines, regime }).toEqual({ newDeadlines: {}, regime: before.regime });
    const keep = await issue('preservation');
    await expect(act('/correction', { order: keep.order })).rejects.toThrow('no data');
    const subscriber = await issue('subscriber');
    await expect(act('/correction', { order: subscriber.order })).rejects.toThrow('no period');
  });

  it('withdrawn', async () => {
    const { order } = await issue('plain');
    await act('/withdraw', { order });
    expect(phase(order)).toBe('withdrawn');
  });

  it('answered: received, or faulty', async () => {
    const token = (await signIn(practice, 'legal_representative', good)).access_token;
    for (const [status, state] of [
      ['received', 'received'],
      ['error', 'error'],
    ] as const) {
      const { order, tasks } = await issue('plain');
      const deliveries = await answered(order, tasks);
      const parcels = tasks.map((task, at) =>
        deliver({ task, data: 'x', id: deliveries[at] ?? '' }),
      );
      const actions = [approve(order), ...tasks.map(disclose), ...parcels];
      await post(practice, '/eevidence/outcome', envelope(actions), good, token);
      await act('/deliverystatus', { order, status });
      expect(Object.values(own.facts(order).answer.deliveries)).toEqual([state, state]);
      expect(phase(order)).toBe(status === 'received' ? 'acknowledged' : 'deliveryRefused');
    }
  });

  it.each(letterTypes)('the letter %s is heard as its writer’s', async (type) => {
    const { order } = await issue('plain');
    await act('/correspondence', { order, type, answerInHours: 24, anyway: true });
    const [word] = own.facts(order).words;
    expect(word).toMatchObject({ form: 'letter', type });
    expect(word?.speaker).toBe(type.startsWith('Enforc') ? 'enforcing' : 'issuing');
    expect(word?.answerBy).not.toBeNull();
    if (type === 'EnforcementProceduresInitiated') expect(phase(order)).toBe('enforced');
  });

  it('a letter of somebody else: a person is asked', async () => {
    const { order } = await issue('plain');
    const type = 'ProvideAdditionalInformation';
    await act('/correspondence', { order, type, as: 'someoneElse' });
    expect(own.facts(order).doubts).toContain('wordFromSomebodyElse');
  });
});

describe('a preservation order', () => {
  const preservation = (facts: OrderFacts) => facts.preservation;

  it('is to be preserved, extended once, and awaits production', async () => {
    const { order, tasks } = await issue('preservation');
    expect(phase(order)).toBe('toPreserve');
    expect(Object.keys(preservation(own.facts(order)).tasks).sort()).toEqual([...tasks].sort());
    await act('/preservationextension', { order });
    expect(phase(order)).toBe('extended');
    expect(own.facts(order).doubts).not.toContain('extendedTwice');
    await act('/preservationextension', { order, anyway: true });
    expect(own.facts(order).doubts).toContain('extendedTwice');
    await act('/subsequentproduction', { order });
    expect(phase(order)).toBe('awaitingProduction');
  });

  it('is followed by its production order, which is an order of its own', async () => {
    const { order } = await issue('preservation');
    const { production } = await practice.control<{ production: Issued }>('/subsequentproduction', {
      order,
      withOrder: true,
    });
    await own.poll();
    expect(phase(order)).toBe('awaitingProduction');
    expect(own.facts(production.order)).toMatchObject({ instrument: 'production' });
    expect(phase(production.order)).toBe('working');
  });

  it('ends when the authority says so', async () => {
    const { order } = await issue('preservation');
    await act('/endpreservation', { order });
    expect(phase(order)).toBe('ended');
  });
});

describe('what another system of ours sends is known here too', () => {
  let token: string;
  beforeAll(async () => {
    token = (await signIn(practice, 'legal_representative', good)).access_token;
  });
  const send = async (endpoint: string, actions: readonly string[]): Promise<void> => {
    const answer = await post(practice, `/eevidence/${endpoint}`, envelope(actions), good, token);
    expect(codesOf(answer)).toEqual([]);
    await own.poll();
  };

  it('the confirmation of a withdrawal', async () => {
    const { order, tasks } = await issue('plain');
    await act('/withdraw', { order });
    const claims: Claim[] = [
      [order, 'AuthorisationStatus', 'Cancelled'],
      ...tasks.map((task): Claim => [task, 'LDTaskStatus', 'Cancelled']),
    ];
    await send('confirmwithdrawal', [notify('ConfirmationOfWithdrawal', claims, { order })]);
    expect(phase(order)).toBe('withdrawalConfirmed');
  });

  it('the confirmation of a preservation', async () => {
    const { order, tasks } = await issue('preservation');
    const claims = tasks.map((task): Claim => [task, 'LPTaskStatus', 'Preserved']);
    await send('datapreserved', [notify('DataPreserved', claims, { order })]);
    expect(phase(order)).toBe('preserving');
    expect(own.facts(order).words).toEqual([]);
  });

  it('Form 3 that asks: silence, a reaction, a clarification', async () => {
    const { order, tasks } = await issue('plain');
    await send('nonexecution', objection(order, tasks[0], 'InsufficientInformation'));
    const [form] = own.facts(order).nonExecutions;
    expect(form).toMatchObject({ reasons: ['InsufficientInformation'], tasks: [tasks[0]] });
    expect(isSilent(own.facts(order))).toBe(true);
    const type = 'ProvideAdditionalInformation';
    await act('/correspondence', { order, type });
    expect(isSilent(own.facts(order))).toBe(false);
    const word = own.facts(order).words.find((one) => one.type === type)?.id;
    if (word === undefined) throw new Error('no letter');
    const id = own.facts(order).id;
    expect(barsOf(own.facts(order))).toMatchObject([{ reason: 'clarification' }]);
    await own.append({ kind: 'wordJudged', order: id, word, verdict: 'clarifies' });
    expect(barsOf(own.facts(order))).toEqual([]);
  });

  it('Form 3 that objects: review, and the court', async () => {
    const { order, tasks } = await issue('plain');
    const law = '<e:ConflictOfLaw><e:TitleOfLaw>Sample Act</e:TitleOfLaw></e:ConflictOfLaw>';
    const told = objection(order, tasks[0], 'ConflictOfLaw').map((part) =>
      part.replace('</e:NonExecutionReason>', (end) => end + law),
    );
    await send('nonexecution', told);
    expect(barsOf(own.facts(order))).toEqual([{ reason: 'review', tasks: [tasks[0]] }]);
    await act('/correspondence', { order, type: 'ProceedingToCourt' });
    expect(own.facts(order).doubts).not.toContain('reviewWithoutObjection');
  });
});

/** The journal as Ombud leaves it after sending this answer. */
async function answered(order: string, tasks: readonly string[]): Promise<readonly string[]> {
  const uuidOf = (text: string) => {
    const uuid = toUuid(text);
    if (uuid === null) throw new Error(text);
    return uuid;
  };
  const id = asOrderId(uuidOf(order));
  const hash = createHash('sha256').update(order).digest('hex') as never;
  const files = tasks.map(() => uuidOf(randomUUID()));
  const items = tasks.map((task, at) => ({
    task: uuidOf(task) as never,
    ldid: null,
    deliveryId: uuidOf(randomUUID()),
    files: [
      {
        blob: '0'.repeat(32) as never,
        name: 'x',
        bytes: 1 as never,
        sha256: hash,
        contentType: 'text/csv',
        objectId: files[at] ?? uuidOf(randomUUID()),
      },
    ],
  }));
  const attempt = { order: id, transactionId: uuidOf(randomUUID()), attempt: 1 };
  await own.append(
    { kind: 'packageFrozen', order: id, package: { hash, items } },
    { kind: 'answerQueued', order: id, hash },
    {
      kind: 'messageSealed',
      ...attempt,
      hash,
      endpoint: 'outcome',
      message: { blob: '0'.repeat(32) as never, sha256: hash, bytes: 1 as never },
    },
    { kind: 'attemptStarted', ...attempt },
  );
  return files;
}
