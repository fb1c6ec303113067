// Looks for texts that must not lie anywhere in clear: as they are, and in the forms programs like to store them in.
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Canary {
  readonly name: string;
  readonly bytes: Buffer;
}

export const canary = (name: string, text: string): Canary => ({ name, bytes: Buffer.from(text) });

interface Pattern {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Base64 at each of the three places a text may begin at; only characters that depend on the text alone. */
function base64Forms(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const bits = (before + bytes.length) * 8;
    return Buffer.from(text.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6)));
  });
}

function formsOf({ name, bytes }: Canary): Pattern[] {
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text).equals(bytes);
  const hex = bytes.toString('hex');
  const base64 = base64Forms(bytes);
  const url = base64.map((form) =>
    Buffer.from(form.toString().replaceAll('+', '-').replaceAll('/', '_')),
  );
  return [
    { name: `${name}, as it is`, bytes },
    ...(isText ? [{ name: `${name}, UTF-16`, bytes: Buffer.from(text, 'utf16le') }] : []),
    ...[...base64, ...url].map((form) => ({ name: `${name}, base64`, bytes: form })),
    { name: `${name}, hex`, bytes: Buffer.from(hex) },
    { name: `${name}, hex`, bytes: Buffer.from(hex.toUpperCase()) },
  ];
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Names in a folder; none when it went meanwhile. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** Regular files below `folder`; what is neither file nor folder holds nothing. */
function* filesBelow(folder: string, except: readonly string[]): Generator<string> {
  for (const path of namesIn(folder).map((name) => join(folder, name))) {
    if (except.includes(path)) continue;
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) yield* filesBelow(path, except);
    else if (found?.isFile()) yield path;
  }
}

export class CanaryHunt {
  readonly #patterns: readonly Pattern[];

  constructor(canaries: readonly Canary[]) {
    this.#patterns = canaries.flatMap(formsOf);
  }

  /** Names of what was found in `content`. */
  in(content: Buffer): string[] {
    return [
      ...new Set(
        this.#patterns.filter(({ bytes }) => content.includes(bytes)).map(({ name }) => name),
      ),
    ];
  }

  /** `file: what` for everything found in contents and names of the files below `folders`. */
  below(folders: readonly string[], except: readonly string[]): { found: string[]; files: number } {
    const found = new Set<string>();
    let files = 0;
    for (const path of folders.flatMap((folder) => [...filesBelow(folder, except)])) {
      files += 1;
      for (const name of [...this.in(Buffer.from(path)), ...this.#inFile(path)])
        found.add(`${path}: ${name}`);
    }
    return { found: [...found], files };
  }

  #inFile(path: string): string[] {
    try {
      return this.in(readFileSync(path));
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  }
}
