import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import type { Uuid } from '../../../../shared/base/units.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import { EnforcingAuthorityLookup } from '../../../../electron/sync/enforcing-authority.ts';
import { headerMaker } from '../../../../electron/sync/header-writer.ts';
import { RateGate } from '../../../../electron/sync/rate-gate.ts';
import { ServiceLine } from '../../../../electron/sync/service-line.ts';
import { profile, startMailbox } from './mailbox-rig.ts';
import { error } from './response-text.ts';
import { validator } from './scripted-platform.ts';

async function startLookup() {
  const rig = await startMailbox();
  const { time, platform, store } = rig;
  const { clock } = time;
  const contact = new Contact({
    clock,
    computerClock: clock,
    timers: time,
    report: () => undefined,
  });
  const lookup = new EnforcingAuthorityLookup({
    profile,
    store,
    line: new ServiceLine(platform, new RateGate(time), contact),
    validator,
    refusalOf: () => fault('connection.serverFault'),
    makeHeader: headerMaker(profile, clock, () => randomUUID() as Uuid),
    timers: time,
  });
  return { ...rig, lookup };
}

test('learns it once from the response’s sender', async () => {
  const { lookup, platform, store, journal } = await startLookup();
  await lookup.learn();
  expect(store.facts.enforcingAuthority).toEqual({ country: 'SE', id: 'ea-se-0001' });
  await lookup.learn();
  expect(platform.calls.map(({ path }) => path)).toEqual(['/eevidence/enforcingauthorityId']);
  expect(journal.kinds).toEqual(['enforcingAuthorityLearnt']);
});

test.each(['sp-test', 'wisp-test', ''])(
  'a response that repeats the header teaches nothing (sender %j)',
  async (id) => {
    const { lookup, platform, store } = await startLookup();
    platform.enforcingAuthority = { country: 'SE', id };
    await lookup.learn();
    expect(store.facts.enforcingAuthority).toBeNull();
  },
);

test('a refusal teaches nothing; the next question waits a minute', async () => {
  const { lookup, platform, store, time } = await startLookup();
  let isRefusing = true;
  platform.pranks.push((call) =>
    isRefusing
      ? platform.answer(call, [error(3001)], { country: 'SE', id: 'ea-se-0001' })
      : undefined,
  );
  await lookup.learn();
  expect(store.facts.enforcingAuthority).toBeNull();
  isRefusing = false;
  await lookup.learn();
  expect(platform.calls).toHaveLength(1);
  await time.pass(61_000);
  await lookup.learn();
  expect(store.facts.enforcingAuthority?.id).toBe('ea-se-0001');
});
