import { randomBytes } from 'node:crypto';
import { chmod, rename } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { storeFault, systemCode, type FileSystemPort } from './file-system.ts';
import {
  answerLine,
  firstLine,
  helloLine,
  isHello,
  stateIn,
  type HolderState,
} from './lock-line.ts';
import { pipeName, withSocketAddress } from './socket-address.ts';

/** Proof that this process alone has the data folder open. It ends with the process, however that ends. */
export interface FolderLock {
  readonly folder: string;
  release(): Promise<void>;
}

const published = /^[0-9a-f]{16}$/;
const draftEnding = '.new';
const answerWithinMs = 2_000;
const pauseMs = 20;
const mostRounds = 200;

/** What a socket in the folder tells: `silent` closed the line without a word, as one does that is giving up. */
type Neighbour = HolderState | 'silent' | 'gone';

/**
 * Takes the data folder for this process, or says `journal.alreadyOpen`.
 *
 * Each process binds a socket under a random name in `lock/` and only then looks at the others: whoever looks second
 * sees the first, so two can never both find themselves alone. Of two that are both still looking the lower name
 * goes first. A socket nobody listens on belongs to a process that is gone, and as names are never used again it can
 * be removed without a race.
 */
export async function takeFolder(
  files: FileSystemPort,
  folder: string,
): Promise<Result<FolderLock, Fault>> {
  try {
    if (process.platform === 'win32') return await takePipe(folder);
    const place = join(folder, 'lock');
    await files.makeFolder(place);
    const candidate = new Candidate(files, place);
    await candidate.publish();
    if (await candidate.isAlone()) return ok({ folder, release: () => candidate.withdraw() });
    await candidate.withdraw();
    return err(fault('journal.alreadyOpen'));
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') return err(fault('journal.alreadyOpen'));
    return err(storeFault(error));
  }
}

async function takePipe(folder: string): Promise<Result<FolderLock, Fault>> {
  const server = answering(() => 'holding');
  await listen(server, pipeName(folder));
  return ok({ folder, release: () => close(server) });
}

class Candidate {
  readonly #files: FileSystemPort;
  readonly #place: string;
  readonly #name = randomBytes(8).toString('hex');
  readonly #server = answering(() => this.#state);
  #state: HolderState = 'starting';

  constructor(files: FileSystemPort, place: string) {
    this.#files = files;
    this.#place = place;
  }

  /** The name appears only when somebody answers under it. */
  async publish(): Promise<void> {
    const path = join(this.#place, this.#name);
    await withSocketAddress(path + draftEnding, (address) => listen(this.#server, address));
    await chmod(path + draftEnding, 0o600);
    await rename(path + draftEnding, path);
  }

  async isAlone(): Promise<boolean> {
    for (let round = 0; round < mostRounds; round += 1) {
      const others = await this.#others();
      if (others.length === 0) {
        this.#state = 'holding';
        await this.#sweepDrafts();
        return true;
      }
      const isAhead = (other: { name: string; state: Neighbour }): boolean =>
        other.state === 'holding' || (other.state === 'starting' && other.name < this.#name);
      if (others.some(isAhead)) return false;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return false;
  }

  async withdraw(): Promise<void> {
    await this.#files.remove(join(this.#place, this.#name));
    await close(this.#server);
  }

  /** Everybody else who is alive; the sockets of the dead are removed. */
  async #others(): Promise<readonly { name: string; state: Neighbour }[]> {
    const alive: { name: string; state: Neighbour }[] = [];
    for (const name of await this.#files.list(this.#place)) {
      if (!published.test(name) || name === this.#name) continue;
      const path = join(this.#place, name);
      const state = await withSocketAddress(path, askState);
      if (state === 'gone') await this.#files.remove(path);
      else alive.push({ name, state });
    }
    return alive;
  }

  /** Sockets of processes that were killed before they could publish them. A live one would lose to us anyway. */
  async #sweepDrafts(): Promise<void> {
    for (const name of await this.#files.list(this.#place)) {
      if (!name.endsWith(draftEnding)) continue;
      const path = join(this.#place, name);
      if ((await withSocketAddress(path, askState)) === 'gone') await this.#files.remove(path);
    }
  }
}

/** Asks whoever listens there. One that takes the call but does not answer in time is alive all the same. */
function askState(address: string): Promise<Neighbour> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.setTimeout(answerWithinMs, () => {
      resolve('holding');
      socket.destroy();
    });
    socket.once('connect', () => {
      socket.write(helloLine);
      void firstLine(socket).then((line) => {
        socket.destroy();
        resolve(line === null ? 'silent' : stateIn(line));
      });
    });
    socket.once('error', (error) => {
      const code = systemCode(error);
      if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve('gone');
      else resolve(code === 'EPIPE' || code === 'ECONNRESET' ? 'silent' : 'holding');
    });
  });
}

function answering(state: () => HolderState): Server {
  return createServer((socket) => {
    socket.setTimeout(answerWithinMs, () => socket.destroy());
    void firstLine(socket).then((line) => {
      if (line !== null && isHello(line)) socket.end(answerLine(state()));
      else socket.destroy();
    });
  });
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      // A failure to accept one connection later must not end the process.
      server.on('error', () => undefined);
      resolve();
    });
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });
