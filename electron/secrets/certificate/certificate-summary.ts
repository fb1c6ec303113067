import type { UtcMs } from '../../../shared/base/units.ts';
import type { CertificateSummary } from '../../../shared/bridge/app-state.ts';
import { checkCertificate } from './certificate-checks.ts';
import { fieldsOf, type NameAttribute } from './certificate-fields.ts';
import {
  keyAlgorithmOf,
  validFromOf,
  validToOf,
  type CertificateRules,
  type ClientCertificate,
} from './client-certificate.ts';
import { pathToAuthority } from './issuer-path.ts';
import { organisationNumberOf, readingsOf } from './organisation-number.ts';

/** Names of attribute types as certificates are printed (RFC 4519, X.520). */
const attributeNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};
const extendedUsageNames: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '2.5.29.37.0': 'anyExtendedKeyUsage',
};
const nameOf = (names: Readonly<Record<string, string>>, oid: string): string => names[oid] ?? oid;

/** Nothing in a certificate may make a summary that its guard refuses. */
const cut = (text: string, most: number): string => text.slice(0, most);

const distinguishedName = (attributes: readonly NameAttribute[]): string =>
  cut(
    attributes.map(({ oid, value }) => `${nameOf(attributeNames, oid)}=${value}`).join(', '),
    300,
  );

/** What people are shown of a certificate, and how it stands at an instant. No secret is in it. */
export function summaryOf(
  own: ClientCertificate,
  rules: CertificateRules,
  importedAt: UtcMs,
  at: UtcMs,
): CertificateSummary {
  const { certificate, key } = own;
  const fields = fieldsOf(certificate);
  const path = pathToAuthority(certificate, rules.authorities, own.others, at);
  const first = (name: string): string | null => {
    const found = fields.subject.find(({ oid }) => nameOf(attributeNames, oid) === name);
    return found === undefined ? null : cut(found.value, 300);
  };
  const number = organisationNumberOf(fields.subject);
  return {
    subject: fields.subject.slice(0, 30).map(({ oid, value }) => ({
      label: cut(nameOf(attributeNames, oid), 60),
      value: cut(value, 300),
    })),
    commonName: first('CN') ?? distinguishedName(fields.subject),
    organisation: first('O'),
    issuer: distinguishedName(fields.issuer),
    serial: certificate.serialNumber,
    fingerprint: certificate.fingerprint256,
    validFrom: validFromOf(certificate),
    validTo: validToOf(certificate),
    keyAlgorithm: keyAlgorithmOf(key) ?? '',
    keyUsage: [...(fields.keyUsage ?? [])],
    extendedKeyUsage: (fields.extendedKeyUsage ?? [])
      .slice(0, 12)
      .map((oid) => cut(nameOf(extendedUsageNames, oid), 80)),
    chain: path.certificates.map((one) => distinguishedName(fieldsOf(one).subject)),
    readings: readingsOf(fields.subject).map((reading) => ({
      ...reading,
      written: reading.written === null ? null : cut(reading.written, 100),
      removed: reading.removed === null ? null : cut(reading.removed, 20),
    })),
    organisationNumber: number.ok ? number.value : '',
    checks: checkCertificate(own, fields, path, rules, at),
    importedAt,
  };
}
