import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const [offer] = await offers.offer([file]);
    expect(offer).toMatchObject({ name: 'log.csv', bytes: 3 });
    expect(JSON.stringify(offer)).not.toContain(folder);
    expect(offers.take(offer?.token ?? '')).toEqual({ path: file, bytes: 3 });
  });

  it('are handed out once', async () => {
    const offers = new FileOffers();
    const [offer] = await offers.offer([file]);
    offers.take(offer?.token ?? '');
    expect(offers.take(offer?.token ?? '')).toBeNull();
    expect(offers.take('0'.repeat(32))).toBeNull();
  });

  it('stay good while they are only looked at, and are used for one purpose', async () => {
    const offers = new FileOffers();
    const [offer] = await offers.offer([file]);
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
    const [offer] = await offers.offer([file]);
    const token = offer?.token ?? '';
    const taken = offers.take(token);
    if (taken !== null) offers.giveBack(token, taken);
    expect(offers.take(token)).toEqual(taken);
  });

  it('leave out folders and what is not there', async () => {
    const offers = new FileOffers();
    expect(await offers.offer([join(folder, 'folder'), join(folder, 'gone'), ''])).toEqual([]);
  });

  it('do not pile up', async () => {
    const offers = new FileOffers();
    const [first] = await offers.offer([file]);
    for (let i = 0; i < 200; i += 1) await offers.offer([file]);
    expect(offers.take(first?.token ?? '')).toBeNull();
  });
});
