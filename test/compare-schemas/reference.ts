// The other judge: libxml2's own command line on the reference set, with many files a call.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The file of a reference set that brings in all others. */
export const wrapperName = 'hi1-wrapper.xsd';

/** Why nothing can be compared, in a sentence; null when all is there. */
export function whatIsMissing(folder: string): string | null {
  const found = spawnSync('xmllint', ['--version']);
  if (found.error !== undefined)
    return 'xmllint is not installed (Debian: libxml2-utils), so there is nothing to compare with.';
  if (!existsSync(folder)) return `There is no folder ${folder}.`;
  if (!existsSync(join(folder, wrapperName)))
    return `${folder} holds no ${wrapperName}, the file that brings in a reference set.`;
  return null;
}

export interface ReferenceVerdict {
  readonly valid: boolean;
  /** First sentence of xmllint about the file; empty when valid. */
  readonly why: string;
}

/**
 * Judges files with the reference set, in the order given.
 *
 * @throws Error when the reference set itself does not compile
 */
export function judgeByReference(
  folder: string,
  files: readonly string[],
): Promise<readonly ReferenceVerdict[]> {
  return judgeByXmllint(join(folder, wrapperName), files);
}

/** The same with any schema file. */
export function judgeByXmllint(
  schema: string,
  files: readonly string[],
): Promise<readonly ReferenceVerdict[]> {
  if (files.length === 0) return Promise.resolve([]);
  const options = ['--noout', '--nonet', '--huge', '--schema', schema, ...files];
  return new Promise((resolve, reject) => {
    // Exit codes 1, 3 and 4 speak of files and are the rule; 5 says that the schemas are no schemas.
    execFile('xmllint', options, { maxBuffer: 1 << 28 }, (error, _, told) => {
      const code = error?.code ?? 0;
      if (typeof code !== 'number' || code === 5)
        reject(new Error(`xmllint could not judge: ${told.slice(0, 1000)}`));
      else resolve(files.map((file) => verdictIn(told, file)));
    });
  });
}

/** A document whose namespaces are wrong is told as such and judged all the same; it counts as refused. */
function verdictIn(told: string, file: string): ReferenceVerdict {
  const name = `/${basename(file).replaceAll('.', '\\.')}`;
  const verdict = new RegExp(`${name} (validates|fails to validate)$`, 'm').exec(told)?.[1];
  const namespace = new RegExp(`${name}:(\\d+: namespace error .*)$`, 'm').exec(told)?.[1];
  if (verdict === 'validates' && namespace === undefined) return { valid: true, why: '' };
  const first = new RegExp(`${name}:(\\d+: .*)$`, 'm').exec(told)?.[1];
  return { valid: false, why: namespace ?? first ?? 'no word' };
}
