import { expect, test } from 'vitest';
import {
  isLapsedTwin,
  twinLook,
  twinName,
  twinOpener,
  twinWords,
} from '../../../../../renderer/views/desk/twin-look.ts';
import { texts } from '../../../../../renderer/text/text.ts';
import type { RelatedOrder } from '../../../../../renderer/vault/queries.ts';
import { asOrderId } from '../../../../../shared/base/units.ts';
import type { JudgementBar } from '../../../../../shared/orders/judgement-bar.ts';
import type { LinkFacts } from '../../../../../shared/orders/facts.ts';
import { listedFacts } from '../../../../../renderer/vault/listed-facts.ts';
import { received, uuid, withOrder } from '../../../shared/orders/journal-builder.ts';

const other = asOrderId(uuid(2));
const link: LinkFacts = { other, relation: 'duplicate', at: received, by: null };
const lapsed: LinkFacts = { ...link, lapse: 'refused' };
const related = (relation: LinkFacts | null, bar: JudgementBar | null): RelatedOrder => ({
  id: other,
  reference: 'EPOC',
  authority: null,
  facts: listedFacts(withOrder().order),
  link: null,
  reasons: [],
  relation,
  back: null,
  isStranger: false,
  bars: { duplicate: bar, redirected: null, followsPreservation: null, related: null },
});

test.each([
  ['holds', link, null, 'same'],
  ['lapsed, and the other one is gone', lapsed, 'otherRefused', 'lapsed'],
  ['lapsed, and this one has been answered since', lapsed, 'alreadySent', 'lapsed'],
  ['lapsed, and the other one stands after all', lapsed, null, 'stands'],
] as const)('a link that %s', (_, relation, bar, look) => {
  expect(twinLook(related(relation, bar))).toBe(look);
  expect(isLapsedTwin(look)).toBe(relation.lapse !== undefined);
});

test.each([
  ['en', ['sameContent', 'sameTarget'], 'EPOC says the same.'],
  ['en', ['sameReference', 'sameTarget'], 'EPOC has the same reference.'],
  ['sv', ['sameReference', 'sameContent'], 'EPOC säger samma sak.'],
  ['sv', ['sameReference'], 'EPOC har samma nummer.'],
] as const)('the banner says what agrees and no more (%s, %j)', (language, reasons, begins) => {
  const twin = { relation: null, reasons };
  const { body } = twinWords('perhaps', 'EPOC', twin, 'both', texts[language]);
  expect(body.startsWith(begins)).toBe(true);
});

test('both clocks are spoken of only where both run', () => {
  const twin = { relation: null, reasons: ['sameReference'] } as const;
  for (const { words, both } of [
    { words: texts.en, both: 'Both clocks' },
    { words: texts.sv, both: 'Båda fristerna' },
  ])
    for (const state of ['both', 'otherStill', 'thisStill', 'neither'] as const)
      expect(twinWords('perhaps', 'EPOC', twin, state, words).body.includes(both), state).toBe(
        state === 'both',
      );
});

test('two of one number are told apart by when they came', () => {
  const when = (at: number): string => (at === received ? '08:55:23' : 'another time');
  const name = (own: string): string => twinName(related(null, null), own, when, texts.en.desk);
  expect(name('EPOC')).toBe('EPOC (received 08:55:23)');
  expect(name('EPOC-2')).toBe('EPOC');
  const opener = (own: string): string => twinOpener(related(null, null), own, when, texts.en.desk);
  expect(opener('EPOC')).toBe('Open the one received 08:55:23');
  expect(opener('EPOC-2')).toBe('Open EPOC');
});

test.each([
  ['withdrawn', 'it was withdrawn'],
  ['refused', 'it was refused by the enforcing authority'],
  ['notNeeded', 'it need not be executed'],
] as const)('of an order that fell away it is said how: %s', (lapse, words) => {
  const { body } = twinWords('lapsed', 'EPOC', related({ ...link, lapse }, null), 'both', texts.en);
  expect(body).toContain(`fell away without an answer: ${words}.`);
});
