// A web server outside the application that writes down who reached it.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

export class OutsideServer {
  readonly origin: string;
  /** Paths asked for, in their order. */
  readonly reached: string[];
  readonly #server: Server;

  private constructor(server: Server, origin: string, reached: string[]) {
    this.#server = server;
    this.origin = origin;
    this.reached = reached;
  }

  static async start(): Promise<OutsideServer> {
    const reached: string[] = [];
    const server = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/plain');
      response.setHeader('access-control-allow-origin', '*').end('reached');
    });
    server.on('upgrade', (request, socket) => {
      reached.push(request.url ?? '');
      socket.destroy();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return new OutsideServer(server, `http://127.0.0.1:${address.port}`, reached);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
