import { expect, test } from 'vitest';
import { doubts, isHolding } from '../../../../shared/orders/doubts.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { change, openCase } from './gate-cases.ts';

test.each(doubts)('%s shuts the release gate exactly where it is said to', (doubt) => {
  const { facts, clock, context } = change(openCase, { doubts: [doubt] });
  const isShut = isHolding(doubt) || doubt === 'withdrawalNotFromIssuer';
  expect(judgeRelease(facts, clock, context).isOpen).toBe(!isShut);
});
