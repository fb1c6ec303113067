import { mkdirSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { logDefect, logForeignSwitches } from './log.ts';
import { appSchemePrivileges } from './scheme.ts';
import { foreignSwitches } from './switches.ts';
import { guardEverything } from './web-contents-guard.ts';

export type ProfileChoice = 'practice' | null;

export interface StartUp {
  /** The profile of this process; null shows Welcome. */
  readonly profile: ProfileChoice;
  /** Folder of the profile's own data, mode 0700. */
  readonly dataFolder: string;
  /** Language and theme, the same for every profile. */
  readonly settingsFile: string;
}

/** A defect of ours: say where, never what with, and end; a native dialog would leave a half-dead program behind. */
function endOnDefect(error: unknown): void {
  logDefect(error);
  app.exit(70);
}

function choiceOf(argv: readonly string[]): ProfileChoice {
  return argv.includes('--profile=practice') ? 'practice' : null;
}

/**
 * Everything that must happen before the app is ready: defects end it, foreign switches are refused, folders are the
 * profile's own, a second instance hands over to the first, the sandbox is on for every process. Null: end now.
 */
export function startUp(onSecondInstance: () => void): StartUp | null {
  process.on('uncaughtException', endOnDefect);
  process.on('unhandledRejection', endOnDefect);
  const foreign = foreignSwitches(process.argv, app.isPackaged);
  if (foreign.length > 0) {
    logForeignSwitches(foreign);
    app.exit(64);
    return null;
  }
  const profile = choiceOf(process.argv);
  const home = join(app.getPath('appData'), 'Ombud');
  const folder = join(home, profile ?? 'welcome');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'browser'));
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return null;
  }
  app.on('second-instance', onSecondInstance);
  app.enableSandbox();
  // Chromium's own store holds nothing of ours; it must not make a second entry in the keychain.
  app.commandLine.appendSwitch('password-store', 'basic');
  app.commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,Translate,AutofillServerCommunication',
  );
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  guardEverything(app);
  return { profile, dataFolder: join(folder, 'data'), settingsFile: join(home, 'settings.json') };
}

/** Starts Ombud again with a profile and ends this process. */
export function startAgain(kind: 'practice'): void {
  const own = app.isPackaged ? [] : [app.getAppPath()];
  app.relaunch({ args: [...own, `--profile=${kind}`] });
  app.quit();
}
