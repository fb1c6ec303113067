import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

/** Absolute path of an example message. */
export const examplePath = (name: string): string => join(fixtures, 'hi1', name);
export const hostilePath = (name: string): string => join(fixtures, 'hostile', name);

export const exampleFiles: readonly string[] = readdirSync(join(fixtures, 'hi1'))
  .filter((name) => name.endsWith('.xml'))
  .sort();

export const exampleText = (name: string): string => readFileSync(examplePath(name), 'utf8');

/** Changes an example; a change that finds nothing to change is a slip of the test. */
export function changed(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`not in the example: ${from}`);
    return result.replace(from, to);
  }, text);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
