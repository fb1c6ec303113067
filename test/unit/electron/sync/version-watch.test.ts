import { beforeEach, expect, test } from 'vitest';
import { LedgerStore } from '../../../../electron/sync/ledger-store.ts';
import type { HttpAnswer } from '../../../../electron/sync/ports.ts';
import { endOf, versionInUse, VersionWatch } from '../../../../electron/sync/version-watch.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { profile } from './mailbox-rig.ts';
import { ManualTime } from './manual-time.ts';
import { MemoryJournal } from './memory-journal.ts';
import { person } from './outbox-rig.ts';

const march = 'Mon, 01 Mar 2027 00:00:00 GMT';
const deprecation = '@1767225600';
const other = { etsi: 'V1.23.1', profileOwner: 'EU', profile: 'v1.3.1' };

let journal: MemoryJournal;
let time: ManualTime;
let store: LedgerStore;
let watch: VersionWatch;

const answer = (headers: Record<string, string>, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/xml; charset=utf-8', ...headers },
  body: new Uint8Array(),
  date: null,
});
const end = () => endOf(store.facts, versionInUse(store.facts, profile));

async function start(): Promise<void> {
  const { clock } = time;
  const step = (): void => undefined;
  store = await LedgerStore.open({ journal, ledger: new Ledger(), followers: [], clock, step });
  watch = new VersionWatch(store, profile);
}

beforeEach(async () => {
  journal = new MemoryJournal();
  time = new ManualTime('2026-11-23T10:00:00Z');
  await start();
});

test('an announced end is journalled once, known since then, and outlives a restart', async () => {
  await watch.heard(answer({ sunset: march, deprecation }));
  await Promise.all([1, 2, 3].map(() => watch.heard(answer({ sunset: march, deprecation }))));
  expect(journal.records).toHaveLength(1);
  await start();
  expect(end()).toEqual({
    version: { etsi: 'V1.22.1', profile: 'v1.3.1' },
    deprecatedAt: Date.UTC(2026, 0, 1),
    endsAt: Date.UTC(2027, 2, 1),
    knownSince: Date.parse('2026-11-23T10:00:00Z'),
  });
});

test('answers that come at once write one entry', async () => {
  await Promise.all([1, 2, 3].map(() => watch.heard(answer({ sunset: march }))));
  expect(journal.records).toHaveLength(1);
});

test('a moved end replaces the old one and stays known since the first', async () => {
  await watch.heard(answer({ sunset: march }));
  await time.pass(3_600_000);
  await watch.heard(answer({ sunset: 'Thu, 01 Apr 2027 00:00:00 GMT' }));
  expect(end()).toMatchObject({
    endsAt: Date.UTC(2027, 3, 1),
    knownSince: Date.parse('2026-11-23T10:00:00Z'),
  });
});

test('an announcement that is no longer made is taken back', async () => {
  await watch.heard(answer({ sunset: march }));
  await watch.heard(answer({}));
  expect(end()).toBeNull();
  expect(journal.records).toHaveLength(2);
});

test('pages of others and errors of HTTP say nothing of the interface', async () => {
  await watch.heard(answer({ sunset: march }));
  await watch.heard(answer({}, 503));
  await watch.heard(answer({ 'content-type': 'text/html' }));
  expect(end()).not.toBeNull();
  await start();
  await watch.heard(
    answer({ sunset: 'Thu, 01 Apr 2027 00:00:00 GMT', 'content-type': 'text/html' }),
  );
  expect(end()).toMatchObject({ endsAt: Date.UTC(2027, 2, 1) });
});

test('the end of one version is not that of another', async () => {
  await watch.heard(answer({ sunset: march }));
  await store.append([{ kind: 'versionChosen', version: other }], person);
  expect(versionInUse(store.facts, profile)).toEqual(other);
  expect(end()).toBeNull();
  await watch.heard(answer({}));
  await store.append([{ kind: 'versionChosen', version: profile.version }], person);
  expect(end()).toMatchObject({ endsAt: utcMs(Date.UTC(2027, 2, 1)) });
});
