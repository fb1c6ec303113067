import { describe, expect, it } from 'vitest';
import { levelOf, readClaims } from '../../../../electron/identity/identity-claims.ts';

const loa = 'http://id.elegnamnden.se/loa/1.0';
const demands = {
  acrValues: [`${loa}/loa3`, `${loa}/loa4`, 'http://id.swedenconnect.se/loa/1.0/uncertified-loa3'],
  organisationNumber: '5560000167',
  organisation: 'By the profile AB',
};
const right = (orgNumber: string, role: string) => ({ orgNumber, function: role, right: 'write' });
const claims = {
  sub: 'opaque',
  acr: `${loa}/loa3`,
  name: 'Ingrid Exempel',
  'https://id.oidc.se/claim/personalIdentityNumber': '189001019802',
  'https://id.oidc.se/claim/orgNumber': '5560000167',
  'https://id.oidc.se/claim/orgName': 'Nordanvind Meddelanden AB',
  org_rights: [right('5560000167', 'handler')],
};
const told = (change: Record<string, unknown>): string => {
  const result = readClaims({ ...claims, ...change }, demands);
  return result.ok ? result.value.roles.join() : result.error.code;
};

describe('claims of the identity provider', () => {
  it('become a person without a personal number', () => {
    const result = readClaims(claims, demands);
    expect(result).toEqual({
      ok: true,
      value: {
        person: { subject: 'opaque', name: 'Ingrid Exempel' },
        organisation: 'Nordanvind Meddelanden AB',
        organisationNumber: '5560000167',
        roles: ['handler'],
        acr: `${loa}/loa3`,
        level: 'loa3',
      },
    });
  });

  it.each([
    [{ acr: `${loa}/loa4` }, 'handler'],
    [{ acr: 'http://id.swedenconnect.se/loa/1.0/uncertified-loa3' }, 'handler'],
    [{ acr: `${loa}/loa2` }, 'signIn.levelTooLow'],
    [{ acr: `${loa}/LOA3` }, 'signIn.levelTooLow'],
    [{ acr: undefined }, 'signIn.levelTooLow'],
    [{ 'https://id.oidc.se/claim/orgNumber': '16556000-0167' }, 'handler'],
    [{ 'https://id.oidc.se/claim/orgNumber': '5560000241' }, 'signIn.otherOrganisation'],
    [{ 'https://id.oidc.se/claim/orgNumber': undefined }, 'signIn.otherOrganisation'],
    [
      {
        'https://id.oidc.se/claim/orgNumber': undefined,
        'https://id.oidc.se/claim/orgAffiliation': 'abc@5560000167',
      },
      'handler',
    ],
    [{ org_rights: [] }, 'signIn.noRole'],
    [{ org_rights: undefined }, 'signIn.noRole'],
    [{ org_rights: [right('5560000241', 'handler')] }, 'signIn.noRole'],
    [{ org_rights: [right('5560000167', 'emperor')] }, 'signIn.noRole'],
    [
      { org_rights: [right('5560000167', 'on_call'), right('5560000167', 'reviewer')] },
      'reviewer,on_call',
    ],
    [
      { org_rights: [right('5560000167', '*')] },
      'administrator,legal_representative,handler,reviewer,compliance_reader,on_call',
    ],
    [{ org_rights: 'all' }, 'signIn.unexpected'],
    [{ sub: '' }, 'signIn.unexpected'],
    [{ sub: undefined }, 'signIn.unexpected'],
  ])('%j: %s', (change, expected) => {
    expect(told(change)).toBe(expected);
  });

  it('name the person as well as they can', () => {
    const nameFrom = (change: Record<string, unknown>): string | null => {
      const result = readClaims({ ...claims, name: undefined, ...change }, demands);
      return result.ok ? result.value.person.name : null;
    };
    expect(nameFrom({ given_name: 'Ingrid', family_name: 'Exempel' })).toBe('Ingrid Exempel');
    expect(nameFrom({ family_name: 'Exempel' })).toBe('Exempel');
    expect(nameFrom({})).toBe('opaque');
  });

  it('tell the level in short', () => {
    expect(demands.acrValues.map(levelOf)).toEqual(['loa3', 'loa4', 'uncertified-loa3']);
    expect(levelOf('')).toBe('unknown');
  });
});
