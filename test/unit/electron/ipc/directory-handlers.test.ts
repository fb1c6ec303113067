import { expect, test } from 'vitest';
import { directoryHandlers } from '../../../../electron/ipc/handlers/directory-handlers.ts';
import { calls } from '../../../../shared/bridge/table.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import { settle } from '../sync/manual-time.ts';
import { authorityObject, soughtOf, startDirectory } from '../sync/directory-rig.ts';

const asked = { country: 'DE', sought: [soughtOf(1), { endpoint: null, name: 'Nobody' }] };

test('what is answered goes through the table’s own guard', async () => {
  const rig = startDirectory();
  rig.platform.put(authorityObject(1, 'Staatsanwaltschaft 1'));
  const handlers = directoryHandlers({ directory: () => ok(rig.directory) });
  const look = async () =>
    calls['directory.look'].reply.parse(await handlers['directory.look'](asked));
  expect(await look()).toMatchObject({ ok: true, value: { state: null, isAsking: false } });
  const answer = handlers['directory.ask']({ country: 'DE' });
  expect(await look()).toMatchObject({ ok: true, value: { isAsking: true } });
  await settle();
  await rig.time.pass(5_000);
  expect(await answer).toEqual({ ok: true, value: {} });
  expect(await look()).toMatchObject({
    ok: true,
    value: {
      state: { country: 'DE', isWhole: true },
      found: [{ entry: { name: 'Staatsanwaltschaft 1' }, by: 'identifier' }, { entry: null }],
      fault: null,
    },
  });
});

test('why the directory could not be asked is told, and stays told', async () => {
  const rig = startDirectory();
  rig.platform.pranks.push(() => rig.platform.silence('connection.offline'));
  const handlers = directoryHandlers({ directory: () => ok(rig.directory) });
  expect(await handlers['directory.ask']({ country: 'DE' })).toEqual(
    err(fault('connection.offline')),
  );
  expect(await handlers['directory.look'](asked)).toMatchObject({
    ok: true,
    value: { fault: { code: 'connection.offline' } },
  });
});

test('without an open profile it says why not', async () => {
  const closed = err(fault('journal.checking'));
  const handlers = directoryHandlers({ directory: () => closed });
  expect(await handlers['directory.look'](asked)).toEqual(closed);
  expect(await handlers['directory.ask']({ country: 'DE' })).toEqual(closed);
});

test.each([{ country: 'de' }, { country: '../' }, { country: 'DE', more: 1 }, {}])(
  '%j never reaches the service',
  (request) => {
    expect(calls['directory.ask'].request.safeParse(request).success).toBe(false);
  },
);
