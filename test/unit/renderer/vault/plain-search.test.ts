import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOrderId, asTaskId, position, type OrderId } from '../../../../shared/base/units.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import {
  arrived,
  authorisation,
  ldTask,
  received,
  uuid,
} from '../../shared/orders/journal-builder.ts';
import { isFoundPlainly, type PlainOrder } from './plain-search.ts';
import { keyOf, Projection, reference } from './projection-rig.ts';

interface Received {
  readonly reference: string;
  readonly entity: string;
  readonly about: string;
  readonly identifiers: readonly string[];
}

const names = [
  'Åklagarkammaren',
  'Nordvik Mail AB',
  'Señor Nuñez',
  'Łódź Telekom',
  'Øresund Bredbånd',
];
const terms = [
  'misstänkt',
  'nätfiske',
  'bedrägeri',
  'bedragare',
  'Straße',
  'strasse',
  'phishing',
  'fishing',
  'prosecutor',
  'faktura-2026',
  'målsäganden',
  'mal',
  'Bro\u0308d',
  'Œuvre',
  'i',
  'är',
];
const digits = fc.string({
  unit: fc.constantFrom('0', '1', '4', '6', '7'),
  minLength: 3,
  maxLength: 9,
});
const identifier = fc.oneof(
  digits.map((number) => `+46${number}`),
  digits.map((number) => `suspekt.${number}@post.example`),
  digits.map((number) => `192.0.2.${number.slice(0, 3)}`),
);
const anyOrder: fc.Arbitrary<Received> = fc.record({
  reference: digits.map((number) => `EPOC-DE-2026-${number}`),
  entity: fc.constantFrom(...names),
  about: fc
    .array(fc.constantFrom(...terms), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' ')),
  identifiers: fc.array(identifier, { minLength: 1, maxLength: 3 }),
});

const plainOf = ({ reference: number, entity, about, identifiers }: Received): PlainOrder => ({
  keys: [number, entity, ...identifiers],
  texts: [entity, about],
});

const idOf = (at: number): OrderId => asOrderId(uuid(at + 1));
const journalOf = (orders: readonly Received[]): readonly JournalRecord[] =>
  orders
    .flatMap(({ reference: number, entity, about, identifiers }, at) => {
      const id = idOf(at);
      const values = identifiers.map((value) => ({
        formatOwner: 'ETSI',
        formatName: 'Any',
        value,
      }));
      const order = authorisation({
        id,
        reference: number,
        legalEntity: entity,
        manualInformation: about,
      });
      const task = ldTask(asTaskId(uuid(at + 501)), { requestType: null, values });
      return [arrived(order, { order: id }), arrived(task, { order: id })];
    })
    .map((body, at) => ({
      position: position(at + 1),
      entry: { ...body, at: received, by: null },
    }));

/** What somebody types who has one of these texts before the eyes: a part of it, in another case, without accents, or amiss. */
const typed = (orders: readonly Received[]): fc.Arbitrary<string> => {
  const seen = orders.flatMap((order) => {
    const { keys, texts } = plainOf(order);
    return [...keys, ...texts, ...texts.flatMap((text) => text.split(' '))];
  });
  const bare = (text: string): string => text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
  const amiss = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);
  const part = fc
    .tuple(fc.constantFrom(...seen, ...terms, ...names), fc.nat(12), fc.nat(12), fc.nat(5))
    .map(([text, from, length, how]) => {
      const beginning = text.slice(0, length + 1);
      return (
        [
          text,
          beginning,
          text.slice(from, from + length + 1),
          bare(text),
          text.toUpperCase(),
          amiss(text, from),
        ][how] ?? text
      );
    });
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
};

/** A number as it is written within Sweden, sought as it is dialled from abroad. */
const fromAbroad: readonly [Received[], string[]] = [
  [
    {
      reference: 'EPOC-DE-2026-1',
      entity: 'Nordvik Mail AB',
      about: 'faktura',
      identifiers: ['016-460 161'],
    },
  ],
  ['+46 16 460161', '0046 16 460 162'],
];

const journalAndSearches = fc
  .array(anyOrder, { minLength: 1, maxLength: 8 })
  .chain((orders) =>
    fc.tuple(fc.constant(orders), fc.array(typed(orders), { minLength: 1, maxLength: 12 })),
  );

describe('the search finds what reading every text finds', () => {
  test('as the records came, after a restart, and held in memory', async () => {
    let keys = 5_000;
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(journalAndSearches, async ([orders, searches]) => {
        const records = journalOf(orders);
        const key = keyOf((keys += 1));
        const fresh = await Projection.open(key);
        await fresh.settle(records, 5);
        const memory = await reference(records);
        const ask = (text: string) => ({ text, now: pictureTime, limit: 100 });
        const idsOf = ({
          rows,
        }: {
          readonly rows: readonly { readonly facts: { readonly id: OrderId } }[];
        }) => rows.map(({ facts }) => facts.id).sort();
        const expected = searches.map((text) => {
          const found = orders.flatMap((order, at) =>
            isFoundPlainly(text, plainOf(order)) ? [idOf(at)] : [],
          );
          hits += found.length;
          return [text, found.sort()];
        });
        const found = async (projection: Projection): Promise<unknown> =>
          Promise.all(
            searches.map(async (text) => [
              text,
              idsOf(await projection.keeper.answer('list', ask(text), () => Promise.resolve())),
            ]),
          );
        expect(await found(fresh)).toEqual(expected);
        await fresh.close();
        const again = await Projection.open(key);
        await again.settle(records);
        expect(await found(again)).toEqual(expected);
        await again.close();
        const held = searches.map(async (text) => [
          text,
          idsOf(await memory.answer('list', ask(text))),
        ]);
        expect(await Promise.all(held)).toEqual(expected);
      }),
      { numRuns: 120, examples: [[[...fromAbroad]]] },
    );
    expect(hits).toBeGreaterThan(300);
  }, 90_000);
});

describe('the plain reading itself', () => {
  const order: PlainOrder = {
    keys: ['EPOC-DE-2026-000123', '+46701740605'],
    texts: ['Åklagare i Malmö: misstänkt bedrägeri'],
  };
  test.each([
    'aklagare',
    'ÅKL',
    '740605',
    '00 46 70-174',
    '+6701740605',
    'malmo bedragri',
    '000123 misstankt',
  ])('"%s" is found', (text) => expect(isFoundPlainly(text, order)).toBe(true));
  test.each(['740606', 'drägeri', 'ma', 'polis', 'aklagare polis'])('"%s" is not', (text) =>
    expect(isFoundPlainly(text, order)).toBe(false),
  );
});
