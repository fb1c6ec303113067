import { z } from 'zod';

const payloadGuard = z.object({ cnf: z.object({ 'x5t#S256': z.string() }) });

/**
 * Is an access token bound to the client certificate (RFC 8705, 3.1)? A JWT says so itself. An opaque token does not:
 * then the provider's own word counts, and the service checks at every use.
 */
export function isBoundTo(token: string, thumbprint: string, providerBinds: boolean): boolean {
  const [head, payload, signature, ...rest] = token.split('.');
  const isJwt = head !== undefined && payload !== undefined && signature !== undefined;
  if (!isJwt || rest.length > 0) return providerBinds;
  const parsed = payloadGuard.safeParse(decode(payload));
  return parsed.success && parsed.data.cnf['x5t#S256'] === thumbprint;
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
