import type { IncomingMessage, ServerResponse } from 'node:http';
import { shapeAnswer } from './answer-shapes.ts';
import type { NetworkMode } from './network-modes.ts';
import { urlOf } from '../web/respond.ts';
import { sendProblem } from './refusal.ts';

/** Seconds in Retry-After. */
const pauseSeconds = 5;
const dayMs = 86_400_000;

export interface TroubleParts {
  /** Platform time. */
  readonly now: () => number;
  /** Milliseconds between two octets of a dripping answer. */
  readonly dripMs: number;
  /** What each path first said while it was told to repeat itself. */
  readonly former: Map<string, string>;
}

/** How far `Date` is off. */
export function dateShiftMs(mode: NetworkMode): number {
  if (mode === 'clockAhead') return dayMs;
  return mode === 'clockBehind' ? -dayMs : 0;
}

function busy(response: ServerResponse, status: 429 | 503, retryAfter: string): void {
  response.setHeader('Retry-After', retryAfter);
  sendProblem(response, status, 'unavailable', 'The service takes no calls now');
}

const page = `<!doctype html><html lang="en"><head><title>Welcome to the network</title></head>
<body><h1>Welcome</h1><p>Accept the terms to go on.</p></body></html>`;

const filler = Buffer.alloc(256 * 1024, 0x20);

/** Goes on until the other side has had enough. */
function writeWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' });
  const more = (): void => {
    while (!response.destroyed && response.write(filler));
  };
  response.on('drain', more);
  more();
}

/** Trouble that strikes before anything is looked at. True when the request has met its end. */
export function meetTrouble(
  mode: NetworkMode,
  request: IncomingMessage,
  response: ServerResponse,
  { now }: TroubleParts,
): boolean {
  const until = (): string => new Date(now() + pauseSeconds * 1_000).toUTCString();
  switch (mode) {
    case 'dropBefore':
      request.socket.destroy();
      return true;
    case 'hang':
      request.resume();
      return true;
    case 'refuse429':
      busy(response, 429, String(pauseSeconds));
      return true;
    case 'refuse503':
      busy(response, 503, String(pauseSeconds));
      return true;
    case 'refuse429Date':
      busy(response, 429, until());
      return true;
    case 'refuse503Date':
      busy(response, 503, until());
      return true;
    case 'fault500':
      sendProblem(response, 500, 'internal', 'The service met a fault of its own');
      return true;
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page);
      return true;
    case 'redirect':
      // A method-keeping redirect to itself.
      response.writeHead(307, { Location: request.url ?? '/' });
      response.end();
      return true;
    case 'oversized':
      writeWithoutEnd(response);
      return true;
    default:
      return false;
  }
}

/** One octet at a time, until the other side has had enough or all is said. */
function drip(response: ServerResponse, answer: Buffer, dripMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < answer.length) response.write(answer.subarray(sent, (sent += 1)));
    else response.end();
  }, dripMs);
  response.once('close', () => clearInterval(timer));
}

/** Trouble that strikes when the work is done: the handler says its answer as always, and something becomes of it. */
export function spoilAnswer(
  mode: NetworkMode,
  request: IncomingMessage,
  response: ServerResponse,
  { dripMs, former }: TroubleParts,
): void {
  const path = urlOf(request).pathname;
  if (mode !== 'formerAnswer') former.delete(path);
  const end = response.end.bind(response);
  const replaceEnd = (becomes: (answer: Buffer) => void): void => {
    const spoiled = (answer?: unknown): ServerResponse => {
      response.end = end;
      const isBytes = typeof answer === 'string' || answer instanceof Uint8Array;
      becomes(isBytes ? Buffer.from(answer) : Buffer.alloc(0));
      return response;
    };
    response.end = spoiled as typeof response.end;
  };
  switch (mode) {
    case 'dropAfterCommit':
      return replaceEnd(() => request.socket.destroy());
    case 'halfBody':
      return replaceEnd((answer) => {
        const half = answer.subarray(0, Math.ceil(answer.length / 2));
        response.write(half, () => request.socket.destroy());
      });
    case 'drip':
      return replaceEnd((answer) => drip(response, answer, dripMs));
    case 'listedTwice':
    case 'answeredTwice':
    case 'reordered':
      return replaceEnd((answer) => end(shapeAnswer(mode, answer.toString('utf8'))));
    case 'formerAnswer':
      return replaceEnd((answer) => {
        const said = former.get(path) ?? answer.toString('utf8');
        former.set(path, said);
        end(said);
      });
    default:
      return;
  }
}
