// The parts list of the desktop program: builds the parts and hands them to each other.
import { release } from 'node:os';
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { fault } from '../shared/base/fault.ts';
import { err, ok } from '../shared/base/result.ts';
import { utcMs } from '../shared/base/units.ts';
import { AppStateStore } from './ipc/app-state-store.ts';
import { CallRate } from './ipc/call-rate.ts';
import { FileOffers } from './ipc/file-offers.ts';
import { appHandlers } from './ipc/handlers/app-handlers.ts';
import { practiceHandlers } from './ipc/handlers/practice-handlers.ts';
import { profileHandlers } from './ipc/handlers/profile-handlers.ts';
import { OpenDialog } from './ipc/open-dialog.ts';
import { callPhaseOf, createRouter } from './ipc/router.ts';
import { disk } from './journal/disk.ts';
import { noStep } from './journal/step.ts';
import { openLock } from './lock/open-lock.ts';
import { firstState, summaryOf } from './profile/first-state.ts';
import { describeKeychain } from './profile/keychain-state.ts';
import { lockedProfile } from './profile/locked-profile.ts';
import { reportHandlers } from './ipc/handlers/report-handlers.ts';
import { practiceControls } from './platform/practice-controls.ts';
import { ProfileHost } from './profile/profile-host.ts';
import { readPracticeProfile } from './profile/profile-source.ts';
import { keyringEntry } from './secrets/keyring-entry.ts';
import { KeyringKeychain } from './secrets/keyring-keychain.ts';
import { isAppAddress } from './shell/app-address.ts';
import { bundledIn } from './shell/bundled.ts';
import { copyText } from './shell/clipboard.ts';
import { systemRoute } from './shell/system-route.ts';
import { systemClock, timers } from './shell/clock.ts';
import { Desk } from './shell/desk.ts';
import { writePrivately } from './shell/write-privately.ts';
import { writeSheet } from './shell/paper.ts';
import { openLink } from './shell/links.ts';
import { endAlarm } from './shell/notices.ts';
import { logFault } from './shell/log.ts';
import { screen } from './shell/screen.ts';
import { serveApp } from './shell/scheme.ts';
import { SettingsFile } from './shell/settings-file.ts';
import { endInOrder } from './shell/ending.ts';
import { startAgain, startUp, type StartUp } from './shell/start-up.ts';
import { setInType } from './typeset/typesetter.ts';

const out = join(app.getAppPath(), 'out');
let desk: Desk | null = null;

const { loadValidator, startSealThread, typesetter } = bundledIn(out);

const readPractice = (): ReturnType<typeof readPracticeProfile> =>
  readPracticeProfile(
    process.env['OMBUD_PRACTICE_PROFILE'] ?? join(app.getAppPath(), '.practice', 'profile.json'),
  );

async function run(
  { profile, dataFolder, settingsFile }: StartUp,
  practice: Awaited<ReturnType<typeof readPractice>>,
): Promise<void> {
  const national = profile === 'practice' && practice.ok ? practice.value : null;
  const settings = new SettingsFile(settingsFile, app.getLocale());
  const keychain = new KeyringKeychain({
    entryOf: keyringEntry,
    platform: process.platform,
    after: timers.after,
  });
  const offers = new FileOffers();
  const dialog = new OpenDialog();
  const state = new AppStateStore(
    firstState({
      phase: profile === null ? 'welcome' : 'opening',
      profile: national === null ? null : summaryOf(national, settings.current),
      offers: {
        practice: practice.ok ? null : practice.error,
        live: fault('profile.liveIncomplete'),
      },
      // Asked below: asking can take seconds, and the window must not wait for it.
      keychain: { state: 'ok', name: keychain.describe() },
      settings: settings.current,
      runtime: {
        ombud: app.getVersion(),
        electron: process.versions['electron'] ?? '',
        chrome: process.versions['chrome'] ?? '',
      },
    }),
    () => host.time(),
  );
  const frontChannel = national?.identity.frontChannel ?? null;
  const controlsOrigin = national?.controls ?? null;
  const openInBrowser = (address: string): Promise<boolean> => openLink(address, frontChannel);
  const host: ProfileHost = new ProfileHost({
    national,
    folder: dataFolder,
    files: disk,
    keychain,
    loadValidator,
    startSealThread,
    state,
    computerClock: systemClock,
    timers,
    step: noStep,
    routeTo: systemRoute,
    openInBrowser,
    copyAddress: copyText,
    notify: (notice) => desk?.notify(notice),
    endAlarm,
    onDirectory: () => desk?.push({ name: 'directory', body: {} }),
    onSessionState: (session) => lock.follow(session),
    onOrders: () => lock.look(),
    onEarly: () => lock.watch(),
    page: () => page,
    onOpened: (wasUsed) => {
      if (wasUsed && national?.unlock === 'signIn') lock.lock('start');
      lock.watch();
      lock.look();
    },
  });
  const lock = openLock({
    state,
    clock: { now: () => utcMs(host.time().now) },
    timers,
    screen,
    profile: lockedProfile({
      national,
      open: () => host.current,
      secret: () => host.secret,
      keychain,
      clock: systemClock,
    }),
    shut: () => {
      host.refresh();
      offers.clear();
      dialog.forget();
      desk?.replaceWindow();
    },
    opened: () => host.refresh(),
  });
  const route = createRouter({
    handlers: {
      ...appHandlers({
        state,
        offers,
        changeSettings: (part) => settings.change(part),
        lock,
        startAgain,
        retry: async () => {
          state.change({ keychain: await describeKeychain(keychain, 'practice') });
          if (profile !== null) await host.open();
        },
        quit: () => app.quit(),
      }),
      ...reportHandlers({
        state: () => state.current,
        system: `${process.platform} ${release()} ${process.arch}`,
        save: (name, text) => desk?.saveText(name, text) ?? Promise.resolve('cancelled'),
      }),
      ...practiceHandlers({
        controls: practiceControls({
          origin: controlsOrigin,
          openInBrowser: (address) => openLink(address, controlsOrigin),
        }),
        fetchNow: () => host.fetchNow(),
      }),
      ...profileHandlers({
        host,
        offers,
        push: (push) => desk?.push(push),
        pick: (what) => desk?.pick(what) ?? Promise.resolve([]),
        connectVault: () => desk?.connectVault() ?? null,
        paper: {
          print: (reference) => desk?.print(reference) ?? Promise.resolve(ok('cancelled')),
          set: (sheet, foot) => setInType(typesetter, sheet, foot),
          makePdf: (reference) =>
            desk?.makePdf(reference) ?? Promise.resolve(err(fault('print.notMade'))),
          choosePlace: (reference) => desk?.choosePlace(reference) ?? Promise.resolve(null),
          save: writeSheet,
        },
        saving: {
          choosePlace: (name) => desk?.chooseFile(name) ?? Promise.resolve(null),
          write: writePrivately,
        },
        readingRefusal: () => host.refusal('readOrders'),
      }),
    },
    isAppAddress,
    rate: new CallRate(timers),
    dialog,
    phase: () => callPhaseOf(state.current.phase),
    opening: () => host.opening,
    isPractice: () => national?.kind === 'practice',
    refusal: (right) => host.refusal(right),
    onDefect: (name) => logFault(name, 'bridge.internal'),
  });
  endInOrder(() => host.close(), timers.after);
  desk = new Desk(state, join(out, 'preload', 'preload.cjs'), {
    input: () => lock.input(),
    lock: () => lock.lock('person'),
  });
  desk.onResume(() => host.fetchNow());
  await serveApp(protocol, join(out, 'renderer'));
  // Welcome says at once whether this computer can keep a secret; a profile is told by its own opening.
  if (profile === null) state.change({ keychain: await describeKeychain(keychain, 'practice') });
  // The profile is opened while the page loads; the page follows the state from wherever it is by then.
  const page = desk.open(route);
  await Promise.all([page, profile === null ? undefined : host.open()]);
}

const start = startUp(() => desk?.raise());
if (start !== null)
  void Promise.all([readPractice(), app.whenReady()]).then(([practice]) => run(start, practice));
