import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** What a hostile document may use up before its thread ends. */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * Starts the thread that checks signatures and seals from its bundle, which lies beside the main one. The bundle's hash is
 * compiled into that one, and what was hashed is what is run: a file that was changed is not.
 */
export async function openSealThread(path: string, sha256: string): Promise<Worker> {
  const bytes = await readFile(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error('the seal bundle is not the one this build was made with');
  return new Worker(bytes.toString('utf8'), {
    eval: true,
    resourceLimits: limits,
    env: {},
    execArgv: [],
  });
}
