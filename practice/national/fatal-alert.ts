/**
 * Node's TLS server closes the connection without a word when it does not trust a client certificate, because it
 * verifies after the handshake. A real service says why: a fatal alert (RFC 8446, 6.2). For TLS 1.3 the alert record is
 * made here, from the traffic secret that Node hands out for key logs, and written below the TLS layer.
 */
import { createCipheriv, createHmac } from 'node:crypto';

/** Alert descriptions of RFC 8446 for the ways a certificate can be wrong. */
export const alerts = {
  badCertificate: 42,
  unsupportedCertificate: 43,
  expired: 45,
  unknownCa: 48,
  certificateRequired: 116,
} as const;

interface Suite {
  readonly cipher: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305';
  readonly keyBytes: number;
  readonly hash: 'sha256' | 'sha384';
}

const suites: Readonly<Record<string, Suite>> = {
  TLS_AES_128_GCM_SHA256: { cipher: 'aes-128-gcm', keyBytes: 16, hash: 'sha256' },
  TLS_AES_256_GCM_SHA384: { cipher: 'aes-256-gcm', keyBytes: 32, hash: 'sha384' },
  TLS_CHACHA20_POLY1305_SHA256: { cipher: 'chacha20-poly1305', keyBytes: 32, hash: 'sha256' },
};

/** HKDF-Expand-Label with an empty context (RFC 8446, 7.1) for lengths within one block. */
function expandLabel(secret: Buffer, hash: string, label: string, length: number): Buffer {
  const name = Buffer.from(`tls13 ${label}`, 'ascii');
  const info = Buffer.concat([Buffer.from([0, length, name.length]), name, Buffer.from([0, 1])]);
  return createHmac(hash, secret).update(info).digest().subarray(0, length);
}

/**
 * A protected fatal alert record.
 *
 * @param secret server_application_traffic_secret_0
 * @param sequence how many records the server has sent under it
 * @returns null for a suite this table does not know
 */
export function fatalAlert(
  suiteName: string,
  secret: Buffer,
  sequence: number,
  description: number,
): Buffer | null {
  const suite = suites[suiteName];
  if (suite === undefined) return null;
  const key = expandLabel(secret, suite.hash, 'key', suite.keyBytes);
  const nonce = Buffer.from(expandLabel(secret, suite.hash, 'iv', 12));
  nonce[11] = (nonce[11] ?? 0) ^ sequence;
  const fatal = 2;
  const alertType = 21;
  const inner = Buffer.from([fatal, description, alertType]);
  const head = Buffer.from([23, 3, 3, 0, inner.length + 16]);
  const seal = createCipheriv(suite.cipher as 'aes-128-gcm', key, nonce, { authTagLength: 16 });
  seal.setAAD(head, { plaintextLength: inner.length });
  return Buffer.concat([head, seal.update(inner), seal.final(), seal.getAuthTag()]);
}
