import type { ProjectionKey } from '../../../shared/bridge/vault-port.ts';

/** Goes up with every change of what the rows hold: rows of another version do not open. */
export const schemaVersion = 13;

const nonceBytes = 12;
/** Rows are filled up to a multiple of this, so that their length does not tell a short content. */
const padding = 256;
/** Of the 32 bytes of an HMAC: enough that two names never meet. */
const nameBytes = 16;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Which row, and as of when: a row opens as itself and in its own version only. */
export interface RowPlace {
  readonly table: string;
  readonly name: string;
  readonly version: number;
}

/** Seals the rows of the store (AES-256-GCM) and makes their names (HMAC-SHA256). The keys cannot be read out. */
export class RowSeal {
  readonly #rows: CryptoKey;
  readonly #names: CryptoKey;

  private constructor(rows: CryptoKey, names: CryptoKey) {
    this.#rows = rows;
    this.#names = names;
  }

  /** Imports the key and wipes its bytes. */
  static async from({ bytes, journal }: ProjectionKey): Promise<RowSeal> {
    const { subtle } = crypto;
    const base = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
    bytes.fill(0);
    const salt = encoder.encode(journal);
    const way = (use: string): HkdfParams => ({
      name: 'HKDF',
      hash: 'SHA-256',
      salt,
      info: encoder.encode(`ombud/1/projection/${use}`),
    });
    const aes = { name: 'AES-GCM', length: 256 };
    const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
    const [rows, names] = await Promise.all([
      subtle.deriveKey(way('rows'), base, aes, false, ['encrypt', 'decrypt']),
      subtle.deriveKey(way('names'), base, hmac, false, ['sign']),
    ]);
    return new RowSeal(rows, names);
  }

  /** The name under which something is stored; it tells nothing of what it stands for. */
  async nameOf(what: string): Promise<string> {
    const mac = await crypto.subtle.sign('HMAC', this.#names, encoder.encode(what));
    const bytes = new Uint8Array(mac).subarray(0, nameBytes);
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** `nonce | ciphertext | tag` of the value as JSON. */
  async seal(place: RowPlace, value: object): Promise<Uint8Array<ArrayBuffer>> {
    const plain = padded(encoder.encode(JSON.stringify(value)));
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const sealed = await crypto.subtle.encrypt(how(place, nonce), this.#rows, plain);
    const row = new Uint8Array(nonceBytes + sealed.byteLength);
    row.set(nonce);
    row.set(new Uint8Array(sealed), nonceBytes);
    return row;
  }

  /** What was sealed, or null when the row is not the one that was sealed for this place. */
  async open(place: RowPlace, row: unknown): Promise<unknown> {
    if (!(row instanceof Uint8Array) || row.length <= nonceBytes) return null;
    const nonce = row.slice(0, nonceBytes);
    const sealed = row.slice(nonceBytes);
    try {
      const plain = await crypto.subtle.decrypt(how(place, nonce), this.#rows, sealed);
      return JSON.parse(decoder.decode(plain)) as unknown;
    } catch {
      return null;
    }
  }
}

const how = ({ table, name, version }: RowPlace, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(JSON.stringify([schemaVersion, table, name, version])),
});

/** JSON may end in spaces. */
function padded(json: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.ceil(json.length / padding) * padding).fill(0x20);
  filled.set(json);
  return filled;
}
