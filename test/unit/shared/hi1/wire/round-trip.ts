import type { WireMessage } from '../../../../../shared/hi1/wire/message.ts';
import { readWireMessage } from '../../../../../shared/hi1/wire/read-wire.ts';
import { parse } from '../fixture-messages.ts';

/** The message a text holds; fails the test when it holds none. */
export function wireOf(xml: string): WireMessage {
  const message = readWireMessage(parse(xml).root, xml);
  if (!message.ok) throw new Error(message.error.code);
  return message.value;
}

/** The first problem the schemas find, or null. */
export const problemOf = (xml: string): string | null => {
  const [problem] = parse(xml).verdict.problems;
  return problem === undefined ? null : `${problem.path}: ${problem.message}`;
};
