import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';

/** How far a connection had come when it failed. */
export interface Progress {
  /** The TLS handshake was finished on our side: the request may have been read. */
  readonly secured: boolean;
  /** The server showed a certificate that bears the name that was called. */
  readonly bearsName?: boolean;
}

const byCode: Readonly<Record<string, FaultCode>> = {
  ENOTFOUND: 'connection.nameNotFound',
  EAI_NONAME: 'connection.nameNotFound',
  EAI_NODATA: 'connection.nameNotFound',
  EAI_AGAIN: 'connection.offline',
  ENETUNREACH: 'connection.offline',
  ENETDOWN: 'connection.offline',
  EHOSTUNREACH: 'connection.offline',
  EHOSTDOWN: 'connection.offline',
  EADDRNOTAVAIL: 'connection.offline',
  ECONNREFUSED: 'connection.refused',
  ETIMEDOUT: 'connection.timeout',
  // Verification of the server's certificate: X509_V_ERR_* as Node names them, the same with BoringSSL.
  DEPTH_ZERO_SELF_SIGNED_CERT: 'connection.serverCertificateUnknown',
  SELF_SIGNED_CERT_IN_CHAIN: 'connection.serverCertificateUnknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'connection.serverCertificateUnknown',
  UNABLE_TO_GET_ISSUER_CERT: 'connection.serverCertificateUnknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'connection.serverCertificateUnknown',
  CERT_SIGNATURE_FAILURE: 'connection.serverCertificateUnknown',
  CERT_CHAIN_TOO_LONG: 'connection.serverCertificateUnknown',
  CERT_REVOKED: 'connection.serverCertificateUnknown',
  CERT_UNTRUSTED: 'connection.serverCertificateUnknown',
  CERT_REJECTED: 'connection.serverCertificateUnknown',
  INVALID_CA: 'connection.serverCertificateUnknown',
  INVALID_PURPOSE: 'connection.serverCertificateUnknown',
  PATH_LENGTH_EXCEEDED: 'connection.serverCertificateUnknown',
  // Node's word for every finding of the verification that has no name of its own there.
  UNSPECIFIED: 'connection.serverCertificateUnknown',
  CERT_HAS_EXPIRED: 'connection.serverCertificateExpired',
  CERT_NOT_YET_VALID: 'connection.serverCertificateNotYetValid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'connection.serverNameMismatch',
  HOSTNAME_MISMATCH: 'connection.serverNameMismatch',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'connection.tlsTooOld',
  ERR_SSL_VERSION_TOO_LOW: 'connection.tlsTooOld',
};

/**
 * The chain is whole in itself and made out to the name that was called, but nobody the profile trusts is at its end:
 * so does equipment that opens and reads what passes.
 */
const foreignAuthority: ReadonlySet<string> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** Alerts a server ends the handshake with (RFC 8446, 6.2). In TLS 1.3 they arrive with the first read. */
const byAlert: ReadonlyMap<number, FaultCode> = new Map([
  [41, 'connection.clientCertificateMissing'],
  [42, 'connection.clientCertificateRefused'],
  [43, 'connection.clientCertificateRefused'],
  [44, 'connection.clientCertificateRevoked'],
  [45, 'connection.clientCertificateExpired'],
  [46, 'connection.clientCertificateRefused'],
  [48, 'connection.clientCertificateRefused'],
  [49, 'connection.clientCertificateRefused'],
  [70, 'connection.tlsTooOld'],
  [71, 'connection.tlsTooOld'],
  [86, 'connection.tlsTooOld'],
  [116, 'connection.clientCertificateMissing'],
]);

const brokenOff: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_HTTP_CONTENT_LENGTH_MISMATCH',
  'ERR_SOCKET_CLOSED',
]);

/**
 * What a failed connection means to a person. Knows errors of Node's network and TLS layers, with OpenSSL as well as
 * with Electron's BoringSSL, as they are or as the cause of a client library's error. Anything else is a bug and is
 * thrown again.
 */
export function faultOfError(error: unknown, { secured, bearsName = false }: Progress): Fault {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return fault('connection.timeout');
  const code = codeOf(error.cause) ?? codeOf(error);
  if (code === null) throw error;
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (bearsName && foreignAuthority.has(code)) return fault('connection.inspected');
  if (known !== undefined) return fault(known);
  const alert = alertOf(error.cause) ?? alertOf(error);
  if (alert !== null) return fault(byAlert.get(alert) ?? 'connection.tlsFailed');
  if (brokenOff.has(code))
    // Closed before a word: what an address filter does. Afterwards it may have been anything.
    return fault(secured ? 'connection.closed' : 'connection.addressDropped');
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') return fault('connection.tlsFailed');
  if (code.startsWith('HPE_')) return fault('connection.answerUnreadable');
  return fault(secured ? 'connection.closed' : 'connection.offline');
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** Both TLS libraries write the number of an alert at the end of the message. */
function alertOf(error: unknown): number | null {
  const [, number] =
    /SSL alert number (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return number === undefined ? null : Number(number);
}
