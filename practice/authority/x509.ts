/** The X.509 library with its two preconditions: metadata reflection and a crypto provider. */
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

export { x509 };
export type KeyType = 'ec' | 'rsa';
type CryptoKey = webcrypto.CryptoKey;
type CryptoKeyPair = webcrypto.CryptoKeyPair;

const algorithms = {
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  },
} as const;

/** How every practice authority signs. */
export const authoritySigning = { name: 'ECDSA', hash: 'SHA-256' } as const;

export async function makeKeys(type: KeyType): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithms[type], true, ['sign', 'verify']);
}

/** PKCS#8 as PEM. */
export async function keyToPem(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

export async function ecKeyFromPem(pem: string): Promise<CryptoKey> {
  const [der] = x509.PemConverter.decode(pem);
  if (der === undefined) throw new Error('no key in PEM text');
  return webcrypto.subtle.importKey('pkcs8', der, algorithms.ec, true, ['sign']);
}
