/** What the router must know of whoever calls, taken from the IPC event before anything that was said is read. */
export interface Sender {
  readonly address: string;
  readonly isMainFrame: boolean;
  readonly isOurWindow: boolean;
  readonly isDestroyed: boolean;
}

/** True when the call comes from the main frame of our own window showing our own page. */
export function isTrusted(sender: Sender, isAppAddress: (address: string) => boolean): boolean {
  return (
    sender.isOurWindow && sender.isMainFrame && !sender.isDestroyed && isAppAddress(sender.address)
  );
}
