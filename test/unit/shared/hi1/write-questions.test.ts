import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNewer } from '../../../../shared/hi1/etsi-version.ts';
import type { Hi1Header } from '../../../../shared/hi1/model.ts';
import type { ListQuery } from '../../../../shared/hi1/request.ts';
import {
  writeEnforcingAuthorityRequest,
  writeGetRequest,
  writeListRequest,
} from '../../../../shared/hi1/write-query.ts';
import { header, listQuery, uuid } from './arbitraries.ts';
import { parse, requestOf } from './fixture-messages.ts';

/** A LIST can name a country from V1.21.1 on. */
const sayable = ({ version }: Hi1Header, query: ListQuery): ListQuery =>
  isNewer('V1.21.1', version.etsi) ? { ...query, country: null } : query;

const runs = { numRuns: 500 };

describe('questions to the mailbox are valid and read back as they were', () => {
  test('LIST', () => {
    fc.assert(
      fc.property(header, listQuery, (head, query) => {
        const message = parse(writeListRequest(head, query));
        expect(message.verdict.problems).toEqual([]);
        expect(requestOf(message)).toEqual({
          header: head,
          actions: new Map([[0, { verb: 'LIST', query: sayable(head, query) }]]),
        });
      }),
      runs,
    );
  });

  test('GET in a batch', () => {
    fc.assert(
      fc.property(header, fc.array(uuid, { minLength: 1, maxLength: 40 }), (head, ids) => {
        const message = parse(writeGetRequest(head, ids));
        expect(message.verdict.problems).toEqual([]);
        expect(requestOf(message)).toEqual({
          header: head,
          actions: new Map(ids.map((id, number) => [number, { verb: 'GET', id }])),
        });
      }),
      runs,
    );
  });

  test('O12: the question for the enforcing authority', () => {
    fc.assert(
      fc.property(header, (head) => {
        const message = parse(writeEnforcingAuthorityRequest(head));
        expect(message.verdict.problems).toEqual([]);
        expect([...requestOf(message).actions.values()]).toEqual([{ verb: 'GETCSPCONFIG' }]);
      }),
      runs,
    );
  });
});
