import { describe, expect, test } from 'vitest';
import { fixture, responseOf } from './fixture-messages.ts';

const authorisationId = '7e84603b-be7b-4cba-af26-8468d177f36a';

describe('the reference answers to a message', () => {
  test('02 production response: a receipt for every object', () => {
    const { header, outcome } = responseOf(fixture('02_production_response'));
    expect(header.transactionId).toBe('120fdb3a-d2c2-441e-8563-7898ecc822b9');
    expect(outcome.kind).toBe('actions');
    if (outcome.kind !== 'actions') return;
    expect([...outcome.actions.keys()]).toEqual([0, 1, 2, 3, 4]);
    expect(outcome.actions.get(0)).toEqual({ verb: 'CREATE', id: authorisationId, object: null });
  });

  test('03 refusal of the whole message', () => {
    expect(responseOf(fixture('03_response_error_toplevel')).outcome).toEqual({
      kind: 'refused',
      error: {
        code: 3021,
        description: 'ETSIVersion V1.30.1 is not supported; supported: V1.22.1, V1.23.1',
      },
    });
  });

  test('04 refusal of one action', () => {
    const { outcome } = responseOf(fixture('04_response_error_action'));
    expect(outcome).toEqual({
      kind: 'actions',
      actions: new Map<number, unknown>([
        [0, { verb: 'CREATE', id: authorisationId, object: null }],
        [
          1,
          {
            verb: 'ERROR',
            error: { code: 3010, description: 'ObjectIdentifier already exists' },
          },
        ],
      ]),
    });
  });
});
