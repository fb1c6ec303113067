import { describe, expect, it } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import type { NonExecutionFacts } from '../../../../shared/orders/facts.ts';
import { freshMailboxMs, judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { stepNames, stepReasons } from '../../../../shared/orders/next-steps.ts';
import { rowGroups, rowKinds } from '../../../../shared/orders/urgency.ts';
import { fill, placesOf } from '../../../../shared/text/fill.ts';
import { gateSentence, gateText } from '../../../../shared/text/gate.ts';
import { ordersText } from '../../../../shared/text/orders.ts';
import { stepReason, stepText } from '../../../../shared/text/steps.ts';
import { portalText } from '../../../../shared/text/portal.ts';
import { practiceText } from '../../../../shared/text/practice.ts';
import { whyText } from '../../../../shared/text/why.ts';
import { otherWayText } from '../../../../shared/text/why/other-way.ts';
import { change, openCase, opening } from '../orders/gate-cases.ts';
import { order } from '../orders/journal-builder.ts';

const flat = (table: object, prefix = ''): [string, string][] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value as object, `${prefix}${key}.`),
  );

const tables = [
  ['why', whyText],
  ['why, another way', otherWayText],
  ['portal', portalText],
  ['gate', gateText],
  ['steps', stepText],
  ['orders', ordersText],
  ['practice', practiceText],
] as const;

describe.each(tables)('%s', (_, table) => {
  const [english, swedish] = [flat(table.en), flat(table.sv)];

  it('has the same keys in both languages', () => {
    expect(swedish.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('names the same values, written the same way, in both languages', () => {
    const other = new Map(swedish);
    const places = (text: string): string[] =>
      placesOf(text)
        .map(({ name, style }) => `${name}:${style}`)
        .sort();
    for (const [key, text] of english)
      expect([key, places(other.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  it('says something of its own under every key', () => {
    for (const list of [english, swedish]) {
      // A status word may be a heading too; no two sentences may be the same.
      const sentences = list.map(([, text]) => text).filter((text) => text.includes(' '));
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const [, text] of list) expect(text.trim()).toBe(text);
      expect(list.filter(([, text]) => text.length < 3)).toEqual([]);
    }
  });

  it('leaves no English in the Swedish', () => {
    const taken = new Set(english.map(([, text]) => text));
    expect(swedish.filter(([, text]) => taken.has(text))).toEqual([]);
  });
});

describe('filling', () => {
  it('puts values into their places, by name', () => {
    expect(fill('{a} of {total:day}, {a}', { a: 3, total: 'ten' })).toBe('3 of ten, 3');
  });

  it('leaves a place without a value to be seen, and never reads beyond the values', () => {
    expect(fill('{a} {toString}', {})).toBe('{a} {toString}');
  });

  it('does not take what a value says for a place', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });
});

describe('the gate', () => {
  const write = { end: () => 'Thu 3 Dec 24:00' };
  const asked: NonExecutionFacts = {
    id: order,
    sentAt: opening,
    receivedAt: opening,
    reasons: ['Incomplete'],
    tasks: [],
    isPreserved: true,
    position: position(1),
  };
  const shutCase = change(
    openCase,
    {
      withdrawnAt: opening,
      refusal: { scope: 'full', tasks: [], at: opening },
      tasks: [],
      channel: 'post',
      nonExecutions: [asked],
      links: [{ other: order, relation: 'duplicate', at: opening, by: null }],
    },
    {
      now: utcMs(opening - 1),
      lastPollAt: utcMs(opening - freshMailboxMs * 2),
      packageHash: null,
      needsSecondPerson: true,
      signedIn: false,
      maySend: false,
      certificateValidUntil: null,
    },
  );

  it.each(['en', 'sv'] as const)('says each of its verdicts (%s)', (language) => {
    const asked = change(openCase, { doubts: ['withdrawalNotFromIssuer'] });
    const unsure = change(openCase, {
      refusal: { scope: 'full', tasks: [], at: opening, isUnsure: true },
    });
    const ahead = change(openCase, {}, { platformNow: utcMs(opening - 1) });
    const changed = change(openCase, { doubts: ['askedOtherwise'] });
    const cases = [openCase, asked, changed, unsure, shutCase, ahead, { ...shutCase, clock: null }];
    const said = cases.flatMap(({ facts, clock, context }) =>
      judgeRelease(facts, clock, context).checks.map((check) =>
        gateSentence(check, language, { ...write, now: context.now }),
      ),
    );
    expect(new Set(said)).toEqual(
      new Set(
        Object.values(gateText[language]).map((text) => fill(text, { until: 'Thu 3 Dec 24:00' })),
      ),
    );
  });

  it('does not make up a verdict', () => {
    const impossible = { name: 'role', verdict: 'locked', until: null } as const;
    expect(() => gateSentence(impossible, 'en', { ...write, now: opening })).toThrow('role.locked');
  });
});

describe('next steps and list', () => {
  it('have a word for every step, reason, kind and group', () => {
    for (const language of ['en', 'sv'] as const) {
      expect(Object.keys(stepText[language].names).sort()).toEqual([...stepNames].sort());
      expect(Object.keys(stepText[language].reasons).sort()).toEqual([...stepReasons].sort());
      expect(Object.keys(ordersText[language].kinds).sort()).toEqual([...rowKinds].sort());
      expect(Object.keys(ordersText[language].groups).sort()).toEqual([...rowGroups].sort());
    }
  });

  it('say when a reason ends', () => {
    const write = { end: () => 'tors 3 dec 24.00' };
    const closed = {
      name: 'send',
      isAllowed: false,
      reason: 'windowClosed',
      until: opening,
      articles: '8(4), 10(2)',
    } as const;
    expect(stepReason(closed, 'sv', write)).toBe(
      'Öppnar tors 3 dec 24.00. (artiklarna 8.4 och 10.2)',
    );
    const byRole = { ...closed, reason: 'role', until: null, articles: null } as const;
    expect(stepReason(byRole, 'en', write)).toBe('Your role does not allow this.');
    expect(stepReason({ ...closed, isAllowed: true, reason: null }, 'en', write)).toBeNull();
  });
});
