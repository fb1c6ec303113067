import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** What hostile content may use up before its thread ends. The memory of WebAssembly is not counted by it. */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * The bytes of a file that lies beside the main bundle. Its hash is compiled into that one, and what was hashed is what is
 * used: a file that was changed is not.
 */
export async function readBundled(path: string, sha256: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error('a bundled file is not the one this build was made with');
  return bytes;
}

/** Starts a thread from its bundle, with nothing of the environment and bounds to its heap and stack. */
export async function openThread(path: string, sha256: string): Promise<Worker> {
  const bytes = await readBundled(path, sha256);
  return new Worker(bytes.toString('utf8'), {
    eval: true,
    resourceLimits: limits,
    env: {},
    execArgv: [],
  });
}
