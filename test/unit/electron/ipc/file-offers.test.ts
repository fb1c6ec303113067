import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostChosen } from '../../../../shared/base/file-portions.ts';
import { calls } from '../../../../shared/bridge/table.ts';
import { FileOffers } from '../../../../electron/ipc/file-offers.ts';

describe('files a person picked', () => {
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ombud-offers-'));
    file = join(folder, 'log.csv');
    await writeFile(file, 'a;b');
    await mkdir(join(folder, 'folder'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('become tokens; name and size are told, the path is not', async () => {
    const offers = new FileOffers();
    const [offer] = (await offers.offer([file])).files;
    expect(offer).toMatchObject({ name: 'log.csv', bytes: 3 });
    expect(JSON.stringify(offer)).not.toContain(folder);
    expect(offers.take(offer?.token ?? '')).toEqual({ path: file, bytes: 3 });
  });

  it('are handed out once', async () => {
    const offers = new FileOffers();
    const [offer] = (await offers.offer([file])).files;
    offers.take(offer?.token ?? '');
    expect(offers.take(offer?.token ?? '')).toBeNull();
    expect(offers.take('0'.repeat(32))).toBeNull();
  });

  it('stay good while they are only looked at, and are used for one purpose', async () => {
    const offers = new FileOffers();
    const [offer] = (await offers.offer([file])).files;
    const token = offer?.token ?? '';
    for (let i = 0; i < 2; i += 1) expect(offers.look(token)).toEqual({ path: file, bytes: 3 });
    expect(offers.wasUsedFor(token, 'first')).toBe(false);
    offers.use(token, 'first');
    expect(offers.look(token)).toBeNull();
    expect(offers.wasUsedFor(token, 'first')).toBe(true);
    expect(offers.wasUsedFor(token, 'second')).toBe(false);
  });

  it('can be taken again after they were given back', async () => {
    const offers = new FileOffers();
    const [offer] = (await offers.offer([file])).files;
    const token = offer?.token ?? '';
    const taken = offers.take(token);
    if (taken !== null) offers.giveBack(token, taken);
    expect(offers.take(token)).toEqual(taken);
  });

  it('are taken, and each of the others is named with what is wrong with it', async () => {
    const offers = new FileOffers();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const paths = [join(folder, 'folder'), file, join(folder, 'gone'), pipe, '/dev/null', ''];
    const { files, refused } = await offers.offer(paths);
    expect(files.map(({ name }) => name)).toEqual(['log.csv']);
    expect(refused.map(({ name, fault }) => [name, fault.code])).toEqual([
      ['folder', 'file.isFolder'],
      ['gone', 'file.gone'],
      ['pipe', 'file.notPlain'],
      ['null', 'file.notPlain'],
      ['', 'file.noPlace'],
    ]);
  });

  it('may be hundreds in one choice; past the limit none is taken and the limit is said', async () => {
    const offers = new FileOffers();
    const many = Array.from({ length: 300 }, () => file);
    const chosen = await offers.offerChosen(many);
    expect(chosen.ok && chosen.value.files.length).toBe(300);
    expect(calls['answer.pickFiles'].reply.safeParse(chosen).success).toBe(true);
    const [first] = chosen.ok ? chosen.value.files : [];
    expect(offers.look(first?.token ?? '')).not.toBeNull();
    expect(await offers.offerChosen(Array.from({ length: mostChosen + 1 }, () => file))).toEqual({
      ok: false,
      error: { code: 'file.tooManyAtOnce', params: { most: mostChosen } },
    });
  });

  it('do not pile up', async () => {
    const offers = new FileOffers();
    const [first] = (await offers.offer([file])).files;
    await offers.offer(Array.from({ length: 2 * mostChosen }, () => file));
    expect(offers.take(first?.token ?? '')).toBeNull();
  });
});
