import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { child, descend, textOf } from '../../../../shared/hi1/element.ts';
import { delivery } from '../../../../shared/hi1/namespaces.ts';
import { planOutcome } from '../../../../shared/hi1/outcome.ts';
import { writeOutcome } from '../../../../shared/hi1/write-outcome.ts';
import { outcome } from './arbitraries.ts';
import { objectsOf, parse, requestOf } from './fixture-messages.ts';
import { inPieces, joined } from './pieces.ts';

const runs = { numRuns: 500 };

describe('an outcome is valid and reads back as it was', () => {
  test('outcome, with every file byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(outcome, async (answer) => {
        const message = parse(await joined(writeOutcome(answer, inPieces)));
        expect(message.verdict.problems).toEqual([]);
        const request = requestOf(message);
        expect(request.header).toEqual(answer.header);
        const plan = planOutcome(answer.order, answer.tasks);
        const objects = objectsOf(message);
        expect(objects.map((object) => object?.id)).toEqual(plan.map(({ id }) => id));
        for (const [number, action] of plan.entries()) {
          const object = objects[number];
          expect(request.actions.get(number)?.verb).toBe(action.verb);
          if (action.target === 'authorisation') {
            expect(object).toMatchObject({ type: 'Authorisation', status: { value: 'Approved' } });
          } else if (action.target === 'task') {
            const value = action.found ? 'Disclosed' : 'DisclosureNotAvailable';
            expect(object).toMatchObject({ type: 'LDTask', status: { value } });
          } else {
            expect(object).toMatchObject({
              type: 'Delivery',
              country: answer.provider.country,
              owner: answer.provider.id,
              externalId: action.file.name,
              associated: [action.task.task],
              ldid: action.task.ldid,
              deliveryId: action.task.deliveryId,
              sequence: action.sequence,
              isLast: action.isLast,
            });
            const element = message.objects[number]?.element ?? null;
            const data = descend(element, delivery, 'Delivery', 'BinaryData');
            expect(Buffer.from(textOf(data, delivery, 'Data') ?? '', 'base64')).toEqual(
              Buffer.from(action.file.content),
            );
            expect(textOf(data, delivery, 'Checksum')).toBe(action.file.sha256);
            expect(child(data, delivery, 'OriginalFilename')).toBeNull();
          }
        }
      }),
      runs,
    );
  });
});
