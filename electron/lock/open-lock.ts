import {
  defaultIdleMinutes,
  type Language,
  type LockCause,
  type Place,
  type SessionState,
} from '../../shared/bridge/app-state.ts';
import type { Timers } from '../sync/ports.ts';
import { IdleWatch } from './idle-watch.ts';
import { LockKeeper, type LockParts } from './lock-keeper.ts';
import type { ScreenPort } from './ports.ts';

export interface OpenLockParts extends LockParts {
  readonly timers: Timers;
  readonly screen: ScreenPort;
}

/** The lock with everything that sets it off. */
export interface Lock {
  lock(cause: LockCause): void;
  unlock(language: Language): Promise<void>;
  remember(place: Place): void;
  follow(session: SessionState): void;
  /** Orders have changed. */
  look(): void;
  /** The person touched the window. */
  input(): void;
  /** Begins to watch for idleness. */
  watch(): void;
}

export function openLock(parts: OpenLockParts): Lock {
  const { screen, state, timers } = parts;
  const idle: IdleWatch = new IdleWatch({
    screen,
    timers,
    limit: () => {
      const { phase, profile, settings } = state.current;
      if (phase !== 'open') return null;
      // Never is a choice for practice; a live profile that finds it in the common settings takes the default.
      const isNever = settings.lockAfterMinutes === 0;
      if (isNever && profile?.kind !== 'live') return null;
      return (isNever ? defaultIdleMinutes : settings.lockAfterMinutes) * 60;
    },
    onIdle: () => keeper.lock('idle'),
  });
  const keeper: LockKeeper = new LockKeeper({
    ...parts,
    shut: () => {
      idle.stop();
      parts.shut();
    },
    opened: () => {
      parts.opened();
      idle.input();
      idle.look();
    },
  });
  screen.onLeave((cause) => keeper.lock(cause));
  let minutes = state.current.settings.lockAfterMinutes;
  state.onChange(({ settings }) => {
    if (settings.lockAfterMinutes === minutes) return;
    minutes = settings.lockAfterMinutes;
    idle.look();
  });
  return {
    lock: (cause) => keeper.lock(cause),
    unlock: (language) => keeper.unlock(language),
    remember: (place) => keeper.remember(place),
    follow: (session) => keeper.follow(session),
    look: () => keeper.look(),
    input: () => idle.input(),
    watch: () => idle.look(),
  };
}
