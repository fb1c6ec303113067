import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Doctor } from '../../../electron/platform/doctor.ts';
import { mailboxProbe } from '../../../electron/platform/mailbox-probe.ts';
import { refusalReader } from '../../../electron/platform/refusal-of.ts';
import { Transport } from '../../../electron/platform/transport.ts';
import { systemClock, timers } from '../../../electron/shell/clock.ts';
import { makeHeader } from '../../../electron/sync/header-writer.ts';
import { isBelowHttp, networkModes } from '../../../practice/national/network-modes.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import type { Uuid } from '../../../shared/base/units.ts';
import { startPractice, type Practice } from '../../unit/practice/support/practice.ts';
import { expectations } from './expectations.ts';
import { credentialsOf, shortTimeouts, slowDripMs, smallAnswers } from './network-rig.ts';

const validator = createNodeValidator();
let practice: Practice;
let doctor: Doctor;
let transport: Transport;
beforeAll(async () => {
  practice = await startPractice({ dripMs: slowDripMs });
  const profile = practice.profile();
  const own = credentialsOf(await practice.certificate('good'));
  const refusalOf = refusalReader(profile.refusals);
  const credentials = () => own;
  transport = new Transport({
    api: profile.api,
    credentials,
    clock: systemClock,
    timeouts: shortTimeouts,
    largestAnswer: smallAnswers,
  });
  doctor = new Doctor({
    profile,
    transport,
    refusalOf,
    credentials,
    session: { current: () => null },
    askMailbox: mailboxProbe({
      exchange: transport,
      refusalOf,
      validator,
      makeHeader: () => makeHeader(profile, systemClock, randomUUID() as Uuid),
      mailboxPath: profile.api.mailboxPath,
    }),
    gate: { pass: () => Promise.resolve() },
    timers,
    clock: systemClock,
    onProgress: () => undefined,
  });
});
afterEach(() => practice.control('/network', { mode: 'normal' }));
afterAll(async () => {
  transport.close();
  await practice.close();
  validator.dispose();
});

async function stops(): Promise<readonly [string, string | undefined] | null> {
  const { hops } = await doctor.run();
  const failed = hops.find(({ state }) => state === 'failed');
  return failed === undefined ? null : [failed.name, failed.fault?.code];
}

describe('[SC-31] [SC-33] the connection check', () => {
  test.each(networkModes)('%s shows at its hop', async (mode) => {
    await practice.control('/network', { mode, calls: isBelowHttp(mode) ? 'all' : 'api' });
    expect(await stops()).toEqual(expectations[mode].check);
    await practice.control('/network', { mode: 'normal' });
    expect(await stops()).toBeNull();
  });
});
