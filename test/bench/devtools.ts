// A thin line to a running window: Chrome's own debugging protocol, with nothing between that would cost time of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../rig/places.ts';

interface Answer {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated<T> {
  readonly result: { readonly value?: T };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
}

/** A rebuild makes the worker's answers wait; what takes longer than this could not be measured. */
const answerWithinMs = 1_800_000;

/** One application under measurement: started by its own command line, watched from outside. */
export class Watched {
  /** When the process was started, milliseconds since 1970 with fractions. */
  readonly spawnedAt: number;
  readonly child: ChildProcess;
  readonly #line: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #workers: string[] = [];
  #number = 0;

  private constructor(child: ChildProcess, spawnedAt: number, line: WebSocket) {
    this.child = child;
    this.spawnedAt = spawnedAt;
    this.#line = line;
    line.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Answer));
  }

  /** Starts Electron on an application's folder. Nothing is passed that a person would not pass, but the debugging port. */
  static async start(
    app: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
  ): Promise<Watched> {
    const electron = join(
      readFileSync(join(root, '.electron/dist-path'), 'utf8').trim(),
      'electron',
    );
    const spawnedAt = performance.timeOrigin + performance.now();
    const child = spawn(electron, [app, ...args, '--remote-debugging-port=0'], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const line = new WebSocket(await debuggingAddress(child));
    await new Promise((resolve, reject) => {
      line.addEventListener('open', resolve, { once: true });
      line.addEventListener('error', reject, { once: true });
    });
    return new Watched(child, spawnedAt, line);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the application did not start');
    return this.child.pid;
  }

  /** The session of the one page, as soon as there is one. */
  async page(): Promise<string> {
    for (;;) {
      const { targetInfos } = await this.#call<{ targetInfos: readonly Target[] }>(
        'Target.getTargets',
        {},
      );
      const page = targetInfos.find(({ type }) => type === 'page');
      if (page !== undefined) return this.#attach(page.targetId);
      await pause(5);
    }
  }

  /** The session of the page's first worker. */
  async worker(page: string): Promise<string> {
    const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await this.#call('Target.setAutoAttach', options, page);
    for (;;) {
      const [worker] = this.#workers;
      if (worker !== undefined) return worker;
      await pause(5);
    }
  }

  /** What an expression, or the promise it makes, comes to in a page or worker. */
  async evaluate<T>(session: string, expression: string): Promise<T> {
    const ask = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#call<Evaluated<T>>(
      'Runtime.evaluate',
      ask,
      session,
    );
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? 'the expression failed');
    return result.value as T;
  }

  async end(): Promise<void> {
    this.#line.close();
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGTERM');
      const killing = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
      await once(this.child, 'exit');
      clearTimeout(killing);
    }
  }

  async #attach(targetId: string): Promise<string> {
    const options = { targetId, flatten: true };
    return (await this.#call<{ sessionId: string }>('Target.attachToTarget', options)).sessionId;
  }

  async #call<T>(method: string, params: object, sessionId?: string): Promise<T> {
    this.#number += 1;
    const id = this.#number;
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no answer to ${method}`)), answerWithinMs);
      this.#waiting.set(id, (given) => {
        clearTimeout(late);
        resolve(given);
      });
      this.#line.send(JSON.stringify({ id, method, params, sessionId }));
    });
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  }

  #take(answer: Answer): void {
    if (answer.id !== undefined) {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    } else if (answer.method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = answer.params as { sessionId: string; targetInfo: Target };
      if (targetInfo.type === 'worker') this.#workers.push(sessionId);
    }
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('no line to the application');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
    said.push(line);
    if (address === undefined) continue;
    child.stderr.resume();
    return address;
  }
  throw new Error(`the application ended before its window: ${said.join(' | ')}`);
}
