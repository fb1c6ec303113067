// Every call × every phase × every role, made from the table itself; no row can be forgotten.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallRate } from '../../../../electron/ipc/call-rate.ts';
import { OpenDialog } from '../../../../electron/ipc/open-dialog.ts';
import { callPhaseOf, createRouter, type Handlers } from '../../../../electron/ipc/router.ts';
import { refusalOf } from '../../../../electron/profile/permissions.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import type { SessionState } from '../../../../shared/bridge/app-state.ts';
import type { CallPhase } from '../../../../shared/bridge/call-row.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';
import { doubts, isHolding } from '../../../../shared/orders/doubts.ts';
import { roles, type Role } from '../../../../shared/orders/entry.ts';
import { hasRight } from '../../../../shared/orders/rights.ts';
import { orderId } from '../../../contract/fixture/ids.ts';
import { signedIn } from '../../../contract/fixture/state.ts';
import { sample } from '../ipc/samples.ts';
import { settle } from '../sync/manual-time.ts';
import { LockRig } from './lock-rig.ts';

const names = Object.keys(calls) as CallName[];
const phases = ['any', 'welcome', 'open', 'locked'] as const satisfies readonly CallPhase[];
const sender = {
  address: 'app://ombud/index.html',
  isMainFrame: true,
  isOurWindow: true,
  isDestroyed: false,
};

/** A router whose services only note that they were reached. */
function router(phase: () => CallPhase, session: SessionState) {
  const reached: CallName[] = [];
  let now = 0;
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        reached.push(name);
        return Promise.resolve({ ok: true, value: {} });
      },
    ]),
  ) as unknown as Handlers;
  const route = createRouter({
    handlers,
    isAppAddress: () => true,
    isPractice: () => true,
    rate: new CallRate({ elapsed: () => (now += 1_000) }),
    dialog: new OpenDialog(),
    phase,
    opening: () => null,
    refusal: (right) =>
      refusalOf(right, { session, lastSignIn: null, now: utcMs(0), readingDays: 30 }),
    onDefect: () => undefined,
  });
  const ask = (name: CallName): Promise<unknown> =>
    route(sender, name, sample(name), calls[name].door);
  return { reached, ask };
}

const sessionOf = (role: Role): SessionState => ({ ...signedIn, roles: [role] });

describe('lock × role × call [SC-22]', () => {
  it.each(phases.flatMap((phase) => roles.map((role) => [phase, role] as const)))(
    '%s as %s: each call passes exactly where the table says',
    async (phase, role) => {
      const { reached, ask } = router(() => phase, sessionOf(role));
      for (const name of names) await ask(name);
      const expected = names.filter((name) => {
        const row = calls[name];
        if (row.right !== null && !hasRight([role], row.right)) return false;
        if (phase === 'locked') return row.whileLocked;
        return row.phase === 'any' || row.phase === phase;
      });
      expect(reached).toEqual(expected);
    },
  );

  it('what opens the release gate or lets data go takes the right to send', () => {
    const opening = [
      'judgement.holdingDoubt',
      'judgement.unbind',
      'order.judgeWithdrawal',
      'hold.confirm',
      'hold.release',
    ] as const satisfies readonly CallName[];
    for (const name of opening) expect(calls[name].right).toBe('send');
    const asked = { order: orderId(1) };
    for (const doubt of doubts) {
      const isHeavy = calls['judgement.holdingDoubt'].request.safeParse({
        ...asked,
        doubt,
      }).success;
      const isLight = calls['judgement.doubt'].request.safeParse({ ...asked, doubt }).success;
      expect([doubt, isHeavy, isLight]).toEqual([doubt, isHolding(doubt), !isHolding(doubt)]);
    }
  });

  it('while locked: the snapshot, the end, the way back in, and nothing else', () => {
    const allowed = names.filter((name) => calls[name].whileLocked);
    expect(allowed).toEqual([
      'app.state',
      'app.quit',
      'app.unlock',
      'identity.reopen',
      'identity.cancel',
    ]);
    for (const name of allowed) expect(calls[name].right).toBeNull();
  });
});

const waitingSession: SessionState = {
  state: 'waiting',
  step: 'browser',
  startedAt: 1,
  until: 2,
  origin: 'https://eid.example',
};

/** What can happen to a lock, in any order. */
const events = {
  person: (rig: LockRig) => rig.lock.lock('person'),
  system: (rig: LockRig) => rig.leave('system'),
  suspend: (rig: LockRig) => rig.leave('suspend'),
  hour: (rig: LockRig) => rig.time.pass(3_600_000),
  input: (rig: LockRig) => rig.lock.input(),
  unlock: (rig: LockRig) => void rig.lock.unlock('en'),
  wrongSecret: (rig: LockRig) => rig.keychain.shift()?.({ code: 'keychain.changed' }),
  rightSecret: (rig: LockRig) => rig.keychain.shift()?.(null),
  orders: (rig: LockRig) => rig.lock.look(),
  signInRuns: (rig: LockRig) => rig.lock.follow(waitingSession),
  signedIn: (rig: LockRig) => rig.lock.follow(signedIn),
  screenLocks: (rig: LockRig) => (rig.isScreenLocked = true),
  screenOpens: (rig: LockRig) => (rig.isScreenLocked = false),
  secondWay: (rig: LockRig) => (rig.opensBy = 'signIn'),
  firstWay: (rig: LockRig) => (rig.opensBy = 'system'),
} as const;
const eventNames = Object.keys(events) as (keyof typeof events)[];
const proofs: readonly string[] = ['rightSecret', 'signedIn'];

describe('whatever the order of events [SC-28]', () => {
  it('locked lets nothing be read, shows nothing, and opens by a proof alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...eventNames), { maxLength: 30 }), async (run) => {
        const rig = new LockRig({ place: null });
        rig.lock.watch();
        const { ask, reached } = router(() => callPhaseOf(rig.state.current.phase), signedIn);
        for (const event of run) {
          const before = rig.phase;
          await events[event](rig);
          await settle();
          if (before === 'locked' && rig.phase === 'open') expect(proofs).toContain(event);
          if (rig.phase === 'open') continue;
          reached.length = 0;
          await ask('vault.connect');
          await ask('files.offer');
          await ask('answer.send');
          expect(reached).toEqual([]);
          expect(rig.state.shown).toMatchObject({ certificate: null, place: null, journalHead: 0 });
          expect(rig.log.filter((one) => /^(shut|opened)/.test(one)).at(-1)).toBe('shut locked');
        }
      }),
      { numRuns: 300 },
    );
  });
});
