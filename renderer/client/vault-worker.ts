import workerUrl from '../vault/worker.ts?worker&url';

declare global {
  interface Window {
    /** Trusted Types, as far as the window makes use of them. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): URL };
    };
  }
}

/** The one Trusted Types policy of ours: it lets exactly our worker's address through. */
const policy = window.trustedTypes?.createPolicy('ombud-worker', {
  createScriptURL(address) {
    if (address !== workerUrl) throw new TypeError('not the address of the vault worker');
    return address;
  },
});

export function startVaultWorker(): Worker {
  const address = policy?.createScriptURL(workerUrl) ?? workerUrl;
  return new Worker(address, { type: 'module', name: 'vault' });
}
