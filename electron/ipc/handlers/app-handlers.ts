import type { Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Language, Place, Settings } from '../../../shared/bridge/app-state.ts';
import type { AppStateStore } from '../app-state-store.ts';
import type { FileOffers } from '../file-offers.ts';
import type { Handlers } from '../router.ts';

export type AppCalls =
  | 'app.state'
  | 'app.chooseProfile'
  | 'app.retryKeychain'
  | 'app.quit'
  | 'app.lock'
  | 'app.unlock'
  | 'app.place'
  | 'settings.change'
  | 'files.offer';

export interface AppHandlerParts {
  readonly state: AppStateStore;
  readonly offers: FileOffers;
  readonly changeSettings: (part: Partial<Settings>) => Promise<Settings>;
  /** Starts Ombud again with a profile; the present window ends. */
  readonly startAgain: (kind: 'practice') => void;
  readonly retry: () => Promise<void>;
  readonly quit: () => void;
  readonly lock: {
    lock(cause: 'person'): void;
    unlock(language: Language): Promise<void>;
    remember(place: Place): void;
  };
}

const done: Result<Record<string, never>, Fault> = ok({});

/** Calls that are possible before a profile is open. */
export function appHandlers(parts: AppHandlerParts): Pick<Handlers, AppCalls> {
  return {
    'app.state': () => Promise.resolve(ok(parts.state.shown)),
    'app.chooseProfile': ({ kind }) => {
      const hindrance = parts.state.current.offers[kind];
      if (hindrance !== null) return Promise.resolve(err(hindrance));
      parts.startAgain(kind);
      return Promise.resolve(done);
    },
    'app.retryKeychain': async () => {
      await parts.retry();
      return done;
    },
    'app.quit': () => {
      parts.quit();
      return Promise.resolve(done);
    },
    'app.lock': () => {
      parts.lock.lock('person');
      return Promise.resolve(done);
    },
    'app.unlock': async ({ language }) => {
      await parts.lock.unlock(language);
      return done;
    },
    'app.place': (place) => {
      parts.lock.remember(place);
      return Promise.resolve(done);
    },
    'settings.change': async (part) => {
      const present = Object.entries(part).filter(([, value]) => value !== undefined);
      const settings = await parts.changeSettings(Object.fromEntries(present));
      parts.state.change({ settings });
      return ok(settings);
    },
    'files.offer': async ({ paths }) => ok(await parts.offers.offer(paths)),
  };
}
