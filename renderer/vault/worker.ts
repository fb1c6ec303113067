/// <reference lib="webworker" />
import type { JournalPort } from './journal-reader.ts';
import { projectionSource } from './projection-source.ts';
import type { ToWorker } from './queries.ts';
import { Vault } from './vault.ts';

declare const self: DedicatedWorkerGlobalScope;

const vault = new Vault(projectionSource, (message) => self.postMessage(message));

self.onmessage = (event: MessageEvent<ToWorker>) => {
  void vault.take(event.data, event.ports[0] as JournalPort | undefined);
};
