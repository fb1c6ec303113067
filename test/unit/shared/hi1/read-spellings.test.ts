import { describe, expect, test } from 'vitest';
import { fixtureText, objectsOf, only, parse } from './fixture-messages.ts';

const production = fixtureText('01_production_request');

describe('what early implementations spell differently', () => {
  test('misspelled dictionary name, exchanged name and value, capitals of a format', () => {
    const xml = production
      .replace(
        '<common:Name>AuthorisationDesiredStatus</common:Name>',
        '<common:Name>AuthorisationDesiredSatus</common:Name>',
      )
      .replace(
        '<common:Name>RequestType</common:Name>\n                  <common:Value>TrafficData</common:Value>',
        '<common:Name>TrafficData</common:Name><common:Value>RequestType</common:Value>',
      )
      .replace(
        '<task:FormatName>InternationalizedEmailAddress',
        '<task:FormatName>INTERNATIONALIZEDEMAILADDRESS',
      );
    const objects = objectsOf(parse(xml));
    expect(only(objects, 'Authorisation').desiredStatus?.name).toBe('AuthorisationDesiredStatus');
    expect(objects[1]).toMatchObject({
      requestType: { name: 'RequestType', value: 'TrafficData' },
      values: [{ formatName: 'InternationalizedEmailAddress' }],
    });
  });

  test.each([
    ['NoGroundsForRefusal', 'none', []],
    ['FullGroundsForRefusal', 'full', []],
    ['PartialGroundsForRefusal', 'partial', ['7e84603b-be7b-4cba-af26-8468d177f36a']],
  ])('O4: a document of type %s is the decision "%s"', (type, decision, refusedTasks) => {
    const xml = production.replace(
      '<common:Value>Form1</common:Value>',
      `<common:Value>${type}</common:Value>`,
    );
    expect(only(objectsOf(parse(xml)), 'RefusalDecision')).toMatchObject({
      decision,
      refusedTasks,
    });
  });

  test('a document body broken over lines is the same base64', () => {
    const xml = production.replace('<doc:Contents>JVBERi0x', '<doc:Contents>\n  JVBE\n  Ri0x');
    const whole = only(objectsOf(parse(production)), 'Document').body?.contents;
    expect(only(objectsOf(parse(xml)), 'Document').body?.contents).toBe(whole);
  });
});
