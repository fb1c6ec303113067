import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import type { Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import type { Listening } from './listen.ts';

/** A TLS server that can be shut and change its face while it runs. */
export interface Doorway {
  /** Connections are refused until it is opened again; those there are end. */
  shut(): Promise<void>;
  open(): Promise<void>;
  /** What handshakes show from now on; null is the usual. Kept connections end, so that the next call shakes hands. */
  show(face: SecureContextOptions | null): void;
  /** Told after a connection has met its face. */
  onConnection(heard: (socket: Socket) => void): void;
}

export function doorway(listening: Listening<Server>, usual: SecureContextOptions): Doorway {
  const { servers } = listening;
  const unanswered = new Set<ServerResponse>();
  for (const server of servers)
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      unanswered.add(response);
      response.once('close', () => unanswered.delete(response));
    });
  let shown: SecureContextOptions | null = null;
  let isOpen = true;
  return {
    shut: async () => {
      if (!isOpen) return;
      isOpen = false;
      await listening.pause();
    },
    open: async () => {
      if (isOpen) return;
      await listening.resume();
      isOpen = true;
    },
    show: (face) => {
      if (face === shown) return;
      shown = face;
      for (const server of servers) {
        server.setSecureContext({ ...usual, ...face });
        server.closeIdleConnections();
      }
      for (const response of unanswered) {
        if (!response.shouldKeepAlive) continue;
        response.shouldKeepAlive = false;
        response.once('finish', () => response.req.socket.end());
      }
    },
    onConnection: (heard) => {
      for (const server of servers) server.on('connection', heard);
    },
  };
}
