import type { Socket } from 'node:net';
import type { Server } from 'node:https';
import type { PlatformLog } from '../state/log.ts';
import type { StateFile } from '../state/platform-state.ts';
import { isRegistered, seenAddress } from './address-register.ts';

/**
 * The address filter in its silent style: a connection from an unregistered address is closed before the first byte of
 * the handshake, as a firewall would.
 */
export function refuseUnregistered(server: Server, store: StateFile, log: PlatformLog): void {
  server.prependListener('connection', (socket: Socket) => {
    const { registered, style } = store.state.addresses;
    const address = seenAddress(socket.remoteAddress);
    if (style !== 'drop' || isRegistered(registered, address)) return;
    log.write('refused', { code: 'address_not_registered', dropped: true });
    socket.destroy();
  });
}
