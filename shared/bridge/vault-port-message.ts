/**
 * `event.data` of the window message that carries the port from preload to the page. In a file of its own, because the
 * preload and the window take it by value and the guards beside it must not come along.
 */
export const vaultPortMessage = 'ombud:vault-port';
