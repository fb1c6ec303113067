import { readdirSync, readFileSync } from 'node:fs';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import type { ReadMessage } from '../../../schemas/validator.ts';

const folder = new URL('../../fixtures/hi1/', import.meta.url);

/** The reference messages, by file name. */
export const exampleNames: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.xml'),
);

export const readExample = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** One schema set for all tests of a file. */
export const validator = createNodeValidator();

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a message that must be readable. */
export function mustRead(text: string): ReadMessage {
  const outcome = validator.read(bytesOf(text));
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.value;
}
