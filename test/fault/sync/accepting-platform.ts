import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../electron/shell/clock.ts';
import type { HttpAnswer } from '../../../electron/sync/ports.ts';
import type { Fault } from '../../../shared/base/fault.ts';
import type { Result } from '../../../shared/base/result.ts';
import {
  authorisation,
  deliveryStatus,
  document,
  orderId,
  task,
  taskId,
} from '../../unit/electron/sync/sample-objects.ts';
import { error, type MailboxObject } from '../../unit/electron/sync/response-text.ts';
import { ScriptedPlatform, type Call } from '../../unit/electron/sync/scripted-platform.ts';

const outcomePath = '/eevidence/outcome';
const letterPath = '/eevidence/correspondence';
const changed = { generation: 2, lastChanged: '2026-11-23T11:00:00Z' };

/**
 * A platform that outlives the program under test. It carries out an outcome once, replays its answer to the same
 * bytes, and says no to other bytes under the same transaction (M10).
 */
export class AcceptingPlatform {
  readonly #platform = new ScriptedPlatform();
  readonly #answers = new Map<string, { body: string; answer: Result<HttpAnswer, Fault> }>();
  readonly #server: Server;
  #delivered: readonly string[] = [];
  #written: readonly MailboxObject[] = [];
  /** Transactions carried out. */
  readonly accepted: string[] = [];
  /** Outcomes that could not be what an honest client sends. */
  readonly breaches: string[] = [];
  outcomesReceived = 0;
  /** Messages there are to be; one more is a breach. */
  messages = 1;
  /** The receiver speaks only once the outcome has come this many times. */
  acknowledgeAfter = 1;

  constructor() {
    this.#platform.now = () => systemClock.now();
    this.#platform.put(authorisation(1));
    this.#platform.put(task(11, 1));
    this.#platform.put(task(12, 1));
    this.#platform.put(document(1, orderId(1)));
    this.#platform.pranks.push((call) =>
      call.path === outcomePath || call.path === letterPath ? this.#take(call) : undefined,
    );
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.url === '/received') {
          response.end(String(this.outcomesReceived));
          return;
        }
        const token = request.headers.authorization;
        const options = token === undefined ? {} : { token };
        void this.#platform.post(request.url ?? '', Buffer.concat(chunks), options).then((made) => {
          if (made.ok) response.writeHead(made.value.status).end(made.value.body);
          else response.destroy();
        });
      });
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  /** Identifier and generation of everything in the mailbox. */
  get contents(): readonly string[] {
    return [...this.#platform.objects.values()].map(({ id, generation }) => `${id} ${generation}`);
  }

  #take(call: Call): Result<HttpAnswer, Fault> {
    this.outcomesReceived += 1;
    const known = this.#answers.get(call.transactionId);
    if (known !== undefined) {
      if (known.body === call.body) {
        this.#acknowledge();
        return known.answer;
      }
      this.breaches.push('other bytes under the same transaction');
      return this.#platform.refuse(call, 3007);
    }
    if (this.accepted.length >= this.messages)
      this.breaches.push('a second message for the same answer');
    if (call.token === undefined) this.breaches.push('no token');
    const ids = [...call.body.matchAll(/<ObjectIdentifier>(.*?)</g)].map(([, id]) => id ?? '');
    const answers = call.verbs.map((verb, number) =>
      verb === 'UPDATE' || verb === 'DELIVER'
        ? `<${verb}Response><Identifier>${ids[number] ?? ''}</Identifier></${verb}Response>`
        : error(3001),
    );
    const answer = this.#platform.answer(call, answers);
    this.#answers.set(call.transactionId, { body: call.body, answer });
    this.accepted.push(call.transactionId);
    if (call.path === letterPath) this.#show(ids);
    else this.#apply(call, ids);
    return answer;
  }

  /** What the mailbox shows afterwards: our own statuses. */
  #apply({ verbs }: Call, ids: readonly string[]): void {
    this.#platform.put(authorisation(1, { ...changed, status: 'Approved' }));
    this.#platform.put(task(11, 1, { ...changed, status: 'Disclosed' }));
    this.#platform.put(task(12, 1, { ...changed, status: 'DisclosureNotAvailable' }));
    const delivered = ids.filter((_, number) => verbs[number] === 'DELIVER');
    this.#delivered = [...this.#delivered, ...delivered];
    this.#acknowledge();
  }

  /** A letter stands in the mailbox as its writer's own, like every other object. */
  #show(ids: readonly string[]): void {
    this.#written = ids.map((id) => {
      const sample = document(7, orderId(1), { owner: 'sp-test', ...changed, generation: 1 });
      return { ...sample, id, xml: sample.xml.replaceAll(sample.id, id) };
    });
    this.#acknowledge();
  }

  #acknowledge(): void {
    if (this.outcomesReceived < this.acknowledgeAfter) return;
    for (const letter of this.#written) this.#platform.put(letter);
    for (const id of this.#delivered) {
      this.#platform.put(deliveryStatus(id, taskId(11), 'Received', changed));
    }
  }
}
