import { describe, expect, test } from 'vitest';
import type { OrderId, Sha256, TaskId, Uuid } from '../../../../shared/base/units.ts';
import { judgeOutcome } from '../../../../shared/hi1/judge-outcome.ts';
import type { ActionResult, Hi1Response } from '../../../../shared/hi1/model.ts';
import { planOutcome } from '../../../../shared/hi1/outcome.ts';

const id = (digit: number): Uuid =>
  `${digit}`.repeat(8).concat('-0000-4000-8000-000000000000') as Uuid;
const transaction = id(9);
const plan = planOutcome(id(1) as OrderId, [
  {
    task: id(2) as TaskId,
    ldid: null,
    deliveryId: id(3),
    files: [
      { objectId: id(4), name: 'a', contentType: 'text/csv', sha256: 'a'.repeat(64) as Sha256 },
    ],
  },
]);
const success: readonly ActionResult[] = [
  { verb: 'UPDATE', id: id(1), object: null },
  { verb: 'UPDATE', id: id(2), object: null },
  { verb: 'DELIVER', id: id(4) },
];
const error = (code: number): ActionResult => ({
  verb: 'ERROR',
  error: { code, description: 'no' },
});

function response(results: readonly ActionResult[], transactionId = transaction): Hi1Response {
  const endpoint = { country: 'SE', id: 'x' };
  const version = { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' };
  return {
    header: { sender: endpoint, receiver: endpoint, transactionId, timestamp: '', version },
    outcome: { kind: 'actions', actions: new Map(results.entries()) },
  };
}

const judge = (answer: Hi1Response): string => judgeOutcome(transaction, plan, answer).kind;
const replaced = (at: number, result: ActionResult): ActionResult[] =>
  success.map((usual, number) => (number === at ? result : usual));

describe('what the service says about an answer', () => {
  test('accepted only when every action succeeded', () => {
    expect(judge(response(success))).toBe('accepted');
    for (const missing of [0, 1, 2]) {
      expect(judge(response(success.slice(0, missing)))).toBe('inconclusive');
    }
  });

  test('another verb or another identifier is no success', () => {
    expect(judge(response(replaced(2, { verb: 'DELIVER', id: id(5) })))).toBe('inconclusive');
    expect(judge(response(replaced(1, { verb: 'CREATE', id: id(2), object: null })))).toBe(
      'inconclusive',
    );
    expect(judge(response(replaced(1, { verb: 'UPDATE', id: null, object: null })))).toBe(
      'inconclusive',
    );
  });

  test('the answer to another transaction says nothing about this one', () => {
    expect(judge(response(success, id(8)))).toBe('inconclusive');
  });

  test('a refusal of another transaction as a whole settles nothing about this one', () => {
    for (const code of [3000, 3003, 3007]) {
      const foreign: Hi1Response = {
        ...response([], id(8)),
        outcome: { kind: 'refused', error: { code, description: '' } },
      };
      expect(judge(foreign)).toBe(code === 3003 ? 'transient' : 'inconclusive');
    }
  });

  test('one refused action refuses the answer, whatever the others say', () => {
    for (const at of [0, 1, 2]) {
      expect(judge(response(replaced(at, error(3007))))).toBe('refused');
    }
  });

  test('the telling code is the one beside "not applied"', () => {
    const results = [error(3000), error(3016), error(3000)];
    expect(judgeOutcome(transaction, plan, response(results))).toEqual({
      kind: 'refused',
      error: { code: 3016, description: 'no' },
    });
    const doubled = judgeOutcome(
      transaction,
      plan,
      response([error(3016), error(3010), error(3000)]),
    );
    expect(doubled).toMatchObject({ error: { code: 3010 } });
    expect(judge(response([error(3000), error(3003), error(3000)]))).toBe('transient');
    expect(judge(response([error(3003), error(3007), error(3000)]))).toBe('refused');
    expect(judge(response([error(3000), error(3000), error(3000)]))).toBe('refused');
  });

  test('a refusal of the whole message: 3003 may be repeated, nothing else', () => {
    const whole = (code: number): Hi1Response => ({
      ...response([]),
      outcome: { kind: 'refused', error: { code, description: '' } },
    });
    expect(judge(whole(3003))).toBe('transient');
    for (const code of [3000, 3007, 3010, 3020, 3021, 3022, 4711]) {
      expect(judge(whole(code))).toBe('refused');
    }
  });
});
