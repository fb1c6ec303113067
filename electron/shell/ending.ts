import { app } from 'electron';

/** Longer than a revocation or an answer's last bytes usually take; the journal needs no such mercy. */
const patienceMs = 20_000;

/**
 * Ends the program in order: the window's closing or a quit first closes the profile, once, whoever asks how often;
 * then the process ends. What does not finish in time is cut off, as by a power cut, which the journal survives.
 */
export function endInOrder(
  close: () => Promise<void>,
  after: (ms: number, act: () => void) => () => void,
): void {
  let isEnding = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    after(patienceMs, () => app.exit(0));
    void close().finally(() => app.exit(0));
  });
}
