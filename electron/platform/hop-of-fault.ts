import type { FaultCode } from '../../shared/base/fault.ts';
import type { Hop } from '../../shared/bridge/app-state.ts';

export type HopName = Hop['name'];

/** The hop a fault belongs to, whenever it turns up; null for faults any hop may meet. */
export function hopOfFault(code: FaultCode): HopName | null {
  switch (code) {
    case 'connection.nameNotFound':
      return 'name';
    case 'connection.refused':
    case 'connection.proxyUnreachable':
    case 'connection.proxyRefused':
    case 'connection.proxyUnsupported':
      return 'reach';
    case 'connection.serverCertificateUnknown':
    case 'connection.inspected':
    case 'connection.serverCertificateExpired':
    case 'connection.serverCertificateNotYetValid':
    case 'connection.serverNameMismatch':
    case 'connection.tlsTooOld':
    case 'connection.tlsFailed':
      return 'server';
    case 'certificate.none':
    case 'certificate.expired':
    case 'connection.clientCertificateRefused':
    case 'connection.clientCertificateMissing':
    case 'connection.clientCertificateExpired':
    case 'connection.clientCertificateRevoked':
      return 'certificate';
    case 'connection.organisationUnknown':
      return 'organisation';
    case 'connection.addressNotRegistered':
    case 'connection.addressDropped':
      return 'address';
    case 'connection.notSignedIn':
    case 'connection.tokenNotBound':
    case 'connection.levelTooLow':
      return 'level';
    case 'connection.roleMissing':
      return 'role';
    case 'connection.versionNotSupported':
      return 'version';
    case 'connection.schemaRefused':
      return 'schema';
    default:
      return null;
  }
}
