import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import { checkCertificate } from './certificate-checks.ts';
import { fieldsOf } from './certificate-fields.ts';
import {
  keyAlgorithmOf,
  keyFits,
  validToOf,
  type CertificateRules,
  type ClientCertificate,
} from './client-certificate.ts';
import { pathToAuthority } from './issuer-path.ts';
import { openContainer } from './pkcs12-container.ts';

/**
 * Takes key and certificate out of a PKCS#12 file and holds them against the profile. The bytes are overwritten
 * whatever comes of it, and nothing that is returned names the PIN. Faults: the first check that fails, as
 * `certificate.*`.
 *
 * @param at time of this computer, which TLS goes by too
 */
export function importPkcs12(
  bytes: Uint8Array,
  pin: string,
  rules: CertificateRules,
  at: UtcMs,
): Result<ClientCertificate, Fault> {
  const content = openContainer(bytes, pin);
  bytes.fill(0);
  if (!content.ok) return content;
  const keys = readKeys(content.value.keys);
  if (!keys.ok) return keys;
  const certificates = readCertificates(content.value.certificates);
  if (certificates === null) return err(fault('certificate.notPkcs12'));
  const own = pairOf(keys.value, certificates);
  return own.ok ? judge(own.value, rules, at) : own;
}

function readKeys(ders: readonly Buffer[]): Result<readonly KeyObject[], Fault> {
  if (ders.length === 0) return err(fault('certificate.noKey'));
  try {
    const keys = ders.map((key) => createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
    const usable = keys.filter((key) => keyAlgorithmOf(key) !== null);
    return usable.length === 0 ? err(fault('certificate.unsupportedKey')) : ok(usable);
  } catch {
    // Neither OpenSSL nor BoringSSL knows this kind of key.
    return err(fault('certificate.unsupportedKey'));
  } finally {
    for (const der of ders) der.fill(0);
  }
}

function readCertificates(ders: readonly Buffer[]): readonly X509Certificate[] | null {
  try {
    return ders.map((der) => new X509Certificate(der));
  } catch {
    return null;
  }
}

/** The key with its certificate; of several for one key the one that is valid longest. */
function pairOf(
  keys: readonly KeyObject[],
  certificates: readonly X509Certificate[],
): Result<ClientCertificate, Fault> {
  if (certificates.length === 0) return err(fault('certificate.noKey'));
  const [pair] = keys
    .flatMap((key) =>
      certificates
        .filter((certificate) => keyFits(key, certificate))
        .map((certificate) => ({ key, certificate })),
    )
    .sort((a, b) => validToOf(b.certificate) - validToOf(a.certificate));
  if (pair === undefined) return err(fault('certificate.keyMismatch'));
  return ok({ ...pair, others: certificates.filter((one) => one !== pair.certificate) });
}

function judge(
  own: ClientCertificate,
  rules: CertificateRules,
  at: UtcMs,
): Result<ClientCertificate, Fault> {
  const path = pathToAuthority(own.certificate, rules.authorities, own.others, at);
  const checks = checkCertificate(own, fieldsOf(own.certificate), path, rules, at);
  const failed = checks.find((check) => check.fault !== null);
  return failed === undefined || failed.fault === null ? ok(own) : err(failed.fault);
}
