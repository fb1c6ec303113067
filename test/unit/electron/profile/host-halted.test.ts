// A journal that closes itself while a profile is at work: the window's snapshot says that everything stands still.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { AppStateStore } from '../../../../electron/ipc/app-state-store.ts';
import { firstState } from '../../../../electron/profile/first-state.ts';
import type { ProfileParts } from '../../../../electron/profile/open-profile.ts';
import type { HostParts } from '../../../../electron/profile/profile-host.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { ok } from '../../../../shared/base/result.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { FailingDisk } from '../journal/failing-disk.ts';
import { appendOrFail, entryOf, makeFolder, openOrFail } from '../journal/journal-rig.ts';
import { ManualTime } from '../sync/manual-time.ts';

const openProfile = vi.hoisted(() => vi.fn());
vi.mock('../../../../electron/profile/open-profile.ts', () => ({ openProfile }));
const { ProfileHost } = await import('../../../../electron/profile/profile-host.ts');

const files = new FailingDisk();
const time = new ManualTime('2026-11-24T08:00:00Z');
let journal: Journal;
let state: AppStateStore;
let calm: ProfileParts['onCalm'];
let host: InstanceType<typeof ProfileHost>;
const notify = vi.fn();

/** As much of an open profile as the host asks for before anything is received. */
const opened = () => ({
  clock: { now: () => time.clock.now(), offsetMs: 0 },
  store: { journal },
  memory: { before: { contactAt: null, pollAt: null } },
  service: {
    certificate: () => null,
    sessionAt: () => ({ state: 'signedOut', fault: null }),
  },
  sync: {
    store: { facts: new Ledger().facts(), onAppended: () => () => undefined },
    standingAlarms: [],
    start: () => undefined,
  },
});

beforeEach(async () => {
  files.disarm();
  notify.mockClear();
  journal = await openOrFail(await makeFolder(), { files });
  await appendOrFail(journal, [entryOf(1)]);
  state = new AppStateStore(firstState({ phase: 'opening' } as never), () => host.time());
  openProfile.mockImplementation(async (parts: ProfileParts) => {
    calm = parts.onCalm;
    return ok(opened());
  });
  host = new ProfileHost({
    state,
    notify,
    national: { kind: 'practice', version: 'v1.3.1', offlineReadingDays: 30 },
    computerClock: time.clock,
    timers: time,
    endAlarm: () => undefined,
    onOpened: () => undefined,
  } as unknown as HostParts);
});

const failForGood = async (): Promise<void> => {
  files.arm(0, 'ENOSPC', true);
  await journal.append([entryOf(2)]);
  files.disarm();
};

it('stands still from then on, asks for a person and goes on saying so', async () => {
  await host.open();
  expect(state.current).toMatchObject({ phase: 'open', isHalted: false, alarms: [] });
  await failForGood();
  expect(state.current).toMatchObject({ isHalted: true, alarms: [fault('journal.closed')] });
  expect(notify).toHaveBeenCalledWith('attention');
  calm('journal.closed');
  expect(state.current.alarms).toEqual([fault('journal.closed')]);
});

it('stands still from the start when it closed before the profile was handed out', async () => {
  await failForGood();
  await host.open();
  expect(state.current).toMatchObject({ isHalted: true, alarms: [fault('journal.closed')] });
});

it('a write that failed and was taken back halts nothing', async () => {
  await host.open();
  files.arm(0, 'ENOSPC');
  await journal.append([entryOf(2)]);
  expect(state.current.isHalted).toBe(false);
});
