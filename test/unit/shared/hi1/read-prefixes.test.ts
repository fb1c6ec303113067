import { describe, expect, test } from 'vitest';
import { fixtureText, objectsOf, only, parse } from './fixture-messages.ts';

const production = fixtureText('01_production_request');

describe('prefixes that early implementations choose differently', () => {
  test('other prefixes, and the default namespace elsewhere', () => {
    const xml = production.replaceAll('auth:', 'a1:').replaceAll('xmlns:auth=', 'xmlns:a1=');
    expect(only(objectsOf(parse(xml)), 'Authorisation').reference).toBe('EPOC-DE-2026-000123');
  });

  test('xsi:type follows the prefixes in scope where it stands', () => {
    const redeclared = production.replace(
      '<HI1Object xsi:type="task:LDTaskObject">',
      '<HI1Object xmlns:x="http://uri.etsi.org/03120/common/2020/09/Task" xsi:type="x:LDTaskObject">',
    );
    expect(objectsOf(parse(redeclared))[1]?.type).toBe('LDTask');
    const misled = production.replace(
      '<HI1Object xsi:type="task:LDTaskObject">',
      '<HI1Object xmlns:task="urn:elsewhere" xsi:type="task:LDTaskObject">',
    );
    expect(objectsOf(parse(misled))[1]).toMatchObject({
      type: 'Unknown',
      typeNs: 'urn:elsewhere',
      typeName: 'LDTaskObject',
    });
  });
});
