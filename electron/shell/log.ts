/**
 * The log: everything Ombud ever writes about itself, to standard error and nowhere else. It is for finding a defect,
 * not for following a person or an order.
 *
 * A line holds words of our own program alone: the name of a call, a fault's code, the name of a switch, the place of
 * a defect in our code. It may never hold anything that came from outside or from a person: no number, name or content
 * of an order, no identifier, no person, no address or path, no file name, no certificate or PIN, no token, no message
 * of an error (it may quote any of these). The types let nothing else in, and a lint rule lets nobody else write.
 */
import type { FaultCode } from '../../shared/base/fault.ts';
import type { CallName } from '../../shared/bridge/table.ts';

export type Write = (line: string) => void;

const toStandardError: Write = (line) => void process.stderr.write(line);

/** A call met a defect; which one its code says. */
export function logFault(call: CallName, code: FaultCode, write = toStandardError): void {
  write(`${call}: ${code}\n`);
}

/** Switch names are the operator's own words: only what looks like a switch is repeated. */
export function logForeignSwitches(names: readonly string[], write = toStandardError): void {
  const shown = names.map((name) => (/^[a-z][a-z-]{0,40}$/.test(name) ? `--${name}` : '--(…)'));
  write(`Ombud does not start with ${shown.join(', ')}.\n`);
}

/** Ombud is about to end by a defect of its own. */
export function logDefect(error: unknown, write = toStandardError): void {
  write(`Ombud met a defect of its own and ends.\n${placesOf(error).join('\n')}\n`);
}

const mostPlaces = 6;
const frame = /^\s+at (?:(?:async |new )*([\w.$<>]+(?: \[as \w+\])?) )?\(?.*?([\w.-]+:\d+:\d+)\)?$/;

/** Function, file without its folders, line: of the frames alone, for a message may quote anything over many lines. */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { stack = '', name, message } = error;
  const head = message === '' ? name : `${name}: ${message}`;
  if (!stack.startsWith(head)) return [];
  return stack
    .slice(head.length)
    .split('\n')
    .flatMap((line) => {
      const [, called, place] = frame.exec(line) ?? [];
      return place === undefined ? [] : [`  at ${called ?? '(top)'} ${place}`];
    })
    .slice(0, mostPlaces);
}
