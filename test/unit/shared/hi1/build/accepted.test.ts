/** The practice platform reads by its own means and refuses what does not follow the interface. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { utcMs, type OrderId, type Sha256, type TaskId } from '../../../../../shared/base/units.ts';
import { buildAuthorityList } from '../../../../../shared/hi1/build/authorities.ts';
import type { AttachedFile } from '../../../../../shared/hi1/build/attached-file.ts';
import { buildWithdrawalConfirmation } from '../../../../../shared/hi1/build/confirm-withdrawal.ts';
import { buildCorrespondence } from '../../../../../shared/hi1/build/correspondence.ts';
import { buildDataPreserved } from '../../../../../shared/hi1/build/data-preserved.ts';
import { buildNonExecution } from '../../../../../shared/hi1/build/non-execution.ts';
import type { Sender } from '../../../../../shared/hi1/build/submission.ts';
import {
  platformEndpoints,
  type PlatformEndpointName,
} from '../../../../../shared/hi1/endpoints.ts';
import type { WireMessage } from '../../../../../shared/hi1/wire/message.ts';
import { writeOwnMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { writeEnforcingAuthorityRequest } from '../../../../../shared/hi1/write-query.ts';
import { all, codesOf, post } from '../../../practice/support/messages.ts';
import {
  startPractice,
  type Credentials,
  type Practice,
} from '../../../practice/support/practice.ts';
import { signIn } from '../../../practice/support/sign-in.ts';
import { id } from './senders.ts';

let practice: Practice;
let good: Credentials;
let token: string;

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  token = (await signIn(practice, 'legal_representative', good)).access_token;
});
afterAll(() => practice.close());

const sender = (): Sender => ({
  provider: { country: 'SE', id: 'sp-5560000167' },
  header: {
    sender: { country: 'SE', id: 'sp-5560000167' },
    receiver: { country: 'SE', id: 'wisp-se-practice' },
    transactionId: id(randomUUID()),
    timestamp: '2026-11-23T10:00:00.000000Z',
    version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
  },
});

interface Issued {
  readonly order: OrderId;
  readonly tasks: readonly TaskId[];
}
const issue = (template: string) => practice.control<Issued>('/orders', { template });
const uuid = () => id(randomUUID());

function file(text: string, contentType: string): AttachedFile {
  const bytes = Buffer.from(text, 'utf8');
  return {
    contents: bytes.toString('base64'),
    contentType,
    sha256: createHash('sha256').update(bytes).digest('hex') as Sha256,
  };
}

/** Sends it; the refusals and what the platform noted about the order. */
async function send(endpoint: PlatformEndpointName, message: WireMessage | string) {
  const xml = typeof message === 'string' ? message : writeOwnMessage(message);
  const answer = await post(practice, platformEndpoints[endpoint].path, xml, good, token);
  expect(codesOf(answer)).toEqual([]);
  return answer.text;
}
const accepted = async (kind: string, order: string) =>
  (await practice.log()).filter((entry) => entry.kind === kind && entry['order'] === order).length;

test('an order that is not executed', async () => {
  const { order, tasks } = await issue('plain');
  const message = buildNonExecution(sender(), {
    order,
    isWhole: true,
    tasks: tasks.map((task) => ({ id: task, kind: 'LDTask' })),
    reasons: [
      { affected: [order], reasons: ['DataNotHeld', 'ManifestErrors'], explanation: 'Å & Ö' },
    ],
    conflictOfLaw: null,
    requestForClarification: 'Vilket konto?',
    preservation: [{ affected: tasks, preserved: false, details: null }],
    details: 'Form 3',
    form3: file('%PDF-1.7 form', 'application/pdf'),
    at: utcMs(Date.parse('2026-11-24T14:02:10Z')),
    ids: { notification: uuid(), information: uuid(), document: uuid() },
  });
  expect(all(await send('nonExecution', message), 'CREATEResponse')).toHaveLength(3);
  expect(await accepted('nonexecution.accepted', order)).toBe(1);
});

test('data that are kept', async () => {
  const { order, tasks } = await issue('preservation');
  const message = buildDataPreserved(sender(), {
    id: uuid(),
    order,
    tasks: tasks.map((task, index) => ({ id: task, preserved: index > 0, details: null })),
    at: utcMs(Date.parse('2026-11-24T14:02:10Z')),
  });
  await send('dataPreserved', message);
  expect(await accepted('datapreserved.accepted', order)).toBe(1);
});

test('a withdrawal that is confirmed', async () => {
  const { order, tasks } = await issue('plain');
  await practice.control('/withdraw', { order });
  const message = buildWithdrawalConfirmation(sender(), {
    id: uuid(),
    order,
    tasks: tasks.map((task) => ({ id: task, kind: 'LDTask' })),
    at: utcMs(Date.parse('2026-11-24T14:02:10Z')),
  });
  await send('confirmWithdrawal', message);
  expect(await accepted('confirmwithdrawal.accepted', order)).toBe(1);
});

test('a letter with an enclosure', async () => {
  const { order } = await issue('plain');
  const message = buildCorrespondence(sender(), {
    id: uuid(),
    order,
    type: 'RequestAdditionalInformation',
    text: file('Vilket konto menas?', 'text/plain'),
    answerBy: utcMs(Date.parse('2030-01-01T00:00:00Z')),
    attachments: [{ id: uuid(), name: 'konton.txt', file: file('a, b', 'text/plain') }],
  });
  expect(all(await send('correspondence', message), 'DELIVERResponse')).toHaveLength(2);
  expect(await accepted('correspondence.accepted', order)).toBe(1);
});

test('questions: the court database and the enforcing authority', async () => {
  const list = buildAuthorityList(sender().header, { country: 'DE', maximum: 1 });
  expect(all(await send('authorities', list), 'ListResponseRecord')).toHaveLength(1);
  const answer = await send('enforcingAuthority', writeEnforcingAuthorityRequest(sender().header));
  expect(all(all(answer, 'SenderIdentifier')[0] ?? '', 'UniqueIdentifier')[0]).toMatch(/^ea-/);
});
