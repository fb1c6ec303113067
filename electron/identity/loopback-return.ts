import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Language } from '../../shared/bridge/app-state.ts';
import { judgeReturn } from './loopback-request.ts';
import { pageHeaders, returnPage, type PageContent } from './return-page.ts';

/** The browser has come back. */
export interface Returned {
  /** The redirect as it came, with code or error. */
  readonly url: URL;
  /** Writes the page on which the browser ends. */
  readonly finish: (content: PageContent) => void;
}

export interface LoopbackOptions {
  readonly path: string;
  readonly state: string;
  readonly language: Language;
}

/**
 * A redirect is one short line from this computer. Whoever takes longer, or says nothing, loses the connection: sixteen
 * slow clients would else keep the browser out for as long as a sign-in lasts.
 */
const mostConnections = 16;
const timeLimits = {
  headersTimeout: 2_000,
  requestTimeout: 2_000,
  keepAliveTimeout: 1_000,
  connectionsCheckingInterval: 500,
} as const;

/**
 * Waits on a random port of 127.0.0.1 for the one redirect of a sign-in (RFC 8252, 7.3). Whatever else comes is
 * refused and changes nothing; after the redirect everything is refused.
 */
export class LoopbackReturn {
  readonly #server: Server;
  readonly #options: LoopbackOptions;
  readonly #returned: Promise<Returned>;
  #accept: ((returned: Returned) => void) | null;
  #port = 0;

  private constructor(options: LoopbackOptions) {
    this.#options = options;
    let accept: (returned: Returned) => void = () => undefined;
    this.#returned = new Promise((resolve) => {
      accept = resolve;
    });
    this.#accept = accept;
    this.#server = createServer({ ...timeLimits, maxHeaderSize: 16_384 });
    this.#server.maxConnections = mostConnections;
  }

  static async open(options: LoopbackOptions): Promise<LoopbackReturn> {
    const waiting = new LoopbackReturn(options);
    await waiting.#listen();
    return waiting;
  }

  get redirectUri(): string {
    return `http://127.0.0.1:${this.#port}${this.#options.path}`;
  }

  /** Resolves with the redirect; never when the server is closed before. */
  get returned(): Promise<Returned> {
    return this.#returned;
  }

  /** Stops listening and drops whoever is only connected. A page that is being written is finished. */
  close(): void {
    this.#accept = null;
    this.#server.close();
    this.#server.closeIdleConnections();
  }

  #listen(): Promise<void> {
    const server = this.#server;
    server.on('request', ({ method = '', url: target = '', headers, socket }, response) => {
      const request = { method, target, host: headers.host, remoteAddress: socket.remoteAddress };
      const { path, state } = this.#options;
      const verdict = judgeReturn(request, { port: this.#port, path, state });
      const accept = this.#accept;
      if ('status' in verdict) this.#answer(response, verdict.status, 'lost');
      else if (accept === null) this.#answer(response, 410, 'lost');
      else {
        this.#accept = null;
        accept({
          url: verdict.accepted,
          finish: (content) => this.#answer(response, 200, content),
        });
      }
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address !== null && typeof address === 'object') this.#port = address.port;
        resolve();
      });
    });
  }

  #answer(response: ServerResponse, status: number, content: PageContent): void {
    response.writeHead(status, pageHeaders);
    response.end(returnPage(content, this.#options.language));
  }
}
