import { describe, expect, it } from 'vitest';
import { faultOfError } from '../../../../electron/platform/faults-of-errors.ts';
import { faultText } from '../../../../shared/text/fault-text.ts';

const systemError = (code: string, message = code, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code });
const codeOf = (error: unknown, secured = false): string => faultOfError(error, { secured }).code;

/** One line for every way in which a call can fail below HTTP. */
const causes = {
  ENOTFOUND: 'connection.nameNotFound',
  EHOSTUNREACH: 'connection.offline',
  ECONNREFUSED: 'connection.refused',
  ETIMEDOUT: 'connection.timeout',
  SELF_SIGNED_CERT_IN_CHAIN: 'connection.serverCertificateUnknown',
  CERT_HAS_EXPIRED: 'connection.serverCertificateExpired',
  CERT_NOT_YET_VALID: 'connection.serverCertificateNotYetValid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'connection.serverNameMismatch',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'connection.tlsTooOld',
  ERR_SSL_WRONG_VERSION_NUMBER: 'connection.tlsFailed',
  ECONNRESET: 'connection.addressDropped',
  HPE_INVALID_CONSTANT: 'connection.answerUnreadable',
} as const;

const alerts = {
  42: 'connection.clientCertificateRefused',
  44: 'connection.clientCertificateRevoked',
  45: 'connection.clientCertificateExpired',
  48: 'connection.clientCertificateRefused',
  70: 'connection.tlsTooOld',
  80: 'connection.tlsFailed',
  116: 'connection.clientCertificateMissing',
} as const;

describe('errors below HTTP', () => {
  it.each(Object.entries(causes))('%s', (code, expected) => {
    expect(codeOf(systemError(code))).toBe(expected);
    const wrapped = systemError('ERR_GOT_REQUEST_ERROR', 'wrapped', systemError(code));
    expect(codeOf(wrapped)).toBe(expected);
  });

  it.each(Object.entries(alerts))('alert %s of OpenSSL and of BoringSSL', (number, expected) => {
    const openssl = `C0:error:0A:SSL routines:ssl3_read_bytes:tlsv1 alert:ssl/record/rec_layer_s3.c:1605:SSL alert number ${number}\n`;
    const boring = `140:error:1000041b:SSL routines:OPENSSL_internal:TLSV1_ALERT:../../third_party/boringssl/src/ssl/tls_record.cc:592:SSL alert number ${number}\n`;
    expect(codeOf(systemError('ERR_SSL_TLSV1_ALERT', openssl), true)).toBe(expected);
    expect(codeOf(systemError('EPROTO', `write EPROTO ${boring}`))).toBe(expected);
  });

  it('[SC-33] a foreign authority that vouches for the service’s own name reads what passes', () => {
    const told = (code: string, bearsName: boolean): string =>
      faultOfError(systemError(code), { secured: false, bearsName }).code;
    const unknown = 'connection.serverCertificateUnknown';
    expect(told('SELF_SIGNED_CERT_IN_CHAIN', true)).toBe('connection.inspected');
    expect(told('UNABLE_TO_VERIFY_LEAF_SIGNATURE', true)).toBe('connection.inspected');
    expect(told('SELF_SIGNED_CERT_IN_CHAIN', false)).toBe(unknown);
    expect(told('DEPTH_ZERO_SELF_SIGNED_CERT', true)).toBe(unknown);
    expect(told('UNSPECIFIED', true)).toBe(unknown);
    expect(told('CERT_HAS_EXPIRED', true)).toBe('connection.serverCertificateExpired');
  });

  it('tell no two causes by one code or sentence', () => {
    const codes = Object.values(causes);
    expect(new Set(codes).size).toBe(codes.length);
    const all = [
      ...new Set([...codes, ...Object.values(alerts), codeOf(systemError('EPIPE'), true)]),
    ];
    for (const language of ['en', 'sv'] as const) {
      const sentences = all.map((code) => faultText({ code } as never, language).sentence);
      expect(new Set(sentences).size).toBe(all.length);
    }
  });

  it('may have reached the service once the handshake was over', () => {
    for (const code of ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ESOMETHINGNEW'])
      expect(codeOf(systemError(code), true)).toBe('connection.closed');
    expect(codeOf(Object.assign(new Error('t'), { name: 'TimeoutError', code: 'ETIMEDOUT' }))).toBe(
      'connection.timeout',
    );
  });

  it('are thrown again when they are bugs', () => {
    expect(() => codeOf(new TypeError('x is undefined'))).toThrow(TypeError);
    expect(() => codeOf('text')).toThrow('text');
  });
});
