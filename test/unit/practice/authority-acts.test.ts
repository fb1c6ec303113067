import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { ask } from './support/http.ts';
import { all, codesOf, envelope, get, post, wholeOutcome } from './support/messages.ts';
import { readPdf } from './support/pdf.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn } from './support/sign-in.ts';

interface Issued {
  readonly order: string;
  readonly tasks: readonly [string, string];
  readonly reference: string;
}
interface Sent {
  readonly endpoint: string;
  readonly objects: readonly string[];
}

let practice: Practice;
let good: Credentials;
let token: string;
const validator = createNodeValidator();

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  token = (await signIn(practice, 'legal_representative', good)).access_token;
});
afterAll(async () => {
  validator.dispose();
  await practice.close();
});

const issue = (template: string) => practice.control<Issued>('/orders', { template });

/** What the provider reads in its mailbox, which must follow the schema. */
async function read(...ids: readonly string[]): Promise<string> {
  const answer = await post(practice, '/eevidence/mailbox', envelope(ids.map(get)), good);
  expect(codesOf(answer)).toEqual([]);
  const verdict = validator.validate(new TextEncoder().encode(answer.text));
  expect(verdict).toMatchObject({ ok: true, value: { valid: true, problems: [] } });
  return answer.text;
}
const values = (text: string, element: string): string[] =>
  all(text, element).flatMap((inside) => all(inside, 'common:Value'));
const letterIn = (text: string): string =>
  Buffer.from(all(text, 'doc:Contents')[0] ?? '', 'base64').toString('utf8');
interface State {
  readonly now: string;
  readonly orders: readonly {
    readonly id: string;
    readonly deliveries: readonly { id: string }[];
  }[];
}
const state = async (): Promise<State> =>
  JSON.parse((await ask(`${practice.platform().origins.control}/state`)).text) as State;
const now = async (): Promise<number> => Date.parse((await state()).now);
const lastSent = async () =>
  (await practice.log()).filter((entry) => entry.kind === 'endpoint.sent').at(-1);

describe('a preservation order', () => {
  it('names several identifiers and the day until which they are kept', async () => {
    const { order, tasks, reference } = await issue('preservation');
    const text = await read(order, ...tasks);
    expect(values(text, 'auth:AuthorisationLegalType')).toEqual(['EPOCPR']);
    expect(all(text, 'auth:AuthorisationReference')).toEqual([reference]);
    expect(tasks).toHaveLength(3);
    const days = all(text, 'task:DesiredPreservationExpiration');
    expect(new Set(days).size).toBe(1);
    const ahead = (Date.parse(days[0] ?? '') - (await now())) / 86_400_000;
    expect(ahead).toBeGreaterThan(60);
    expect(ahead).toBeLessThan(61);
    expect(await lastSent()).toMatchObject({ endpoint: 'preservation', order });
  });

  it('is extended once, by thirty days and Form 6', async () => {
    const { order, tasks } = await issue('preservation');
    const [before] = all(await read(tasks[0]), 'task:DesiredPreservationExpiration');
    const { objects } = await practice.control<Sent>('/preservationextension', { order });
    const text = await read(...objects);
    const ends = all(text, 'task:DesiredPreservationExpiration');
    expect(ends).toHaveLength(3);
    expect((Date.parse(ends[0] ?? '') - Date.parse(before ?? '')) / 86_400_000).toBe(30);
    expect(values(text, 'doc:DocumentType')).toEqual(['Form6']);
    await expect(practice.control('/preservationextension', { order })).rejects.toThrow('once');
  });

  it('is followed by Form 5, after which the data may be delivered under it', async () => {
    const { order, tasks, reference } = await issue('preservation');
    const actions = wholeOutcome({ order, tasks, reference }).filter(
      (action) => !action.includes('LDTaskObject'),
    );
    const send = () => post(practice, '/eevidence/outcome', envelope(actions), good, token);
    await practice.control('/expect', { kind: 'early' });
    expect(codesOf(await send())).toEqual(['3000', '3007', '3007', '3007']);
    const { objects } = await practice.control<Sent>('/subsequentproduction', { order });
    const text = await read(...objects);
    expect(values(text, 'task:DesiredStatus')).toEqual(
      tasks.map(() => 'SubsequentProductionRequest'),
    );
    expect(values(text, 'doc:DocumentType')).toEqual(['Form5']);
    const form = readPdf(Buffer.from(all(text, 'doc:Contents')[0] ?? '', 'base64'));
    expect(form).toContain(reference);
    expect(codesOf(await send())).toEqual([]);
    const breaches = (await practice.log()).filter((entry) => entry.breach !== undefined);
    expect(breaches).toMatchObject([{ breach: 'early', provoked: true }]);
  });

  it('may be followed by a production order of the same identifiers, which names it', async () => {
    const keep = await issue('preservation');
    const { production } = await practice.control<{ production: Issued }>('/subsequentproduction', {
      order: keep.order,
      withOrder: true,
    });
    const kept = await read(...keep.tasks);
    const asked = await read(production.order, ...production.tasks);
    for (const element of ['task:Value', 'task:FormatName', 'task:StartTime', 'task:EndTime'])
      expect(all(asked, element)).toEqual(all(kept, element));
    expect(all(asked, 'task:ReferenceValue')).toEqual(keep.tasks.map(() => keep.reference));
    expect(all(asked, 'auth:AuthorisationReference')).toEqual([production.reference]);
    const answer = envelope(wholeOutcome(production));
    expect(codesOf(await post(practice, '/eevidence/outcome', answer, good, token))).toEqual([]);
  });

  it('ends when the authority says so', async () => {
    const { order, tasks } = await issue('preservation');
    const { objects } = await practice.control<Sent>('/endpreservation', { order });
    expect(objects).toEqual(tasks);
    expect(values(await read(...objects), 'task:DesiredStatus')).toEqual(
      tasks.map(() => 'Cancelled'),
    );
    await expect(practice.control('/subsequentproduction', { order })).rejects.toThrow('ended');
  });
});

describe('a production order', () => {
  it('gets a new deadline, for all of it or a part', async () => {
    const { order, tasks } = await issue('plain');
    const some = await practice.control<Sent>('/newdeadline', {
      order,
      inHours: 24,
      tasks: [tasks[1]],
    });
    expect(some.objects).toEqual([tasks[1]]);
    const { objects } = await practice.control<Sent>('/newdeadline', { order, inHours: 48 });
    const times = all(await read(...objects), 'task:DateTime');
    expect(times).toHaveLength(2);
    const hours = (Date.parse(times[0] ?? '') - (await now())) / 3_600_000;
    expect(Math.round(hours)).toBe(48);
    await expect(practice.control('/newdeadline', { order, inHours: 0 })).rejects.toThrow('400');
    const keep = await issue('preservation');
    await expect(
      practice.control('/newdeadline', { order: keep.order, inHours: 1 }),
    ).rejects.toThrow('no data');
  });

  it.each([
    ['none', 'documents', 'NoGroundsForRefusal'],
    ['full', 'documents', 'FullGroundsForRefusal'],
    ['partial', 'documents', 'PartialGroundsForRefusal'],
    ['none', 'objects', 'epoc:EPOCNoGroundsForRefusalInformation'],
    ['full', 'objects', 'epoc:EPOCFullRefusalInformation'],
    ['partial', 'objects', 'epoc:EPOCPartialRefusalInformation'],
  ])('is decided on: %s, as %s', async (decision, form, sign) => {
    const { order, tasks } = await issue('notified');
    const said = await practice.control<{ object: string }>('/groundsforrefusal', {
      order,
      decision,
      form,
      ground: 'NeBisInIdem',
      letter: true,
      ...(decision === 'partial' ? { tasks: [tasks[0]] } : {}),
    });
    const text = await read(said.object);
    expect(text).toContain(sign);
    const linked = decision === 'partial' ? [order, tasks[0]] : [order];
    expect(all(all(text, 'AssociatedObjects').join(''), 'AssociatedObject')).toEqual(linked);
    expect(text.includes('NeBisInIdem')).toBe(form === 'objects' && decision !== 'none');
    // Not the last one: the platform's own time goes on, and others may be sent meanwhile.
    const sent = (await practice.log()).flatMap(({ kind, objects }) =>
      kind === 'endpoint.sent' && Array.isArray(objects) ? [objects as readonly string[]] : [],
    );
    const objects = sent.find((ids) => ids.includes(said.object));
    expect(objects).toHaveLength(form === 'objects' ? 2 : 1);
  });

  it('is decided on in the form of the version the provider writes in', async () => {
    const { order } = await issue('notified');
    const old = envelope(['<LIST/>']).replace('>v1.3.1<', '>v1.2.1<');
    expect(codesOf(await post(practice, '/eevidence/mailbox', old, good))).toEqual([]);
    const said = await practice.control<{ object: string }>('/ea', { order, decision: 'full' });
    // Reading it takes place in v1.3.1 again.
    expect(values(await read(said.object), 'doc:DocumentType')).toEqual(['FullGroundsForRefusal']);
  });

  it('is answered with Received or Error, delivery by delivery', async () => {
    const issued = await issue('plain');
    await practice.control('/deliveries', { mode: 'wait' });
    const nothing = practice.control('/deliverystatus', { order: issued.order, status: 'error' });
    await expect(nothing).rejects.toThrow('waits');
    await post(practice, '/eevidence/outcome', envelope(wholeOutcome(issued)), good, token);
    const { orders } = await state();
    const ids = orders.find(({ id }) => id === issued.order)?.deliveries.map(({ id }) => id) ?? [];
    const { order } = issued;
    await practice.control('/deliverystatus', { order, status: 'error', deliveries: [ids[0]] });
    await practice.control('/deliverystatus', { order, status: 'received' });
    const text = await read(...ids);
    expect(values(text, 'delivery:DeliveryDesiredStatus')).toEqual(['Error', 'Received']);
    await practice.control('/normal', {});
  });
});

describe('a letter', () => {
  it('carries its words, its hash, the time for an answer and further information', async () => {
    const { order } = await issue('plain');
    const { objects } = await practice.control<Sent>('/correspondence', {
      order,
      type: 'ProvideAdditionalInformation',
      text: 'A & B < C, {{reference}} and {{next}}',
      answerInHours: 48,
      information: [
        { section: 'E', name: 'Account', value: 'the second {{next}}' },
        { name: 'Zone', value: 'CET' },
      ],
    });
    expect(objects).toHaveLength(3);
    const text = await read(...objects);
    expect(letterIn(text)).toBe('A & B < C, {{reference}} and {{next}}');
    const sum = createHash('sha256').update(letterIn(text)).digest('hex');
    expect(all(text, 'doc:Checksum')).toEqual([sum]);
    expect(values(text, 'doc:PropertyType')).toEqual(['ResponseRequiredBy']);
    expect(all(text, 'epoc:Value')).toEqual(['the second {{next}}', 'CET']);
    expect(all(text, 'epoc:Section')).toEqual(['E']);
  });

  it('of each type has words of its own and comes from who may write it', async () => {
    const { order, reference } = await issue('notified');
    for (const [type, owner] of [
      ['RequestAdditionalInformation', 'ia-fr-0033'],
      ['ProvideAdditionalInformation', 'ia-fr-0033'],
      ['Maintain', 'ia-fr-0033'],
      ['ProceedingToCourt', 'ia-fr-0033'],
      ['EnforcingAuthorityAgreesWithObjection', 'ea-se-0001'],
      ['EnforcingAuthorityDisagreesWithObjection', 'ea-se-0001'],
      ['EnforcementProceduresInitiated', 'ea-se-0001'],
      ['EnforcingAuthorityRecognizesOrder', 'ea-se-0001'],
      ['EnforcingAuthorityDoesNotRecogniseOrder', 'ea-se-0001'],
    ] as const) {
      const body = { order, type, anyway: true };
      const { objects } = await practice.control<Sent>('/correspondence', body);
      const text = await read(objects[0] ?? '');
      expect(values(text, 'doc:DocumentType')).toEqual([type]);
      expect(all(text, 'OwnerIdentifier')).toEqual([owner]);
      expect(letterIn(text)).toContain(reference);
      expect(letterIn(text)).not.toContain('{{');
    }
    const forged = { order, type: 'RequestAdditionalInformation', as: 'someoneElse' };
    const { objects } = await practice.control<Sent>('/correspondence', forged);
    expect(all(await read(objects[0] ?? ''), 'OwnerIdentifier')).toEqual(['ea-se-9999']);
  });

  it('that answers an objection is refused where there was none', async () => {
    const { order } = await issue('plain');
    await expect(practice.control('/correspondence', { order, type: 'Maintain' })).rejects.toThrow(
      'Form 3',
    );
  });
});
