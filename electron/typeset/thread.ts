// The thread that sets a sheet in type: it holds no key, and only what it is told to set.
import { parentPort } from 'node:worker_threads';
import type { TypesetQuestion } from './question.ts';
import { setSheet } from './set-sheet.ts';

parentPort?.on('message', (question: TypesetQuestion) => {
  // What goes wrong ends the thread, and who asked hears of that.
  void setSheet(question).then((answer) => parentPort?.postMessage(answer));
});
