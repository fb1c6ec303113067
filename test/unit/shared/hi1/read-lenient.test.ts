import { describe, expect, test } from 'vitest';
import { readResponse, countListRecords } from '../../../../shared/hi1/read-response.ts';
import { readRequest } from '../../../../shared/hi1/read-request.ts';
import { unknownTransaction } from '../../../../shared/hi1/read-message.ts';
import { fixtureText, objectsOf, only, parse, responseOf } from './fixture-messages.ts';

const production = fixtureText('01_production_request');
const response = fixtureText('02_production_response');
const list = fixtureText('12_authorities_list_response');

describe('what is missing or wrong', () => {
  test('missing members read as null, malformed values too', () => {
    const xml = production
      .replace(/<auth:AuthorisationReference>.*?<\/auth:AuthorisationReference>/s, '')
      .replace(
        '<common:ApprovalTimestamp>2026-11-20T00:00:00Z',
        '<common:ApprovalTimestamp>yesterday',
      )
      .replace('<task:StartTime>2026-10-01T00:00:00Z', '<task:StartTime>2026-10-01T00:00:00');
    const objects = objectsOf(parse(xml));
    const authorisation = only(objects, 'Authorisation');
    expect(authorisation.reference).toBeNull();
    expect(authorisation.approvals[0]?.at).toBeNull();
    expect(objects[1]).toMatchObject({ type: 'LDTask', start: null });
  });

  test('an object without a usable identifier is null, its neighbours are read', () => {
    const xml = production.replace(
      '<ObjectIdentifier>2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01',
      '<ObjectIdentifier>none',
    );
    const objects = objectsOf(parse(xml));
    expect(objects[1]).toBeNull();
    expect(objects.filter((object) => object !== null)).toHaveLength(4);
  });

  test('an identifier in capitals is the same identifier', () => {
    const xml = production.replaceAll(
      '7e84603b-be7b-4cba-af26-8468d177f36a',
      '7E84603B-BE7B-4CBA-AF26-8468D177F36A',
    );
    const objects = objectsOf(parse(xml));
    expect(objects[0]?.id).toBe('7e84603b-be7b-4cba-af26-8468d177f36a');
    expect(objects[1]?.associated).toEqual(['7e84603b-be7b-4cba-af26-8468d177f36a']);
  });

  test('a broken header does not keep the objects from being read', () => {
    const xml = response.replace(/<Header>.*<\/Header>/s, '');
    const { header, outcome } = responseOf(parse(xml));
    expect(header.transactionId).toBe(unknownTransaction);
    expect(outcome.kind === 'actions' && outcome.actions.size).toBe(5);
  });

  test('[SC-36] one action answered twice is no answer', () => {
    const xml = response.replace(
      '<ActionIdentifier>4</ActionIdentifier>',
      '<ActionIdentifier>0</ActionIdentifier>',
    );
    expect(readResponse(parse(xml).root)).toMatchObject({ error: { code: 'message.notHi1' } });
    const doubled = production.replace(
      '<ActionIdentifier>4</ActionIdentifier>',
      '<ActionIdentifier>0</ActionIdentifier>',
    );
    expect(readRequest(parse(doubled).root)).toMatchObject({ error: { code: 'message.notHi1' } });
  });

  test('a request is no response, a response is no request', () => {
    expect(readResponse(parse(production).root).ok).toBe(false);
    expect(readRequest(parse(response).root).ok).toBe(false);
  });

  test('an answer of no known form never counts as one', () => {
    const xml = response
      .replace('<CREATEResponse>', '<CANCELResponse>')
      .replace('</CREATEResponse>', '</CANCELResponse>');
    const { outcome } = responseOf(parse(xml));
    expect(outcome.kind === 'actions' && outcome.actions.has(0)).toBe(false);
  });

  test('a list record nobody can ask for is counted all the same', () => {
    const message = parse(list.replace('bb22cc33-dd44-4e55-8f66-778899aabb18', 'unnamed'));
    const { outcome } = responseOf(message);
    expect(outcome.kind === 'actions' && outcome.actions.get(0)).toMatchObject({ records: [] });
    expect(countListRecords(message.root)).toBe(1);
  });
});

describe('what early implementations write differently', () => {
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
