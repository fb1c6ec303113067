import { startTag } from '../markup.ts';
import { writtenPrefixes } from '../namespaces.ts';
import type { Announced } from './codec.ts';
import { hi1Message, type WireMessage } from './message.ts';

const declarations = writtenPrefixes.map(
  ([prefix, namespace]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespace] as const,
);

function write(message: WireMessage, version: Announced): string {
  const written = hi1Message.write('HI1Message', message, version);
  const root = startTag('HI1Message', declarations).slice(0, -1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}${written.slice('<HI1Message'.length)}\n`;
}

/**
 * Writes a message as it is: members in the order of the schema, and what was kept as it came put back byte for byte.
 * Reading the result gives the same message again.
 */
export const writeWireMessage = (message: WireMessage): string => write(message, null);

/** Writes a message of Ombud's own: without the members that are newer than the version its header announces. */
export const writeOwnMessage = (message: WireMessage): string =>
  write(message, message.header.version.etsi);
