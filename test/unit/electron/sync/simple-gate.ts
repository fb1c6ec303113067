import type { UtcMs } from '../../../../shared/base/units.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import type {
  GateCheck,
  GateCheckName,
  GateContext,
  GateVerdict,
} from '../../../../shared/orders/release-gate-types.ts';

/** A gate by the contract's words, with the opening time given: the real one computes it from the law. */
export function simpleGate(
  opensAt: () => UtcMs,
): (order: OrderFacts, context: GateContext) => GateVerdict {
  return (order, context) => {
    const opening = opensAt();
    const isFresh = context.lastPollAt !== null && context.now - context.lastPollAt <= 600_000;
    const isTime =
      context.now >= opening && context.platformNow !== null && context.platformNow >= opening;
    const check = (name: GateCheckName, holds: boolean, shut: 'locked' | 'open'): GateCheck => ({
      name,
      verdict: holds ? 'passed' : shut,
      until: null,
    });
    const checks = [
      order.doubts.includes('withdrawalNotFromIssuer')
        ? check('notWithdrawn', false, 'open')
        : check('notWithdrawn', order.withdrawnAt === null, 'locked'),
      check(
        'notRefused',
        order.refusal === null,
        order.refusal?.isUnsure === true ? 'open' : 'locked',
      ),
      check('windowOpen', isTime, 'locked'),
      check('freshMailbox', isFresh, 'open'),
      check('sameHash', order.answer.package?.hash === context.packageHash, 'open'),
      check('signedIn', context.signedIn, 'open'),
      check('role', context.maySend, 'open'),
    ];
    return {
      isOpen: checks.every(({ verdict }) => verdict === 'passed'),
      opensAt: opening,
      checks,
    };
  };
}
