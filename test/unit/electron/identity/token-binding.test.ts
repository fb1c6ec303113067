import { describe, expect, it } from 'vitest';
import { pageToOpen } from '../../../../electron/identity/front-channel.ts';
import { isBoundTo } from '../../../../electron/identity/token-binding.ts';

const jwt = (payload: unknown): string =>
  ['{}', typeof payload === 'string' ? payload : JSON.stringify(payload), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

describe('an access token (RFC 8705)', () => {
  it.each([
    ['bound to this certificate', jwt({ cnf: { 'x5t#S256': 'print' } }), false, true],
    ['bound to another', jwt({ cnf: { 'x5t#S256': 'other' } }), true, false],
    ['a JWT that is bound to nothing', jwt({ sub: 'x' }), true, false],
    ['a JWT of nonsense', jwt('nonsense'), true, false],
    ['opaque, from a provider that binds', 'opaque', true, true],
    ['opaque, from a provider that does not', 'opaque', false, false],
  ])('%s', (_name, token, providerBinds, isBound) => {
    expect(isBoundTo(token, 'print', providerBinds)).toBe(isBound);
  });
});

describe('the page to open', () => {
  const issued = new URL('https://eid.example/auth?client_id=ombud&state=s');
  const open = (kind: 'practice' | 'live', frontChannel: string | null): string =>
    pageToOpen(issued, { kind, identity: { frontChannel } }).href;

  it('is the issuer’s own, except where the practice profile names a loopback origin', () => {
    expect(open('practice', 'http://127.0.0.1:8480')).toBe(
      'http://127.0.0.1:8480/auth?client_id=ombud&state=s',
    );
    expect(open('practice', null)).toBe(issued.href);
    expect(open('live', null)).toBe(issued.href);
    expect(open('live', 'http://127.0.0.1:8480')).toBe(issued.href);
  });
});
