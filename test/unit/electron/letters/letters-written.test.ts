import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  asking,
  keep,
  letGo,
  order,
  person,
  receive,
  startLetters,
  valueOf,
  World,
} from './letters-rig.ts';

async function withDraft() {
  const world = new World();
  world.session = null;
  const rig = await startLetters(world);
  await receive(rig);
  return { world, rig, message: await keep(rig) };
}

describe('a draft', () => {
  test('is changed, keeps its enclosures, and goes only under the hash it was shown by', async () => {
    const { rig, message } = await withDraft();
    valueOf(await rig.letters.enclose(order(), message, ['/tmp/a.csv'], person));
    const shown = valueOf(await rig.letters.preview(order(), message));
    valueOf(await rig.letters.keep(order(), message, { ...asking, text: 'Another.' }, person));
    const late = await rig.letters.queue(order(), message, shown.hash, person);
    expect(late).toMatchObject({ error: { code: 'letter.changed' } });
    const now = valueOf(await rig.letters.preview(order(), message));
    expect(now.contents).toMatchObject({ text: 'Another.', enclosures: [{ name: '_tmp_a.csv' }] });
    const [file] = now.contents.enclosures;
    if (file === undefined) throw new Error('no file');
    valueOf(await rig.letters.removeEnclosure(order(), message, file.blob, person));
    expect(valueOf(await rig.letters.preview(order(), message)).contents.enclosures).toEqual([]);
  });

  test('cannot be let go empty, or asking for an answer in the past', async () => {
    const { world, rig, message } = await withDraft();
    const letOff = async (draft: Partial<typeof asking>) => {
      valueOf(await rig.letters.keep(order(), message, { ...asking, ...draft }, person));
      const { hash } = valueOf(await rig.letters.preview(order(), message));
      return rig.letters.queue(order(), message, hash, person);
    };
    expect(await letOff({ text: ' \n' })).toMatchObject({ error: { code: 'letter.empty' } });
    const past = utcMs(world.time.clock.now());
    expect(await letOff({ answerBy: past })).toMatchObject({
      error: { code: 'letter.timePassed' },
    });
  });

  test('takes no more than one message may carry', async () => {
    const { world, rig, message } = await withDraft();
    world.blobs.disk.set('/tmp/big.bin', Buffer.alloc(900));
    const paths = ['/tmp/big.bin', '/tmp/big.bin'];
    const enclosed = await rig.letters.enclose(order(), message, paths, person);
    expect(enclosed).toMatchObject({ error: { code: 'letter.tooLarge' } });
    const { contents } = valueOf(await rig.letters.preview(order(), message));
    expect(contents.enclosures).toHaveLength(1);
  });

  test('once dropped is gone, and once let go cannot be changed', async () => {
    const { rig, message } = await withDraft();
    const other = await keep(rig);
    valueOf(await rig.letters.drop(order(), other, person));
    expect(await rig.letters.keep(order(), other, asking, person)).toMatchObject({
      error: { code: 'letter.unknown' },
    });
    await letGo(rig, message);
    expect(await rig.letters.keep(order(), message, asking, person)).toMatchObject({
      error: { code: 'letter.alreadySent' },
    });
  });

  test('is a draft again when it is taken back, and goes anew with new bytes', async () => {
    const { world, rig, message } = await withDraft();
    await letGo(rig, message);
    valueOf(await rig.letters.takeBack(order(), message, person));
    expect(rig.message(message).state).toBe('drafted');
    world.session = { token: 'token-1', maySend: true };
    await letGo(rig, message);
    await world.time.pass(1_000);
    expect([rig.message(message).state, world.posts.length]).toEqual(['sent', 1]);
    expect(await rig.letters.takeBack(order(), message, person)).toMatchObject({
      error: { code: 'letter.alreadySent' },
    });
  });
});
