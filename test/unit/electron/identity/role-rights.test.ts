import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../../electron/identity/identity-claims.ts';

const acr = 'http://id.elegnamnden.se/loa/1.0/loa3';
const number = '5560000167';
const demands = { acrValues: [acr], organisationNumber: number, organisation: 'By the profile AB' };

function rolesFrom(...rights: readonly (readonly [role: string, right: string])[]): string {
  const result = readClaims(
    {
      sub: 'opaque',
      acr,
      'https://id.oidc.se/claim/orgNumber': number,
      org_rights: rights.map(([role, right]) => ({ orgNumber: number, function: role, right })),
    },
    demands,
  );
  return result.ok ? result.value.roles.join() : result.error.code;
}

const everyRole = 'administrator,legal_representative,handler,reviewer,compliance_reader,on_call';

describe('the right that comes with a role', () => {
  it.each([
    ['handler', 'write', 'handler'],
    ['administrator', 'admin', 'administrator'],
    ['legal_representative', '*', 'legal_representative'],
    ['*', 'write', everyRole],
    ['compliance_reader', 'read', 'compliance_reader'],
    ['on_call', 'read', 'on_call'],
    ['*', 'read', 'compliance_reader,on_call'],
    ['legal_representative', 'read', 'signIn.noRole'],
    ['handler', 'read', 'signIn.noRole'],
    ['reviewer', 'read', 'signIn.noRole'],
    ['administrator', 'read', 'signIn.noRole'],
    ['handler', '', 'signIn.noRole'],
    ['handler', 'WRITE', 'signIn.noRole'],
    ['handler', 'none', 'signIn.noRole'],
    ['compliance_reader', 'revoked', 'signIn.noRole'],
  ])('%s with %j: %s', (role, right, expected) => {
    expect(rolesFrom([role, right])).toBe(expected);
  });

  it('is looked at per entry', () => {
    expect(rolesFrom(['legal_representative', 'read'], ['handler', 'write'])).toBe('handler');
    expect(rolesFrom(['handler', 'read'], ['handler', 'write'])).toBe('handler');
  });
});
