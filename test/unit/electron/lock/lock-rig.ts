// A lock over a made-up profile: what it asks of it is answered by the test.
import { AppStateStore } from '../../../../electron/ipc/app-state-store.ts';
import { openLock, type Lock } from '../../../../electron/lock/open-lock.ts';
import type { LockedProfile, ScreenPort } from '../../../../electron/lock/ports.ts';
import type { Fault } from '../../../../shared/base/fault.ts';
import { ok } from '../../../../shared/base/result.ts';
import type { AppState, LockState } from '../../../../shared/bridge/app-state.ts';
import { openState } from '../../../contract/fixture/state.ts';
import { ManualTime } from '../sync/manual-time.ts';

export class LockRig {
  readonly time = new ManualTime('2026-11-02T08:00:00Z');
  readonly state: AppStateStore;
  readonly lock: Lock;
  /** What happened, in order. */
  readonly log: string[] = [];
  idleSeconds: number | null = null;
  isScreenLocked = false;
  opensBy: LockState['opensBy'] = 'system';
  emergencyWaits = false;
  person: string | null = 'ingrid';
  /** Answers of the keychain that nobody has waited for to the end. */
  readonly keychain: ((answer: Fault | null) => void)[] = [];
  leave: Parameters<ScreenPort['onLeave']>[0] = () => undefined;

  constructor(part: Partial<AppState> = {}) {
    const { clock } = this.time;
    this.state = new AppStateStore(openState(part), () => ({ now: clock.now(), offsetMs: 0 }));
    const profile: LockedProfile = {
      opensBy: () => this.opensBy,
      emergencyWaits: () => this.emergencyWaits,
      person: () => this.person,
      askKeychain: () => new Promise((resolve) => this.keychain.push(resolve)),
      signInAnew: () => {
        this.log.push('signInAnew');
        return Promise.resolve(ok(undefined));
      },
      cancelSignIn: () => void this.log.push('cancelSignIn'),
    };
    this.lock = openLock({
      state: this.state,
      clock,
      timers: this.time,
      screen: {
        onLeave: (act) => {
          this.leave = act;
        },
        idleSeconds: () => this.idleSeconds,
        isLocked: () => this.isScreenLocked,
      },
      profile,
      shut: () => void this.log.push(`shut ${this.state.current.phase}`),
      opened: () => void this.log.push(`opened ${this.state.current.phase}`),
    });
  }

  get phase(): AppState['phase'] {
    return this.state.current.phase;
  }

  get shown(): LockState | null {
    return this.state.shown.lock;
  }
}
