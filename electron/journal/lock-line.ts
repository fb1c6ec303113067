/**
 * What is said over the lock's socket: one line of JSON each way. `{"hello":1}` is answered by
 * `{"hello":1,"program":"ombud","state":"holding"}`; the command line will add requests of its own.
 */
import type { Socket } from 'node:net';

/** `starting` is still finding out whether it is alone; `holding` is. */
export type HolderState = 'starting' | 'holding';

const mostBytes = 4_096;
const protocolVersion = 1;

export const helloLine = `${JSON.stringify({ hello: protocolVersion })}\n`;
export const answerLine = (state: HolderState): string =>
  `${JSON.stringify({ hello: protocolVersion, program: 'ombud', state })}\n`;

export const isHello = (line: string): boolean => 'hello' in parsed(line);

/** The state in an answer. Whoever answers in another way is at least alive, and counts as holding. */
export const stateIn = (line: string): HolderState =>
  parsed(line)['state'] === 'starting' ? 'starting' : 'holding';

function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The first line a socket sends, or null when it ends, fails or talks on without one. */
export function firstLine(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > mostBytes) resolve(null);
    });
    socket.on('end', () => resolve(null));
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(null));
  });
}
