import { describe, expect, it } from 'vitest';
import { ContactMemory, nothingRemembered } from '../../../../electron/profile/contact-memory.ts';
import { ProfileClock } from '../../../../electron/profile/profile-clock.ts';
import type { SealedFile } from '../../../../electron/secrets/sealed-file.ts';
import { noContact, type ContactReport } from '../../../../electron/sync/contact.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import { settle } from '../sync/manual-time.ts';
import { utcMs } from '../../../../shared/base/units.ts';

/** A sealed file in memory that counts its writes. */
class HeldFile implements SealedFile {
  content: Uint8Array | null = null;
  writes = 0;
  isFull = false;

  read(): ReturnType<SealedFile['read']> {
    return Promise.resolve(ok(this.content));
  }

  write(plain: Uint8Array): ReturnType<SealedFile['write']> {
    this.writes += 1;
    if (this.isFull) return Promise.resolve(err(fault('store.full')));
    this.content = Uint8Array.from(plain);
    return Promise.resolve(ok(undefined));
  }

  remove(): ReturnType<SealedFile['remove']> {
    this.content = null;
    return Promise.resolve(ok(undefined));
  }
}

const heard = (at: number, skewMs = 0): ContactReport => ({
  ...noContact,
  online: true,
  lastContactAt: utcMs(at),
  lastPollAt: utcMs(at),
  skewMs,
});

describe('what is remembered of the line from start to start', () => {
  it('comes back after an orderly end, to the millisecond', async () => {
    const file = new HeldFile();
    const first = await ContactMemory.open(file);
    expect(first.before).toEqual(nothingRemembered);
    first.note(heard(1_000_000, 864_000_000));
    first.note(heard(1_000_900, 864_000_000));
    await first.close();
    expect((await ContactMemory.open(file)).before).toEqual({
      contactAt: 1_000_900,
      pollAt: 1_000_900,
      skewMs: 864_000_000,
    });
  });

  it('a moved clock is written at once, so that a killed Ombud keeps it', async () => {
    const file = new HeldFile();
    const first = await ContactMemory.open(file);
    first.note(heard(1_000_000));
    first.note(heard(1_000_100, 864_000_000));
    await settle();
    expect((await ContactMemory.open(file)).before.skewMs).toBe(864_000_000);
  });

  it('spares the disk while nothing but a few seconds has changed', async () => {
    const file = new HeldFile();
    const memory = await ContactMemory.open(file);
    for (let second = 0; second < 60; second += 1) memory.note(heard(1_000_000 + second * 1_000));
    expect(file.writes).toBeLessThanOrEqual(2);
    await memory.close();
    expect(file.writes).toBeLessThanOrEqual(3);
  });

  it('silence after a restart takes nothing of it away', async () => {
    const file = new HeldFile();
    const first = await ContactMemory.open(file);
    first.note(heard(1_000_000, 5_000));
    await first.close();
    const second = await ContactMemory.open(file);
    second.note({ ...noContact, fault: fault('connection.refused') });
    await second.close();
    expect((await ContactMemory.open(file)).before.contactAt).toBe(1_000_000);
  });

  it.each(['', '{', '[]', '{"format":2,"skewMs":1}', '{"format":1,"skewMs":"x","pollAt":-1}'])(
    'what cannot be read counts as nothing: %s',
    async (text) => {
      const file = new HeldFile();
      file.content = Buffer.from(text);
      expect((await ContactMemory.open(file)).before).toEqual(nothingRemembered);
    },
  );

  it('a full disk stops nothing', async () => {
    const file = new HeldFile();
    file.isFull = true;
    const memory = await ContactMemory.open(file);
    memory.note(heard(1_000_000));
    await memory.close();
    expect(memory.before).toEqual(nothingRemembered);
  });

  it('carries practice time over a restart until the platform answers', async () => {
    const file = new HeldFile();
    const first = await ContactMemory.open(file);
    first.note(heard(1_000_000, 864_000_000));
    await first.close();
    const { before } = await ContactMemory.open(file);
    let answered: number | null = null;
    const clock = new ProfileClock({ now: () => utcMs(5) }, () => answered ?? before.skewMs);
    expect(clock.now()).toBe(864_000_005);
    answered = 0;
    expect(clock.now()).toBe(5);
  });
});
