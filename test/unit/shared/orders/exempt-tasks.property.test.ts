import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { comeOf } from '../../../../shared/orders/come.ts';
import { exemptionBar } from '../../../../shared/orders/judgements.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { told } from '../by-hand/news-builder.ts';
import { asked, days, first, judgedAt, keptPr, second, take } from './exempt-builder.ts';
import { place } from './sweden.ts';

type Step =
  | { readonly is: 'ask'; readonly tasks: readonly TaskId[] }
  | { readonly is: 'letter'; readonly late: number }
  | { readonly is: 'take' };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    is: fc.constant('ask' as const),
    tasks: fc.constantFrom<readonly TaskId[]>([first], [first], [second], [first, second], []),
  }),
  fc.record({ is: fc.constant('letter' as const), late: fc.constantFrom(0, 0, 3, 9) }),
  fc.record({ is: fc.constant('take' as const) }),
  fc.record({ is: fc.constant('take' as const) }),
);
const play = fc.array(fc.record({ step, wait: fc.constantFrom(1, 2, 4, 8) }), {
  minLength: 2,
  maxLength: 7,
});

test('what no silent form is about is never let go before its period', () => {
  let opened = 0;
  let parts = 0;
  fc.assert(
    fc.property(play, (steps) => {
      const journal = keptPr();
      const forms: { readonly day: number; readonly tasks: readonly TaskId[] }[] = [];
      const letters: number[] = [];
      const taken: number[] = [];
      let day = 0;
      steps.forEach(({ step: one, wait }, n) => {
        day += wait;
        switch (one.is) {
          case 'ask':
            forms.push({ day, tasks: one.tasks });
            journal.add(asked(n, day, ...one.tasks), days(day));
            break;
          case 'letter': {
            const cameAt = Math.max(0, day - one.late);
            letters.push(cameAt);
            const news = { kind: 'word', speaker: 'issuing', verdict: null } as const;
            journal.add(told(n, days(cameAt), news), days(day));
            break;
          }
          case 'take': {
            const come = comeOf(journal.order, days(day), place);
            const isOpen = exemptionBar(journal.order, come) === null;
            expect(phaseOf(journal.order, come) === 'exemptionOpen').toBe(isOpen);
            if (!isOpen) break;
            taken.push(day);
            take(journal, day);
          }
        }
        const { isOpen, ground } = judgedAt(journal, day + 0.5);
        if (!isOpen || ground === null) return;
        opened += 1;
        if (ground.tasks.length === 1) parts += 1;
        expect(ground.ground).toBe('exempt');
        for (const task of ground.tasks) {
          const isFreed = taken.some((end) =>
            forms.some(
              (form) =>
                (form.tasks.length === 0 || form.tasks.includes(task)) &&
                form.day + 5 <= end &&
                !letters.some((came) => came > form.day && came <= end),
            ),
          );
          expect([task, isFreed]).toEqual([task, true]);
        }
      });
    }),
    { numRuns: 300 },
  );
  expect(opened).toBeGreaterThan(15);
  expect(parts).toBeGreaterThan(5);
});
