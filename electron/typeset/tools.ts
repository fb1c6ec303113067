import { join } from 'node:path';
import { readBundled } from '../threads/open-thread.ts';
import type { TypesetQuestion } from './question.ts';

/** What a sheet is set with, by the names the build gives it. */
export const compilerFile = 'typst.wasm';
export const fontFiles = [
  'inter-400.ttf',
  'inter-500.ttf',
  'inter-600.ttf',
  'jetbrains-mono-400.ttf',
] as const;

/**
 * Reads compiler and typefaces from their folder.
 * @param sha256 of each file by its name, as compiled in; one that is missing or differs throws
 */
export async function readTools(
  folder: string,
  sha256: Readonly<Record<string, string>>,
): Promise<Pick<TypesetQuestion, 'compiler' | 'fonts'>> {
  const read = (name: string): Promise<Buffer> =>
    readBundled(join(folder, name), sha256[name] ?? '');
  const [compiler, ...fonts] = await Promise.all([compilerFile, ...fontFiles].map(read));
  if (compiler === undefined) throw new Error('no compiler');
  return { compiler, fonts };
}
