// The thread that checks signatures and seals: it holds no key, and only what it is told to check.
import { createHash, X509Certificate } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { utcMs } from '../../shared/base/units.ts';
import { checkDocument } from './check-document.ts';
import type { SealAnswer, SealQuestion } from './seal-thread.ts';

async function answer({ content, authorities, now }: SealQuestion): Promise<SealAnswer> {
  const report = await checkDocument(content, {
    authorities: authorities.map((pem) => new X509Certificate(pem)),
    now: utcMs(now),
  });
  return { sha256: createHash('sha256').update(content).digest('hex'), report };
}

parentPort?.on('message', (question: SealQuestion) => {
  // What goes wrong ends the thread, and who asked hears of that.
  void answer(question).then((told) => parentPort?.postMessage(told));
});
