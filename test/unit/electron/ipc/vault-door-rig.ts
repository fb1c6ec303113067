import { VaultDoor, type DoorPort } from '../../../../electron/ipc/vault-door.ts';
import { ok } from '../../../../shared/base/result.ts';
import { position } from '../../../../shared/base/units.ts';
import type { ProjectionKey, VaultMessage } from '../../../../shared/bridge/vault-port.ts';

export class Port implements DoorPort {
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

export async function rig(
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

export const first = { kind: 'key', key: null } as const;
