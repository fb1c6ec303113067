import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VaultDoor, type DoorPort } from '../../../../electron/ipc/vault-door.ts';
import { ok } from '../../../../shared/base/result.ts';
import { position } from '../../../../shared/base/units.ts';
import {
  vaultRequestGuard,
  type ProjectionKey,
  type VaultMessage,
} from '../../../../shared/bridge/vault-port.ts';

class Port implements DoorPort {
  readonly sent: VaultMessage[] = [];
  isClosed = false;
  #listener: (event: { readonly data: unknown }) => void = () => undefined;
  /** As a real port, which clones what it is given. */
  postMessage = (message: VaultMessage): void => void this.sent.push(structuredClone(message));
  on(event: string, listener: (event: { readonly data: unknown }) => void): void {
    if (event === 'message') this.#listener = listener;
  }
  start = (): void => undefined;
  close = (): void => void (this.isClosed = true);
  ask(data: unknown): Promise<void> {
    this.#listener({ data });
    return new Promise((resolve) => setImmediate(resolve));
  }
}

async function rig(
  key: Omit<ProjectionKey, 'bytes'> | null = null,
  isVerified = true,
): Promise<{ door: VaultDoor; asked: number[]; port: Port; lent: Uint8Array }> {
  const asked: number[] = [];
  const lent = new Uint8Array(32).fill(7);
  const door = new VaultDoor({
    head: () => position(7),
    isVerified: () => isVerified,
    read: (after) => {
      asked.push(after);
      return Promise.resolve(ok([]));
    },
    projectionKey: () => Promise.resolve(key === null ? null : { ...key, bytes: lent }),
  });
  const port = new Port();
  door.open(port);
  await Promise.resolve();
  await Promise.resolve();
  return { door, asked, port, lent };
}

const first = { kind: 'key', key: null } as const;

describe('the door of the vault [SC-18]', () => {
  it('answers a pull with records and the head', async () => {
    const { asked, port } = await rig();
    await port.ask({ kind: 'pull', after: 3, entries: 500 });
    expect(asked).toEqual([3]);
    expect(port.sent).toEqual([first, { kind: 'records', records: [], head: 7 }]);
  });

  it('drops whatever is no well-formed pull', async () => {
    const { asked, port } = await rig();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (data) => {
        if (vaultRequestGuard.safeParse(data).success) return;
        await port.ask(data);
        expect(asked).toEqual([]);
        expect(port.sent).toEqual([first]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads for the newest port only and tells the older one that it is over', async () => {
    const { door, port, asked } = await rig();
    const second = new Port();
    door.open(second);
    expect(port.sent).toEqual([first, { kind: 'closed' }]);
    expect(port.isClosed).toBe(true);
    await second.ask({ kind: 'pull', after: 0, entries: 1 });
    expect(asked).toEqual([0]);
    expect(port.sent).toHaveLength(2);
  });

  it('says that the journal grew, and nothing more once it is closed', async () => {
    const { door, port } = await rig();
    door.grew();
    door.close();
    door.grew();
    expect(port.sent).toEqual([first, { kind: 'grew', head: 7 }, { kind: 'closed' }]);
  });

  it('gives the key before anything else and wipes its own copy', async () => {
    const named = { id: 'a1', journal: 'b2' };
    const { door, port, lent } = await rig(named);
    expect(port.sent).toEqual([
      { kind: 'key', key: { ...named, bytes: new Uint8Array(32).fill(7) } },
    ]);
    expect(lent).toEqual(new Uint8Array(32));
    const late = new Port();
    door.open(late);
    door.grew();
    expect(late.sent).toEqual([]);
    door.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(late.sent).toEqual([{ kind: 'closed' }]);
  });
});
