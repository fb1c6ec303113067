import { describe, expect, test } from 'vitest';
import { unknownTransaction } from '../../../../shared/hi1/read-message.ts';
import { fixtureText, objectsOf, only, parse, responseOf } from './fixture-messages.ts';

const production = fixtureText('01_production_request');
const response = fixtureText('02_production_response');

describe('what is missing or malformed', () => {
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
});
