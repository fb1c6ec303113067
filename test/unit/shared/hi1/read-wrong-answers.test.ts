import { describe, expect, test } from 'vitest';
import { readResponse, countListRecords } from '../../../../shared/hi1/read-response.ts';
import { readRequest } from '../../../../shared/hi1/read-request.ts';
import { fixtureText, parse, responseOf } from './fixture-messages.ts';

const production = fixtureText('01_production_request');
const response = fixtureText('02_production_response');
const list = fixtureText('12_authorities_list_response');

describe('what is no answer', () => {
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
