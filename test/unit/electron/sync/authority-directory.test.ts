import { expect, test } from 'vitest';
import { authorityObject, soughtOf, startDirectory, type DirectoryRig } from './directory-rig.ts';
import { error } from './response-text.ts';
import { settle } from './manual-time.ts';

/** Lets everything under way come to its end. */
async function rest({ time }: DirectoryRig): Promise<void> {
  await settle();
  await time.pass(30_000);
}
function filled(count = 2): DirectoryRig {
  const rig = startDirectory();
  for (let number = 1; number <= count; number += 1)
    rig.platform.put(authorityObject(number, `Staatsanwaltschaft ${number}`));
  return rig;
}
const nameOf = ({ directory }: DirectoryRig, number: number): string | null | undefined =>
  directory.look('DE', [soughtOf(number)]).found[0]?.entry?.name;

test('reads the State of an open order once, with the certificate alone, and keeps it', async () => {
  const rig = filled();
  rig.directory.refresh();
  await rest(rig);
  rig.directory.refresh();
  await rest(rig);
  expect(rig.platform.verbs).toEqual(['LIST', 'GET×2']);
  expect(rig.platform.calls.map(({ path }) => path)).toEqual(
    Array(2).fill('/eevidence/authorities'),
  );
  expect(rig.platform.calls.map(({ token }) => token)).toEqual([undefined, undefined]);
  expect(rig.platform.calls[0]?.body).toContain('<CountryCode>DE</CountryCode>');
  const { state, found } = rig.directory.look('DE', [soughtOf(2), soughtOf(9)]);
  expect(state).toMatchObject({ country: 'DE', isWhole: true });
  expect(found[0]?.entry).toMatchObject({
    name: 'Staatsanwaltschaft 2',
    competences: ['IssuingAuthority'],
    contacts: [{ email: 'desk@2.example' }],
  });
  expect(found[1]?.entry).toBeNull();
  expect(rig.kept.at(-1)?.[0]?.entries).toHaveLength(2);
});

test('asks for many in several messages, never two within a second', async () => {
  const rig = filled(12);
  rig.directory.refresh();
  await settle();
  expect(rig.platform.verbs).toEqual(['LIST']);
  await rig.time.pass(900);
  expect(rig.platform.verbs).toEqual(['LIST']);
  await rest(rig);
  expect(rig.platform.verbs).toEqual(['LIST', 'GET×5', 'GET×5', 'GET×2']);
});

test('a day later it reads again, and fetches only what has changed', async () => {
  const rig = filled();
  rig.directory.refresh();
  await rest(rig);
  rig.platform.put(authorityObject(2, 'Staatsanwaltschaft Zwei', 2));
  rig.platform.objects.delete(authorityObject(1, '').id);
  await rig.time.pass(86_400_000);
  rig.directory.refresh();
  await rest(rig);
  expect(rig.platform.verbs.slice(2)).toEqual(['LIST', 'GET×1']);
  expect([nameOf(rig, 1), nameOf(rig, 2)]).toEqual([undefined, 'Staatsanwaltschaft Zwei']);
});

test('a person is answered at once, and two who ask share one question', async () => {
  const rig = filled();
  rig.wanted.clear();
  const both = [rig.directory.ask('DE'), rig.directory.ask('DE')];
  expect(rig.directory.look('DE', []).isAsking).toBe(true);
  await rest(rig);
  expect(await Promise.all(both)).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
  expect(rig.platform.verbs).toEqual(['LIST', 'GET×2']);
  expect(rig.directory.look('DE', []).isAsking).toBe(false);
  expect(rig.changes).toBe(2);
});

test('what is kept is there without the service, with its time', async () => {
  const first = filled();
  first.directory.refresh();
  await rest(first);
  const second = startDirectory(first.kept.at(-1));
  second.platform.pranks.push(() => second.platform.silence('connection.offline'));
  const asked = second.directory.ask('DE');
  await rest(second);
  expect(await asked).toMatchObject({ ok: false, error: { code: 'connection.offline' } });
  expect(nameOf(second, 1)).toBe('Staatsanwaltschaft 1');
  expect(second.directory.look('DE', [])).toMatchObject({
    state: { readAt: first.kept.at(-1)?.[0]?.readAt },
    fault: { code: 'connection.offline' },
  });
});

test('a service that has no such directory is asked more and more seldom', async () => {
  const rig = filled();
  rig.platform.pranks.push((call) => rig.platform.answer(call, [error(3001)]));
  const tries: number[] = [];
  for (let minute = 0; minute < 90; minute += 1) {
    const before = rig.platform.calls.length;
    rig.directory.refresh();
    await settle();
    if (rig.platform.calls.length > before) tries.push(minute);
    await rig.time.pass(60_000);
  }
  expect(tries).toEqual([0, 10, 30, 70]);
  expect(rig.directory.look('DE', [soughtOf(1)]).state).toBeNull();
});

test('an entry that is refused leaves the directory not whole; one taken out meanwhile does not', async () => {
  const rig = filled(2);
  rig.platform.pranks.push((call) =>
    call.ids.length === 2 ? rig.platform.answer(call, [error(3014), error(3000)]) : undefined,
  );
  await Promise.all([rig.directory.ask('DE'), rest(rig)]);
  expect(rig.directory.look('DE', []).state).toMatchObject({ isWhole: false });
  rig.platform.pranks[0] = (call) =>
    call.ids.length === 2 ? rig.platform.answer(call, [error(3014), error(3014)]) : undefined;
  await Promise.all([rig.directory.ask('DE'), rest(rig)]);
  expect(rig.directory.look('DE', []).state).toMatchObject({ isWhole: true });
});

test('an answer with another object than the one asked for is not taken', async () => {
  const rig = filled(1);
  rig.platform.pranks.push((call) => {
    const other = authorityObject(8, 'Somebody else');
    return call.verbs[0] === 'GET'
      ? rig.platform.answer(call, [
          `<GETResponse>${other.xml.replace('<AssociatedObjects></AssociatedObjects>', '<Generation>1</Generation>')}</GETResponse>`,
        ])
      : undefined;
  });
  await Promise.all([rig.directory.ask('DE'), rest(rig)]);
  const { state, found } = rig.directory.look('DE', [soughtOf(1), soughtOf(8)]);
  expect(state).toMatchObject({ isWhole: false });
  expect(found.map(({ entry }) => entry)).toEqual([null, null]);
});

test('stopped between two messages it ends, and what was known stays', async () => {
  const rig = filled(12);
  const asked = rig.directory.ask('DE');
  await settle();
  const stopped = rig.directory.stop();
  await rest(rig);
  await stopped;
  expect(await asked).toMatchObject({ ok: false });
  // The message that had its turn already still goes; none after it.
  expect(rig.platform.verbs).toEqual(['LIST', 'GET×5']);
  rig.directory.refresh();
  await rest(rig);
  expect(rig.platform.verbs).toEqual(['LIST', 'GET×5']);
});
