// What both ends of the vault port take by value. In a file of its own, because the guards beside it stay with main.

/** `event.data` of the window message that carries the port from preload to the page. */
export const vaultPortMessage = 'ombud:vault-port';

/** At most this much in one answer of main: entries, and bytes of their frames. */
export const pullLimit = { entries: 2_000, bytes: 4_194_304 } as const;
