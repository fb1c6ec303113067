// What may be done about an order, and why not, stands on its screen exactly as `nextSteps` has it.
import { answerEn } from '../../renderer/text/en/answer.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { utcMs } from '../../shared/base/units.ts';
import { heldTasks } from '../../shared/holds/hold-ground.ts';
import { holdEnd } from '../../shared/holds/hold-end.ts';
import { judgeHold } from '../../shared/holds/hold-release.ts';
import { clockOf } from '../../shared/orders/clock-of.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { nextSteps, type NextStep } from '../../shared/orders/next-steps.ts';
import { judgeRelease } from '../../shared/orders/release-gate.ts';
import { hasRight, rights } from '../../shared/orders/rights.ts';
import { articleText } from '../../shared/text/steps.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { orderId } from './fixture/ids.ts';
import { lettersJournal, withdrawnJournal } from './fixture/letters.ts';
import { busyJournal } from './fixture/orders.ts';
import * as plan from './fixture/plans.ts';
import { openState, signedIn } from './fixture/state.ts';
import { pictureTime } from './fixture/times.ts';
import * as turns from './fixture/turns.ts';
import { expect, test } from './open-window.ts';

const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: {},
} as const;
type Person = typeof signedIn;
const handler: Person = { ...signedIn, roles: ['handler'] };

const factsOf = (records: readonly JournalRecord[], number: number): OrderFacts => {
  const ledger = new Ledger();
  for (const record of records) ledger.apply(record);
  const facts = ledger.facts().orders.get(orderId(number));
  if (facts === undefined) throw new Error(`no order ${number}`);
  return facts;
};

/** As the window is told in `openState`. */
function stepsOf(facts: OrderFacts, { roles, name }: Person): readonly NextStep[] {
  const own = rights.filter((right) => hasRight(roles, right));
  const maySend = own.includes('send');
  const now = utcMs(pictureTime);
  const clock = clockOf(facts, place);
  const seen = { now, platformNow: now, lastPollAt: utcMs(pictureTime - 7_000) };
  const gate = judgeRelease(facts, clock?.ok === true ? clock.value : null, {
    ...seen,
    maySend,
    signedIn: true,
    certificateValidUntil: utcMs(pictureTime + 86_400_000),
    packageHash: facts.answer.package?.hash ?? null,
    needsSecondPerson: false,
  });
  const isInRegister = facts.instrument === 'preservation' || heldTasks(facts).length > 0;
  const hold = judgeHold(facts, holdEnd(facts, place), {
    ...seen,
    strayPreservation: 0,
    producedAt: null,
    signedIn: true,
    maySend,
  });
  return nextSteps(
    facts,
    { gate, hold: isInRegister ? hold : null },
    { signedIn: true, name, rights: own },
  );
}

const shownAs = ({ name }: NextStep): readonly string[] =>
  name === 'prepare' ? [stepsEn.names.prepare, answerEn.goOn] : [stepsEn.names[name]];
const stepWords: ReadonlySet<string> = new Set([...Object.values(stepsEn.names), answerEn.goOn]);

for (const [what, records, orders] of [
  [
    'a busy day',
    busyJournal(),
    [
      plan.lisbon,
      plan.bologna,
      plan.vienna,
      plan.lille,
      plan.ghent,
      plan.berlin,
      plan.utrecht,
      plan.cork,
    ],
  ],
  ['orders to preserve', turns.turnsJournal(), [turns.fresh, turns.kept, turns.silent, turns.past]],
  ['a withdrawal', withdrawnJournal(), [plan.lille]],
  ['letters', lettersJournal(), [plan.berlin]],
] as const)
  for (const person of [signedIn, handler])
    test(`${what}, for a ${person.roles.join()}: every step and every reason, and no other`, async ({
      open,
    }) => {
      const { page } = await open({ state: openState({ session: person }), records });
      for (const { number, reference } of orders) {
        await page
          .getByRole('option', { name: new RegExp(reference.replace('EPOC-', '')) })
          .click();
        await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
        const acts = page.getByRole('region', { name: orderEn.nextTitle });
        const steps = stepsOf(factsOf(records, number), person);
        expect(steps.length, reference).toBeGreaterThan(0);
        const buttons = (
          await acts.getByRole('button', { includeHidden: true }).allTextContents()
        ).map((text) => text.trim());
        const whys = await acts.locator('dl > div > dd').allTextContents();
        const told = (await acts.locator('dl > div > dt').allTextContents()).map((text, at) => ({
          names: text.trim().split(' · '),
          why: (whys[at] ?? '').replaceAll(/\s+/g, ' ').trim(),
        }));
        for (const step of steps) {
          const names = shownAs(step);
          const isOffered = buttons.some((text) => names.includes(text));
          const why = told.find((line) => line.names.some((name) => names.includes(name)))?.why;
          expect({ step: step.name, isOffered, isBarred: why !== undefined }, reference).toEqual({
            step: step.name,
            isOffered: step.isAllowed,
            isBarred: !step.isAllowed,
          });
          if (step.reason === null) continue;
          const [sentence = ''] = stepsEn.reasons[step.reason].split('{');
          expect(why, `${reference} ${step.name}`).toContain(sentence.trim());
          if (step.articles !== null) expect(why).toContain(articleText(step.articles, 'en'));
        }
        const known = steps.flatMap(shownAs);
        const shown = [...buttons, ...told.flatMap(({ names }) => names)];
        const more = shown.filter((text) => stepWords.has(text) && !known.includes(text));
        expect(more, reference).toEqual([]);
      }
    });
