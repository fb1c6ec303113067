import { checkServerIdentity, type TLSSocket } from 'node:tls';

/**
 * Whether the certificate a server shows bears the name that was called, told before the certificate is judged: with
 * a refused one the connection ends, and what it showed is gone. `secure` is what Node's own verification listens to.
 */
export function notePeerName(
  socket: TLSSocket,
  host: string,
  note: (bearsName: boolean) => void,
): void {
  socket.prependOnceListener('secure', () => {
    note(checkServerIdentity(host, socket.getPeerCertificate()) === undefined);
  });
}
