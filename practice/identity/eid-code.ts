import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The moving code of a sign-in: `practice-eid.<token>.<seconds>.<HMAC-SHA256(secret, seconds)>`, a new one every second,
 * like the codes of the Swedish eIDs. Whoever photographs it, or is sent it by somebody else, holds it a moment too long.
 */
export interface CodeOrder {
  readonly token: string;
  readonly secret: Buffer;
  /** System time in milliseconds of the first code. */
  readonly since: number;
}

export type CodeVerdict = 'fresh' | 'old' | 'wrong';

/** Oldest picture the phone takes, in seconds. A still page shows a new one more often than that. */
export const oldestCode = 10;

export const newCodeOrder = (since: number): CodeOrder => ({
  token: randomBytes(16).toString('base64url'),
  secret: randomBytes(32),
  since,
});

const secondsOf = (order: CodeOrder, now: number): number =>
  Math.max(0, Math.floor((now - order.since) / 1000));

const proof = (order: CodeOrder, seconds: string): Buffer =>
  createHmac('sha256', order.secret).update(seconds).digest();

export function codeAt(order: CodeOrder, now: number): string {
  const seconds = String(secondsOf(order, now));
  return `practice-eid.${order.token}.${seconds}.${proof(order, seconds).toString('base64url')}`;
}

export interface ReadCode {
  readonly token: string;
  readonly seconds: string;
  readonly proof: Buffer;
}

/** The parts of a code, or null for any other text. */
export function readCode(text: string): ReadCode | null {
  const parts = /^practice-eid\.([\w-]{22})\.(\d{1,6})\.([\w-]{43})$/.exec(text.trim());
  if (parts === null) return null;
  const [, token = '', seconds = '', given = ''] = parts;
  return { token, seconds, proof: Buffer.from(given, 'base64url') };
}

/** A code of the future is as wrong as one with another proof. */
export function judgeCode(order: CodeOrder, code: ReadCode, now: number): CodeVerdict {
  if (!timingSafeEqual(proof(order, code.seconds), code.proof)) return 'wrong';
  const age = secondsOf(order, now) - Number(code.seconds);
  if (age < 0) return 'wrong';
  return age > oldestCode ? 'old' : 'fresh';
}
