import { describe, expect, test } from 'vitest';
import {
  buildNonExecution,
  nonExecutionReasons,
  type NonExecution,
} from '../../../../../shared/hi1/build/non-execution.ts';
import { dictionaries } from '../../../../../schemas/dictionaries.ts';
import { fixtureText } from '../fixture-messages.ts';
import { wireOf } from '../wire/round-trip.ts';
import { at, file, id, order, other, requestsOf, sender, sent, shapeOf, task } from './senders.ts';

const said: NonExecution = {
  order,
  isWhole: false,
  tasks: [{ id: task, kind: 'LDTask' }],
  reasons: [
    {
      affected: [task],
      reasons: ['ConflictOfLaw'],
      explanation: 'Disclosure is prohibited by the law of a third country.',
    },
  ],
  conflictOfLaw: {
    titleOfLaw: 'Sample Secrecy Act',
    provisions: 'Section 4(1)',
    obligations: 'Disclosure of traffic data to foreign authorities is an offence.',
    whyItApplies: 'The data are stored and controlled in that country.',
    link: 'Parent company established there.',
    consequences: 'Fine and imprisonment of responsible officers.',
  },
  requestForClarification: null,
  preservation: [{ affected: [task], preserved: true, details: null }],
  details: 'Form 3: the order cannot be executed for identifier 1',
  form3: file(
    'JVBERi0xLjcgc2FuZGJveCBzdGFuZC1pbiBmb3IgYSBzaWduZWQgRm9ybSAz',
    'application/pdf',
    'cb9f0c71f0dbe447385ab74cf1fa44a0e5e874206e453cc373659a446ace34a6',
  ),
  at: at('2026-11-24T14:02:10Z'),
  ids: {
    notification: id('a4b1c0c2-7f0e-4f36-8a9b-1f7a60f0d105'),
    information: id('d5a9a6c4-0b7d-4a0e-b3b5-64b6a0f5f106'),
    document: id('6b2d7f1a-3c4e-4d5f-8a9b-0c1d2e3f4a08'),
  },
};

describe('an order that is not executed', () => {
  test('says what the official example says, object for object', () => {
    const built = requestsOf(sent(buildNonExecution(sender(), said)));
    const example = requestsOf(wireOf(fixtureText('05_nonexecution_request')));
    const [notification, ...others] = example;
    if (notification?.kind !== 'CREATE' || notification.value.object.kind === 'Unknown')
      throw new Error('no notification');
    // The one thing it adds: words of its own for the single status.
    const bare = JSON.stringify(notification).replace(/,"details":"Conflict[^"]*"/, '');
    expect(built).toHaveLength(3);
    expect(built).toEqual(expect.arrayContaining([JSON.parse(bare), ...others]));
  });

  test('as a whole, the order and all its tasks become invalid', () => {
    const [notification] = requestsOf(
      sent(
        buildNonExecution(sender(), {
          ...said,
          isWhole: true,
          tasks: [...said.tasks, { id: other, kind: 'LPTask' }],
        }),
      ),
    );
    expect(notification).toMatchObject({
      value: {
        object: {
          statuses: [
            { object: order, status: { name: 'AuthorisationStatus', value: 'Invalid' } },
            { object: task, status: { name: 'LDTaskStatus', value: 'Invalid' } },
            { object: other, status: { name: 'LPTaskStatus', value: 'Invalid' } },
          ],
        },
      },
    });
  });

  test('before v1.2.1 the reasons are in the form alone', () => {
    const shape = (profile: string) =>
      shapeOf(sent(buildNonExecution(sender('V1.20.1', profile), said)));
    expect(shape('v1.1.1')).toEqual(['CREATE NotificationObject', 'CREATE DocumentObject']);
    expect(shape('v1.2.1')).toEqual([
      'CREATE NotificationObject',
      'CREATE Form3Information',
      'CREATE DocumentObject',
    ]);
  });

  test('every reason is a value of the dictionary', () => {
    const dictionary = dictionaries.find(({ name }) => name === 'EPOCNonExecutionReason');
    expect(dictionary?.values).toEqual(nonExecutionReasons);
  });
});
