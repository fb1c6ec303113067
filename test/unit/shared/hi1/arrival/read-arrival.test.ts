import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterTypes, writeLetter } from '../../../../../practice/orders/acts/correspondence.ts';
import { decide } from '../../../../../practice/orders/acts/grounds-for-refusal.ts';
import { issueOrder } from '../../../../../practice/orders/acts/issue.ts';
import { setDeadline } from '../../../../../practice/orders/acts/new-deadline.ts';
import {
  confirmProduction,
  endPreservation,
  extendPreservation,
} from '../../../../../practice/orders/acts/preservation.ts';
import { withdraw } from '../../../../../practice/orders/acts/withdrawal.ts';
import type { Arrival, Meaning } from '../../../../../shared/hi1/arrival/arrival.ts';
import { providerEndpoints } from '../../../../../shared/hi1/endpoints.ts';
import { fixtureText } from '../fixture-messages.ts';
import { wireOf } from '../wire/round-trip.ts';
import { readArrival } from '../../../../../shared/hi1/arrival/read-arrival.ts';
import { startAuthority, type Authority } from './authority.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
let authority: Authority;
beforeAll(() => {
  authority = startAuthority(now);
});
afterAll(() => authority.close());

/** What arrives after an act on a new order of this kind. */
function after(
  template: Parameters<typeof issueOrder>[1],
  act: (parts: Authority['parts'], order: ReturnType<typeof issueOrder>) => unknown,
) {
  const order = issueOrder(authority.parts, template);
  act(authority.parts, order);
  return { order, arrival: authority.last() };
}

const fixture = (name: string): Arrival => readArrival(wireOf(fixtureText(name)));

/** Meanings are named after the endpoints that take them; checked by the compiler. */
const endpointOf = (meaning: Meaning | null): string =>
  meaning === null ? '' : providerEndpoints[meaning.kind].path;

describe('what a message of the platform means', () => {
  test('a production order, with its tasks and its form', () => {
    const { order, arrival } = after('plain', () => undefined);
    expect(arrival.meaning).toMatchObject({
      kind: 'production',
      order: { id: order.id },
      tasks: order.tasks.map((id) => ({ id })),
      form: { documentType: { value: 'Form1' } },
    });
    expect(arrival.associated).toEqual([order.id]);
  });

  test('a preservation order', () => {
    const { order, arrival } = after('preservation', () => undefined);
    expect(arrival.meaning).toMatchObject({
      kind: 'preservation',
      order: { id: order.id },
      tasks: order.tasks.map((id) => ({ id })),
      form: { documentType: { value: 'Form2' } },
    });
  });

  test.each([
    [extendPreservation, 'preservationExtension', 'Form6'],
    [
      (parts: Authority['parts'], order: ReturnType<typeof issueOrder>) =>
        confirmProduction(parts, order, 'EPOC-DE-2026-000001'),
      'subsequentProduction',
      'Form5',
    ],
  ] as const)('%o', (act, kind, form) => {
    const { order, arrival } = after('preservation', act);
    expect(arrival.meaning).toMatchObject({
      kind,
      tasks: order.tasks.map((id) => ({ id })),
      form: { documentType: { value: form } },
    });
  });

  test('the end of a preservation', () => {
    const { order, arrival } = after('preservation', endPreservation);
    expect(arrival.meaning).toMatchObject({
      kind: 'endPreservation',
      tasks: order.tasks.map((id) => ({ id })),
    });
  });

  test('O6: a new deadline of each task', () => {
    const at = now + 86_400_000;
    const { order, arrival } = after('plain', (parts, issued) => setDeadline(parts, issued, at));
    expect(arrival.meaning).toEqual({
      kind: 'newDeadline',
      deadlines: order.tasks.map((task) => ({ task, at })),
    });
  });

  test('a withdrawal', () => {
    const { order, arrival } = after('notified', withdraw);
    expect(arrival.meaning).toMatchObject({ kind: 'withdraw', order: { id: order.id } });
    expect(endpointOf(arrival.meaning)).toBe('/eevidence/withdraw');
  });

  test.each(letterTypes)('a letter: %s', (type) => {
    const { order, arrival } = after('plain', (parts, issued) =>
      writeLetter(parts, issued, { type, actor: 'issuingAuthority' }),
    );
    expect(arrival.meaning).toMatchObject({
      kind: 'correspondence',
      letter: { documentType: { value: type } },
      additional: type === 'ProvideAdditionalInformation' ? [{ items: [{ section: 'E' }] }] : [],
    });
    expect(arrival.associated).toContain(order.id);
  });

  test('O7: what became of a delivery', () => {
    expect(fixture('07_deliverystatus_request').meaning).toMatchObject({
      kind: 'deliveryStatus',
      receipts: [{ status: { name: 'DeliveryDesiredStatus', value: 'Received' } }],
    });
  });

  test('a message of another kind means nothing, and all of it is there to be shown', () => {
    expect(fixture('12_authorities_list_response')).toEqual({
      meaning: null,
      objects: [],
      associated: [],
    });
    const news = fixtureText('07_deliverystatus_request').replaceAll(
      'delivery:DeliveryObject',
      'delivery:NewsObject',
    );
    const arrival = readArrival(wireOf(news));
    expect(arrival.meaning).toBeNull();
    expect(arrival.objects).toMatchObject([{ verb: 'UPDATE', object: { kind: 'Unknown' } }]);
  });
});

describe('O4: the decision of the enforcing authority', () => {
  test.each(['none', 'full', 'partial'] as const)('%s, in either form', (kind) => {
    const read = (form: 'documents' | 'objects') =>
      after('notified', (parts, issued) =>
        decide(parts, issued, {
          kind,
          tasks: issued.tasks.slice(0, 1),
          bySomebodyElse: false,
          form,
          letter: true,
        }),
      );
    const documents = read('documents');
    expect(documents.arrival.meaning).toMatchObject({
      kind: 'groundsForRefusal',
      decision: { form: 'document', decision: kind, grounds: [] },
    });
    const objects = read('objects');
    expect(objects.arrival.meaning).toMatchObject({
      kind: 'groundsForRefusal',
      decision: {
        form: 'information',
        decision: kind,
        tasks: kind === 'partial' ? objects.order.tasks.slice(0, 1) : [],
        grounds: kind === 'none' ? [] : [{ value: 'FundamentalRights' }],
      },
    });
    if (kind !== 'partial') return;
    for (const { order, arrival } of [documents, objects]) {
      const { meaning } = arrival;
      if (meaning?.kind !== 'groundsForRefusal') throw new Error('no decision');
      expect(meaning.decision.tasks).toContain(order.tasks[0]);
      expect(meaning.decision.tasks).not.toContain(order.tasks[1]);
    }
  });

  test('two decisions in one message are none', () => {
    const xml = fixtureText('08_groundsforrefusal_partial_request');
    expect(readArrival(wireOf(xml)).meaning).toMatchObject({ kind: 'groundsForRefusal' });
    const [action = ''] =
      /<ActionRequest>.*?EPOCPartialRefusal.*?<\/ActionRequest>/s.exec(xml) ?? [];
    const twice = readArrival(wireOf(xml.replace(action, action + action)));
    expect(twice.meaning?.kind).not.toBe('groundsForRefusal');
  });
});
