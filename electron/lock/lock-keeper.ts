import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import type {
  Language,
  LockCause,
  LockState,
  Place,
  SessionState,
} from '../../shared/bridge/app-state.ts';
import type { AppStateStore } from '../ipc/app-state-store.ts';
import type { LockedProfile, ScreenPort } from './ports.ts';

export interface LockParts {
  readonly state: AppStateStore;
  readonly clock: Clock;
  readonly screen: Pick<ScreenPort, 'isLocked'>;
  readonly profile: LockedProfile;
  /** Ends everything that shows or reads: doors, files on offer, and last the window's process itself. */
  readonly shut: () => void;
  /** Reading is possible again for whoever may. */
  readonly opened: () => void;
}

/** What is true of one lock, from its beginning to its end. */
interface Lock {
  readonly cause: LockCause;
  readonly since: number;
  /** Who was signed in when it began. */
  readonly person: string | null;
}

/**
 * The lock. Locking happens at once and always; opening needs the profile's proof, asked for anew each time, and a
 * proof that was asked for before the last lock opens nothing.
 */
export class LockKeeper {
  readonly #parts: LockParts;
  #lock: Lock | null = null;
  #asking: symbol | null = null;
  /** The sign-in that unlocking began has been seen under way: whoever is signed in after it came through it. */
  #hasBegun = false;
  #opensBy: LockState['opensBy'] = 'system';
  #place: Place | null = null;

  constructor(parts: LockParts) {
    this.#parts = parts;
  }

  get isLocked(): boolean {
    return this.#lock !== null;
  }

  /** Remembers where the person is, in memory. */
  remember(place: Place): void {
    if (this.#lock === null) this.#place = place;
  }

  /** Locks at once. A second cause while locked breaks off an attempt to open. */
  lock(cause: LockCause): void {
    const { clock, profile, shut, state } = this.#parts;
    const { phase } = state.current;
    if (phase !== 'open' && phase !== 'locked') return;
    profile.cancelSignIn();
    this.#asking = null;
    if (this.#lock !== null) {
      this.#tell(null);
      return;
    }
    this.#lock = { cause, since: clock.now(), person: profile.person() };
    this.#opensBy = profile.opensBy();
    this.#tell(null);
    // A page that is there at the start has been told no more than that Ombud is locked.
    if (cause !== 'start') shut();
  }

  /** A press on Unlock. */
  async unlock(language: Language): Promise<void> {
    if (this.#lock === null || this.#asking !== null) return;
    if (this.#parts.screen.isLocked()) {
      this.#tell(fault('lock.systemLocked'));
      return;
    }
    const attempt = Symbol();
    this.#asking = attempt;
    this.#hasBegun = false;
    this.#opensBy = this.#parts.profile.opensBy();
    this.#tell(null);
    const refused = await this.#ask(language);
    if (this.#asking !== attempt) return;
    if (refused !== null) this.#rest(refused);
    else if (this.#opensBy === 'system') this.#open();
  }

  /** The session changed: a sign-in that unlocking began has got on, succeeded or failed. */
  follow(session: SessionState): void {
    if (this.#asking === null || this.#opensBy !== 'signIn') return;
    if (session.state === 'waiting') this.#hasBegun = true;
    else if (!this.#hasBegun) return;
    else if (session.state === 'signedIn') this.#open();
    else this.#rest(session.state === 'signedOut' ? session.fault : null);
  }

  /** Orders have come or gone: the sign of an emergency may have changed. */
  look(): void {
    if (this.#lock !== null) this.#tell(this.#parts.state.current.lock?.fault ?? null);
  }

  async #ask(language: Language): Promise<Fault | null> {
    const { profile } = this.#parts;
    if (this.#opensBy === 'system') return profile.askKeychain();
    const begun = await profile.signInAnew(language);
    return begun.ok ? null : begun.error;
  }

  #rest(reason: Fault | null): void {
    this.#asking = null;
    this.#tell(reason);
  }

  #open(): void {
    const { opened, profile, state } = this.#parts;
    // Somebody else begins at the beginning: where the first one was is nobody else's business.
    const person = profile.person();
    const isSame = person === null || person === this.#lock?.person;
    this.#lock = null;
    this.#asking = null;
    state.change({ phase: 'open', lock: null, place: isSame ? this.#place : null });
    opened();
  }

  #tell(reason: Fault | null): void {
    const lock = this.#lock;
    if (lock === null) return;
    const { cause, since } = lock;
    this.#parts.state.change({
      phase: 'locked',
      lock: {
        cause,
        since,
        opensBy: this.#opensBy,
        step: this.#asking === null ? 'resting' : 'asking',
        fault: reason,
        emergencyWaits: this.#parts.profile.emergencyWaits(),
      },
    });
  }
}
