import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history, type History } from './gate-history.ts';
import { Oracle } from './gate-oracle.ts';
import { Player } from './gate-player.ts';

interface Told {
  readonly isOpen: boolean;
  readonly mayLeave: boolean;
  readonly isClockRight: boolean;
  /** Something of the order has gone before. */
  readonly isRest: boolean;
  readonly shut: readonly string[];
}

/** What gate and oracle say after each happening. */
function told({ kind, needsSecondPerson, happenings }: History): readonly Told[] {
  const oracle = new Oracle({ kind, needsSecondPerson });
  const player = new Player({ kind, needsSecondPerson });
  let wasRight = true;
  return happenings.map((happening) => {
    oracle.follow(happening);
    const shown = oracle.now + oracle.clockError;
    player.play(happening, oracle.now, shown);
    wasRight &&= oracle.clockError === 0;
    const { isOpen, checks } = player.verdict(oracle.now, shown);
    const shut = checks.filter(({ verdict }) => verdict !== 'passed').map(({ name }) => name);
    return {
      isOpen,
      mayLeave: oracle.mayLeave(),
      isClockRight: wasRight,
      isRest: player.isRest,
      shut,
    };
  });
}

const holds = (check: (said: Told, happened: History, step: number) => void): void => {
  fc.assert(
    fc.property(history, (happened) => {
      for (const [step, said] of told(happened).entries()) check(said, happened, step);
    }),
    { numRuns: 10_000 },
  );
};

describe('ten thousand histories of one order', () => {
  it('the gate never opens when law, time or people do not let it, also when clocks are set', () => {
    holds(({ isOpen, mayLeave }) => {
      if (isOpen) expect(mayLeave).toBe(true);
    });
  }, 300_000);

  it('whenever they do, and the clock was never set, it is open', () => {
    holds(({ isOpen, mayLeave, isClockRight, shut }) => {
      if (mayLeave && isClockRight) expect({ isOpen, shut }).toEqual({ isOpen: true, shut: [] });
    });
  }, 300_000);

  it('holds both open and shut gates of every kind, or it would prove nothing', () => {
    const all = fc.sample(history, { numRuns: 2_000, seed: 1 });
    for (const kind of ['plain', 'notified', 'emergency'] as const) {
      const said = all.filter((one) => one.kind === kind).flatMap(told);
      const open = said.filter(({ isOpen }) => isOpen);
      expect(open.length).toBeGreaterThan(100);
      expect(open.filter(({ isRest }) => isRest).length).toBeGreaterThan(30);
      const shut = new Set(said.flatMap((one) => one.shut));
      expect([...shut].filter((name) => name !== 'windowOpen').sort()).toEqual(
        [
          'asAsked',
          'certificate',
          'complete',
          'freshMailbox',
          'notDuplicate',
          'notRefused',
          'notSuspended',
          'notWithdrawn',
          'role',
          'sameHash',
          'secondPerson',
          'signedIn',
        ].sort(),
      );
    }
  });
});
