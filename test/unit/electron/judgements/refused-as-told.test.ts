import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJudgements } from '../../../../electron/judgements/judgements.ts';
import { position, utcMs } from '../../../../shared/base/units.ts';
import { day0, order, otherOrder } from '../../../../build/state-chart/objects.ts';
import { beginnings, turns, type Turn } from '../../../../build/state-chart/turns.ts';
import { enteredLimits } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { reviewsToName } from '../../../../shared/orders/about-forms.ts';
import {
  judgementNames,
  judgementsFor,
  type JudgementName,
} from '../../../../shared/orders/judgements.ts';
import { phaseOf, type Come } from '../../../../shared/orders/phase.ts';
import { firstTurn } from '../../../../shared/orders/turn.ts';
import { authority } from '../../../../build/state-chart/objects.ts';
import type { Outcome } from '../../../../electron/judgements/judgement-parts.ts';

const by = { subject: 'lr', name: 'Test Representative' };
const day = 86_400_000;
const now = utcMs(day0 + 30 * day);

function factsAfter(history: readonly Turn[]): { facts: OrderFacts; come: Come } {
  const ledger = new Ledger();
  const bodies = [
    { kind: 'enforcingAuthorityLearnt', ...authority } as const,
    ...history.flatMap((turn) => turn.bodies),
  ];
  for (const [index, body] of bodies.entries())
    ledger.apply({ position: position(index + 1), entry: { ...body, at: day0, by: null } });
  const facts = ledger.facts().orders.get(order);
  if (facts === undefined) throw new Error('the order has not come');
  const nothing: Come = { windowOpen: false, fiveDays: false, periodOver: false };
  return { facts, come: history.reduce((all, turn) => ({ ...all, ...turn.come }), nothing) };
}

/** Main's acts over given facts, with another order that fits whatever is to be linked. */
function mainOver(facts: OrderFacts, come: Come, other: Partial<OrderFacts>) {
  const fitting: OrderFacts = {
    ...facts,
    id: otherOrder,
    links: [],
    withdrawnAt: null,
    refusal: null,
    turn: firstTurn,
    emergency: true,
    answer: { ...facts.answer, sentAt: null },
    ...other,
  };
  const ledger = new Ledger().facts();
  const orders = new Map([
    [order, { ...facts, links: facts.links.filter((link) => link.other !== otherOrder) }],
    [otherOrder, fitting],
  ]);
  const all = { ...ledger, orders };
  return openJudgements({
    store: {
      facts: all,
      decide: (decision) => {
        const decided = decision(all);
        return Promise.resolve(decided.ok ? { ok: true, value: position(1) } : decided);
      },
    },
    contact: { lastPollAt: () => now, platformNow: () => now, isLineWhole: true },
    clock: { now: () => now },
    zone: 'Europe/Stockholm',
    dueClock: () => null,
    comeOf: () => come,
    fiveDaysEnd: () => day0,
    portalReading: () => null,
  });
}

/** Everything the name stands for, tried. */
function attempts(name: JudgementName, facts: OrderFacts, come: Come): Outcome[] {
  const { findings, keeping, links } = mainOver(facts, come, {});
  const at = utcMs(day0 + day);
  switch (name) {
    case 'judgeWord':
      return facts.words.map(({ id }) => findings.judgeWord(order, id, 'changesNothing', by));
    case 'settleDoubt':
      return facts.doubts.map((doubt) => findings.settleDoubt(order, doubt, by));
    case 'endReview':
      // Which one is a question of its own.
      return [
        findings.endReview(
          order,
          'upheld',
          null,
          by,
          reviewsToName(facts).map(({ id }) => id),
        ),
      ];
    case 'takeExemption':
      return [keeping.takeExemption(order, by)];
    case 'enterNewDeadline':
      return [findings.enterLimit(order, 'NEW_DEADLINE', at, by)];
    case 'enterOtherDeadline':
      return [findings.enterLimit(order, 'OTHER_DEADLINES', at, by)];
    case 'enterEnforcementDeadline':
      return [findings.enterLimit(order, 'ENFORCEMENT_DEADLINE', at, by)];
    case 'takeOutLimit':
      return enteredLimits.map((limit) => findings.enterLimit(order, limit, null, by));
    case 'linkDuplicate':
      return [links.bind(order, otherOrder, 'duplicate', by)];
    case 'linkRedirected':
      return [links.link(order, otherOrder, 'redirected', by)];
    case 'linkFollowsPreservation': {
      const main = mainOver(facts, come, { instrument: 'preservation' });
      return [main.links.bind(order, otherOrder, 'followsPreservation', by)];
    }
    case 'linkRelated':
      return [links.link(order, otherOrder, 'related', by)];
    case 'unlink':
      return [];
    case 'attachOtherRequest': {
      const asked = { request: 'domestic', reference: 'B 1-26', receivedAt: day0 } as const;
      return [keeping.attachRequest(order, asked, by)];
    }
  }
}

const histories = fc
  .constantFrom('production' as const, 'preservation' as const)
  .chain((kind) =>
    fc
      .tuple(
        fc.constantFrom(...beginnings[kind]),
        fc.shuffledSubarray([...turns[kind]], { maxLength: 8 }),
        fc.boolean(),
      )
      .map(([beginning, after, emergency]) => ({ history: [beginning, ...after], emergency })),
  );

test('main refuses exactly what the rule says, for the reason it says [R-NO-5]', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ history, emergency }) => {
      const { facts: folded, come } = factsAfter(history);
      const facts: OrderFacts = { ...folded, emergency };
      const told = new Map(judgementsFor(facts, come).map((one) => [one.name, one]));
      expect(told.get('takeExemption')?.isAllowed).toBe(phaseOf(facts, come) === 'exemptionOpen');
      for (const name of judgementNames.filter((one) => one !== 'unlink')) {
        const outcomes = await Promise.all(attempts(name, facts, come));
        const { isAllowed, reason } = told.get(name) ?? { isAllowed: null, reason: null };
        expect([name, outcomes.some(({ ok }) => ok)]).toEqual([name, isAllowed]);
        const isSingle = !['judgeWord', 'settleDoubt', 'takeOutLimit'].includes(name);
        const [outcome] = outcomes;
        if (isSingle && outcome?.ok === false)
          expect(outcome.error.code).toBe(`judgement.${reason ?? ''}`);
      }
    }),
    { numRuns: 300 },
  );
});
