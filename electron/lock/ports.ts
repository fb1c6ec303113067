import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Language, LockCause, LockState, Settings } from '../../shared/bridge/app-state.ts';

/** What the operating system tells of the person and the screen. */
export interface ScreenPort {
  /** Calls `act` when the system's screen is locked or the computer goes to sleep. */
  onLeave(act: (cause: Extract<LockCause, 'system' | 'suspend'>) => void): void;
  /** Seconds since the last input anywhere on this computer; null where the system does not say. */
  idleSeconds(): number | null;
  /** The system's own lock screen is up right now. */
  isLocked(): boolean;
}

/** The profile behind the lock, as far as the lock needs it. */
export interface LockedProfile {
  /** `signIn` only where a sign-in is possible at all: otherwise nobody could ever open again. */
  opensBy(): LockState['opensBy'];
  emergencyWaits(): boolean;
  /** Subject of whoever is signed in. */
  person(): string | null;
  /** Null when the keychain gives the profile's secret now; otherwise why not. */
  askKeychain(): Promise<Fault | null>;
  /** Begins a sign-in in which the person must show anew who it is; resolves when the browser is open. */
  signInAnew(language: Language): Promise<Result<unknown, Fault>>;
  cancelSignIn(): void;
}

export type IdleMinutes = Settings['lockAfterMinutes'];
