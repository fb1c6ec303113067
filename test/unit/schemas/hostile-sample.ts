import type { UnreadableCode } from '../../../schemas/unreadable.ts';
import { readExample } from './examples.ts';

/** A message made to harm its reader: name, content, and what becomes of it. */
export type HostileRow = readonly [string, string | Uint8Array, HostileOutcome];

/** The refusal, or the verdict on what is readable and harmless. */
export type HostileOutcome = UnreadableCode | 'valid' | 'invalid';

export const order = readExample('01_production_request.xml');
export const body = order.slice(order.indexOf('<HI1Message'));
const xmlDecl = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const insteadOf = (part: string, by: string): string => order.replace(part, () => by);
export const before = (text: string): string => xmlDecl + text + body;
export const value = (text: string): string => insteadOf('wisp-ie-sandbox', text);
export const numbered = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');
