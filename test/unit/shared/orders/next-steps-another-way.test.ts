import { expect, it } from 'vitest';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { nextSteps, type Asker } from '../../../../shared/orders/next-steps.ts';
import { change, openCase } from './gate-cases.ts';
import { utcMs } from '../../../../shared/base/units.ts';

const everybody: Asker = {
  signedIn: true,
  name: 'Nils Prov',
  rights: ['readOrders', 'prepare', 'approve', 'send', 'takeAlarm'],
};
const stepsOf = ({ facts, clock, context }: typeof openCase) =>
  nextSteps(facts, { gate: judgeRelease(facts, clock, context), hold: null }, everybody);
const came = change(openCase, { channel: 'post' });

it('the answer to an order that came another way is neither sent nor queued', () => {
  const steps = stepsOf(came);
  expect(steps.find(({ name }) => name === 'send')).toMatchObject({
    isAllowed: false,
    reason: 'otherChannel',
    articles: '19(5)',
  });
  expect(steps.some(({ name }) => name === 'queue')).toBe(false);
});

it('a waiting time is said first: it shuts every way out', () => {
  const early = change(came, {}, { now: utcMs(openCase.context.now - 60_000) });
  expect(stepsOf(early).find(({ name }) => name === 'send')).toMatchObject({
    reason: 'windowClosed',
  });
});

it('no letter about it goes through the service', () => {
  expect(stepsOf(came).find(({ name }) => name === 'writeLetter')).toMatchObject({
    isAllowed: false,
    reason: 'otherChannel',
    articles: '19(5)',
  });
});
