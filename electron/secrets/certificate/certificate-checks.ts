import { fault, type Fault } from '../../../shared/base/fault.ts';
import { formatInstant, type UtcMs } from '../../../shared/base/units.ts';
import type { CertificateSummary } from '../../../shared/bridge/app-state.ts';
import type { CertificateFields } from './certificate-fields.ts';
import {
  keyFits,
  validFromOf,
  validToOf,
  type CertificateRules,
  type ClientCertificate,
} from './client-certificate.ts';
import type { IssuerPath } from './issuer-path.ts';
import { organisationNumberOf } from './organisation-number.ts';

export type CertificateCheck = CertificateSummary['checks'][number];

export const clientAuthOid = '1.3.6.1.5.5.7.3.2';

const dayOf = (at: UtcMs): string => formatInstant(at).slice(0, 10);

function dates({ certificate }: ClientCertificate, at: UtcMs): Fault | null {
  const from = validFromOf(certificate);
  const to = validToOf(certificate);
  if (at < from) return fault('certificate.notYetValid', { date: dayOf(from) });
  return at > to ? fault('certificate.expired', { date: dayOf(to) }) : null;
}

function organisation(fields: CertificateFields, expected: string): Fault | null {
  const number = organisationNumberOf(fields.subject);
  if (!number.ok) return number.error;
  return number.value === expected
    ? null
    : fault('certificate.otherOrganisation', { found: number.value, expected });
}

/**
 * Everything the service will look at, each with its own fault. Usage extensions that are absent count as missing:
 * the service demands them (many old certificates lack them), whatever RFC 5280 allows.
 */
export function checkCertificate(
  own: ClientCertificate,
  fields: CertificateFields,
  path: IssuerPath,
  rules: CertificateRules,
  at: UtcMs,
): CertificateCheck[] {
  const unless = (holds: boolean, code: Fault['code']): Fault | null =>
    holds ? null : fault(code);
  const results: Record<CertificateCheck['name'], Fault | null> = {
    keyFits: unless(keyFits(own.key, own.certificate), 'certificate.keyMismatch'),
    dates: dates(own, at),
    issuer: unless(path.reachesAuthority, 'certificate.unknownIssuer'),
    chain: unless(path.holds, 'certificate.unknownIssuer'),
    clientAuth: unless(
      fields.extendedKeyUsage?.includes(clientAuthOid) === true,
      'certificate.noClientAuth',
    ),
    digitalSignature: unless(
      fields.keyUsage?.includes('digitalSignature') === true,
      'certificate.noDigitalSignature',
    ),
    organisationNumber: organisation(fields, rules.organisationNumber),
  };
  return Object.entries(results).map(([name, found]) => ({
    name: name as CertificateCheck['name'],
    passed: found === null,
    fault: found,
  }));
}
