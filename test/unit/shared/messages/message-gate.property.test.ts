import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { judgeMessage, type MessageContext } from '../../../../shared/messages/message-gate.ts';
import type { MessageEndpoint } from '../../../../shared/orders/entries/message-entry.ts';
import { keptFacts, minute } from '../holds/hold-cases.ts';

const now = utcMs(Date.parse('2026-11-23T10:00:00Z'));
const near: fc.Arbitrary<UtcMs | null> = fc.option(
  fc
    .constantFrom(-60 * minute, -11 * minute, -10 * minute, -1, 0, 1, 60 * minute)
    .map((offset) => utcMs(now + offset)),
  { nil: null, freq: 6 },
);
const endpoints: readonly MessageEndpoint[] = [
  'correspondence',
  'dataPreserved',
  'confirmWithdrawal',
  'nonExecution',
];

test('a message leaves only when the order calls for it, and never for want of a window', () => {
  fc.assert(
    fc.property(
      fc.record<MessageContext>({
        now: fc.constant(now),
        lastPollAt: near,
        maySend: fc.boolean(),
        signedIn: fc.boolean(),
        certificateValidUntil: near,
      }),
      fc.record({
        instrument: fc.constantFrom('production' as const, 'preservation' as const),
        withdrawnAt: near,
        withdrawalConfirmedAt: near,
        endedAt: near,
        notified: fc.boolean(),
      }),
      fc.constantFrom(...endpoints),
      (context, { endedAt, ...of }, endpoint) => {
        const preservation = { ...keptFacts.preservation, endedAt };
        const facts = { ...keptFacts, ...of, preservation };
        const { isOpen, stop } = judgeMessage(facts, endpoint, context);
        const isAlive = of.withdrawnAt === null;
        const isCalledFor: Readonly<Record<MessageEndpoint, boolean>> = {
          correspondence: true,
          nonExecution: isAlive,
          dataPreserved: isAlive && of.instrument === 'preservation' && endedAt === null,
          confirmWithdrawal: !isAlive && of.withdrawalConfirmedAt === null,
        };
        const isReady =
          context.signedIn &&
          context.maySend &&
          now < (context.certificateValidUntil ?? 0) &&
          Math.abs(now - (context.lastPollAt ?? 0)) <= 10 * minute;
        expect(isOpen).toBe(isCalledFor[endpoint] && isReady);
        expect(stop === null).toBe(isCalledFor[endpoint]);
      },
    ),
    { numRuns: 5_000 },
  );
});
