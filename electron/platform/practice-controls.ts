import { request as httpRequest } from 'node:http';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { playedGuard, type Played } from '../../shared/bridge/practice-guards.ts';
import type { PracticeOrder } from '../../shared/orders/practice-orders.ts';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';

/** What Ombud asks of the practice platform's controls. There are none but in practice. */
export interface PracticeControls {
  /** Has an authority send an order. */
  sendOrder(template: PracticeOrder): Promise<Result<unknown, Fault>>;
  /** Begins a situation; its order is sent at once. */
  begin(situation: PracticeSituation): Promise<Result<Played, Fault>>;
  /** Plays the situation last begun forward, or says what the person has to do first. */
  playForward(): Promise<Result<Played, Fault>>;
  /** Every switch of the platform in its ordinary position; time and orders stay. */
  backToNormal(): Promise<Result<unknown, Fault>>;
  /** Shows the controls' own page in the browser. */
  openPage(language: string): Promise<Result<unknown, Fault>>;
}

export interface ControlsParts {
  /** Loopback origin from the practice profile; null where the profile names none. */
  readonly origin: string | null;
  readonly openInBrowser: (address: string) => Promise<boolean>;
}

const patienceMs = 5_000;
/** The answers are a few lines; what is longer is not an answer of the controls. */
const largestAnswer = 65_536;

/**
 * Calls the controls without TLS: they are on the loopback interface, carry nothing confidential, and the address is
 * dialled as the number it is, so no name can lead elsewhere.
 */
export function practiceControls({ origin, openInBrowser }: ControlsParts): PracticeControls {
  const tell = async (path: string, body: object): Promise<Result<unknown, Fault>> => {
    if (origin === null) return err(fault('practice.unreachable'));
    const answer = await post(origin, path, JSON.stringify(body));
    if (answer === null) return err(fault('practice.unreachable'));
    return answer.status === 200 ? ok(null) : err(fault('practice.refused'));
  };
  const play = async (path: string, body: object): Promise<Result<Played, Fault>> => {
    if (origin === null) return err(fault('practice.unreachable'));
    const answer = await post(origin, path, JSON.stringify(body));
    if (answer === null) return err(fault('practice.unreachable'));
    const played = playedIn(answer);
    return played === null ? err(fault('practice.refused')) : ok(played);
  };
  return {
    sendOrder: (template) => tell('/orders', { template }),
    begin: (situation) => play('/situations', { situation }),
    playForward: () => play('/situations/forward', {}),
    backToNormal: () => tell('/normal', {}),
    openPage: async (language) => {
      const hasOpened = origin !== null && (await openInBrowser(`${origin}/?lang=${language}`));
      return hasOpened ? ok(null) : err(fault('practice.unreachable'));
    },
  };
}

interface ControlAnswer {
  readonly status: number;
  readonly text: string;
}

/** What came of it; 409 says that something is to be done first. Null for any other answer. */
function playedIn({ status, text }: ControlAnswer): Played | null {
  if (status !== 200 && status !== 409) return null;
  try {
    const played = playedGuard.safeParse(JSON.parse(text));
    return played.success ? played.data : null;
  } catch {
    return null;
  }
}

/** The answer, or null when there was none in time and in size. */
function post(origin: string, path: string, body: string): Promise<ControlAnswer | null> {
  const { port } = new URL(origin);
  return new Promise((resolve) => {
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      agent: false,
      // The whole exchange: an answer that drips must end too.
      signal: AbortSignal.timeout(patienceMs),
    });
    request.on('error', () => resolve(null));
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > largestAnswer) request.destroy();
      });
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve(response.statusCode === undefined ? null : { status: response.statusCode, text });
      });
      response.on('error', () => resolve(null));
      response.on('close', () => resolve(null));
    });
    request.end(body);
  });
}
