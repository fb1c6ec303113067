import type { X509Certificate } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { Clock } from '../../../shared/base/clock.ts';
import type { Fault } from '../../../shared/base/fault.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import type { CertificateSummary } from '../../../shared/bridge/app-state.ts';
import type { SealedFile } from '../sealed-file.ts';
import { summaryOf } from './certificate-summary.ts';
import { validToOf, type CertificateRules } from './client-certificate.ts';
import { importPkcs12 } from './import-pkcs12.ts';
import { readAuthorities } from './authorities.ts';
import { pathToAuthority } from './issuer-path.ts';
import {
  decodeCertificate,
  encodeCertificate,
  type StoredCertificate,
} from './stored-certificate.ts';

/** What TLS needs. It goes to the transport and nowhere else. */
export interface ClientCredentials {
  /** PKCS#8 as PEM. */
  readonly key: Buffer;
  /** PEM: the certificate and what stands between it and its authority. */
  readonly chain: string;
  /** Base64url SHA-256 of the certificate's DER (RFC 8705, `x5t#S256`); it also tells two credentials apart. */
  readonly thumbprint: string;
  readonly validTo: UtcMs;
}

export interface CertificateStoreParts {
  /** `secrets/client-cert.bin`: record, not cache. */
  readonly file: SealedFile;
  /** Ten digits; what the profile says. */
  readonly organisationNumber: string;
  /** PEM of the authorities the service accepts. */
  readonly authorities: readonly string[];
  /** This computer's clock, which TLS goes by. */
  readonly clock: Clock;
}

/** The client certificate of one profile: sealed on disk, open in memory while Ombud runs. */
export class CertificateStore {
  readonly #file: SealedFile;
  readonly #rules: CertificateRules;
  readonly #clock: Clock;
  #stored: StoredCertificate | null = null;
  #credentials: ClientCredentials | null = null;

  private constructor(parts: CertificateStoreParts, authorities: readonly X509Certificate[]) {
    this.#file = parts.file;
    this.#clock = parts.clock;
    this.#rules = {
      organisationNumber: parts.organisationNumber,
      authorities,
    };
  }

  /** Reads the sealed file, if there is one. Faults: those of `SealedFile.read`, `profile.invalid` for authorities. */
  static async open(parts: CertificateStoreParts): Promise<Result<CertificateStore, Fault>> {
    const authorities = readAuthorities(parts.authorities);
    if (!authorities.ok) return authorities;
    const store = new CertificateStore(parts, authorities.value);
    const plain = await parts.file.read();
    if (!plain.ok) return plain;
    if (plain.value === null) return ok(store);
    const stored = decodeCertificate(plain.value);
    if (!stored.ok) return stored;
    store.#take(stored.value);
    return ok(store);
  }

  /**
   * Takes in a PKCS#12 file in place of the present certificate, and overwrites the bytes. The present one stays when
   * anything fails: `certificate.*` or `store.*`.
   */
  async import(bytes: Uint8Array, pin: string): Promise<Result<void, Fault>> {
    const now = this.#clock.now();
    const own = importPkcs12(bytes, pin, this.#rules, now);
    if (!own.ok) return own;
    const stored = { own: own.value, importedAt: now };
    const plain = encodeCertificate(stored);
    const written = await this.#file.write(plain);
    plain.fill(0);
    if (written.ok) this.#take(stored);
    return written;
  }

  /** What people are shown, with the checks as they stand now; null without a certificate. */
  summary(): CertificateSummary | null {
    if (this.#stored === null) return null;
    const { own, importedAt } = this.#stored;
    return summaryOf(own, this.#rules, importedAt, this.#clock.now());
  }

  /** For the transport alone. */
  credentials(): ClientCredentials | null {
    return this.#credentials;
  }

  validUntil(): UtcMs | null {
    return this.#credentials?.validTo ?? null;
  }

  #take(stored: StoredCertificate): void {
    const { certificate, key, others } = stored.own;
    const path = pathToAuthority(certificate, this.#rules.authorities, others, this.#clock.now());
    // The other side has the root already; sending it proves nothing.
    const sent = path.certificates.filter((one) => one === certificate || !one.checkIssued(one));
    this.#stored = stored;
    this.#credentials = {
      key: Buffer.from(key.export({ format: 'pem', type: 'pkcs8' })),
      chain: sent.map((one) => one.toString()).join(''),
      thumbprint: createHash('sha256').update(certificate.raw).digest('base64url'),
      validTo: validToOf(certificate),
    };
  }
}
