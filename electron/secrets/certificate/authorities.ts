import { X509Certificate } from 'node:crypto';
import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';

/**
 * The authorities that a profile names, from PEM. `profile.invalid` when one of them is no certificate: a profile's
 * guard sees only the text around it.
 */
export function readAuthorities(pems: readonly string[]): Result<X509Certificate[], Fault> {
  try {
    return ok(pems.map((pem) => new X509Certificate(pem)));
  } catch {
    return err(fault('profile.invalid'));
  }
}
