import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../../shared/base/units.ts';
import { fixture, objectsOf, only, requestOf, responseOf } from './fixture-messages.ts';

const etsi = (name: string, value: string) => ({ owner: 'ETSI', name, value });

describe('the other reference messages', () => {
  test('09 correspondence with a property', () => {
    const message = fixture('09_correspondence_sp_request');
    expect(requestOf(message).header.timestamp).toBe('2026-11-24T09:00:00.000000+01:00');
    expect(only(objectsOf(message), 'Document')).toMatchObject({
      name: 'Correspondence',
      properties: [
        {
          type: etsi('EPOCDocumentProperty', 'ResponseRequiredBy'),
          value: '2026-11-27T17:00:00Z',
        },
      ],
      body: { contentType: 'text/plain' },
    });
  });

  test('10 preservation: what is to be kept, and the end the authority names', () => {
    const objects = objectsOf(fixture('10_preservation_request'));
    expect(only(objects, 'Authorisation').legalType?.value).toBe('EPOCPR');
    expect(only(objects, 'LPTask')).toMatchObject({
      associated: ['0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b13'],
      desiredStatus: etsi('LPTaskDesiredStatus', 'AwaitingPreservation'),
      requestType: etsi('RequestType', 'StoredContentData'),
      start: parseInstant('2026-09-01T00:00:00Z'),
      end: parseInstant('2026-11-22T23:59:59Z'),
      values: [{ formatOwner: 'ETSI', formatName: 'ServiceAccessIdentifier', value: 'user-4711' }],
      desiredExpiration: parseInstant('2027-01-22T00:00:00Z'),
      expiration: null,
    });
  });

  test('11 and 12 authorities: LIST and its answer', () => {
    expect(requestOf(fixture('11_authorities_list_request')).actions.get(0)).toEqual({
      verb: 'LIST',
      query: {
        objectType: etsi('EPOCObjectType', 'Authority'),
        lastChanged: null,
        maximum: 50,
        status: null,
        country: 'DE',
      },
    });
    const { outcome } = responseOf(fixture('12_authorities_list_response'));
    expect(outcome.kind === 'actions' && outcome.actions.get(0)).toEqual({
      verb: 'LIST',
      records: [
        {
          objectType: etsi('EPOCObjectType', 'Authority'),
          id: 'bb22cc33-dd44-4e55-8f66-778899aabb18',
          country: 'DE',
          owner: 'ia-de-0001',
          generation: 1,
          externalId: null,
          lastChanged: parseInstant('2026-11-01T00:00:00Z'),
        },
      ],
    });
  });
});
