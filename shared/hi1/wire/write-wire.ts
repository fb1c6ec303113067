import { startTag } from '../markup.ts';
import { writtenPrefixes } from '../namespaces.ts';
import { hi1Message, type WireMessage } from './message.ts';

const declarations = writtenPrefixes.map(
  ([prefix, namespace]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespace] as const,
);

/**
 * Writes a whole message: members in the order of the schema, and what was kept as it came put back byte for byte.
 * Reading the result gives the same message again.
 */
export function writeWireMessage(message: WireMessage): string {
  const written = hi1Message.write('HI1Message', message);
  const root = startTag('HI1Message', declarations).slice(0, -1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}${written.slice('<HI1Message'.length)}\n`;
}
