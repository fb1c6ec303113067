import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VaultDoor, type DoorPort } from '../../../../electron/ipc/vault-door.ts';
import { ok } from '../../../../shared/base/result.ts';
import { position } from '../../../../shared/base/units.ts';
import { vaultRequestGuard, type VaultMessage } from '../../../../shared/bridge/vault-port.ts';

class Port implements DoorPort {
  readonly sent: VaultMessage[] = [];
  isClosed = false;
  #listener: (event: { readonly data: unknown }) => void = () => undefined;
  postMessage = (message: VaultMessage): void => void this.sent.push(message);
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

function rig(): { door: VaultDoor; asked: number[]; port: Port } {
  const asked: number[] = [];
  const door = new VaultDoor({
    head: () => position(7),
    read: (after) => {
      asked.push(after);
      return Promise.resolve(ok([]));
    },
  });
  const port = new Port();
  door.open(port);
  return { door, asked, port };
}

describe('the door of the vault [SC-18]', () => {
  it('answers a pull with records and the head', async () => {
    const { asked, port } = rig();
    await port.ask({ kind: 'pull', after: 3, entries: 500 });
    expect(asked).toEqual([3]);
    expect(port.sent).toEqual([{ kind: 'records', records: [], head: 7 }]);
  });

  it('drops whatever is no well-formed pull', async () => {
    const { asked, port } = rig();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (data) => {
        if (vaultRequestGuard.safeParse(data).success) return;
        await port.ask(data);
        expect(asked).toEqual([]);
        expect(port.sent).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads for the newest port only and tells the older one that it is over', async () => {
    const { door, port, asked } = rig();
    const second = new Port();
    door.open(second);
    expect(port.sent).toEqual([{ kind: 'closed' }]);
    expect(port.isClosed).toBe(true);
    await second.ask({ kind: 'pull', after: 0, entries: 1 });
    expect(asked).toEqual([0]);
    expect(port.sent).toHaveLength(1);
  });

  it('says that the journal grew, and nothing more once it is closed', () => {
    const { door, port } = rig();
    door.grew();
    door.close();
    door.grew();
    expect(port.sent).toEqual([{ kind: 'grew', head: 7 }, { kind: 'closed' }]);
  });
});
