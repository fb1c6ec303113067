/** What Ombud writes is taken by the platform, and what the authorities send is known to Ombud's reader. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterTypes } from '../../../practice/orders/acts/correspondence.ts';
import { allTemplates } from '../../../practice/orders/practice-orders.ts';
import { buildAuthorityList } from '../../../shared/hi1/build/authorities.ts';
import { buildWithdrawalConfirmation } from '../../../shared/hi1/build/confirm-withdrawal.ts';
import { buildCorrespondence } from '../../../shared/hi1/build/correspondence.ts';
import { buildDataPreserved } from '../../../shared/hi1/build/data-preserved.ts';
import { buildNonExecution } from '../../../shared/hi1/build/non-execution.ts';
import type { Sender } from '../../../shared/hi1/build/submission.ts';
import type { OrderId, TaskId } from '../../../shared/base/units.ts';
import type { WireMessage } from '../../../shared/hi1/wire/message.ts';
import { writeOwnMessage } from '../../../shared/hi1/wire/write-wire.ts';
import {
  writeEnforcingAuthorityRequest,
  writeGetRequest,
} from '../../../shared/hi1/write-query.ts';
import { at, file, id } from '../shared/hi1/build/senders.ts';
import { responseOf, parse } from '../shared/hi1/fixture-messages.ts';
import { wireOf } from '../shared/hi1/wire/round-trip.ts';
import { all, codesOf, envelope, get, post, wholeOutcome } from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn } from './support/sign-in.ts';

interface Issued {
  readonly order: OrderId;
  readonly tasks: readonly [TaskId, TaskId];
  readonly reference: string;
}

let practice: Practice;
let good: Credentials;
let token: string;

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  token = (await signIn(practice, 'legal_representative', good)).access_token;
});
afterAll(() => practice.close());

const issue = (template: string) => practice.control<Issued>('/orders', { template });
const fresh = () => id(randomUUID());
const now = at('2026-11-24T14:02:10Z');
const attached = (text: string, type = 'text/plain') =>
  file(Buffer.from(text).toString('base64'), type, createHash('sha256').update(text).digest('hex'));
const sender = (etsi: string): Sender => ({
  provider: { country: 'SE', id: 'sp-5560000167' },
  header: {
    sender: { country: 'SE', id: 'sp-5560000167' },
    receiver: { country: 'SE', id: 'wisp-se-practice' },
    transactionId: fresh(),
    timestamp: '2026-11-24T14:02:11.000000Z',
    version: { etsi, profileOwner: 'EU', profile: 'v1.3.1' },
  },
});
const send = (endpoint: string, message: WireMessage) =>
  post(practice, `/eevidence/${endpoint}`, writeOwnMessage(message), good, token);

describe.each(['V1.21.1', 'V1.22.1', 'V1.23.1'])('in %s the platform takes', (etsi) => {
  it.each([false, true])(
    'Form 3 as Ombud builds it, against the whole order: %s',
    async (isWhole) => {
      const { order, tasks } = await issue('plain');
      const task = { id: tasks[0], kind: 'LDTask' } as const;
      const message = buildNonExecution(sender(etsi), {
        order,
        isWhole,
        tasks: isWhole ? tasks.map((one) => ({ id: one, kind: 'LDTask' as const })) : [task],
        reasons: [{ affected: [tasks[0]], reasons: ['ConflictOfLaw'], explanation: 'Made up.' }],
        conflictOfLaw: { titleOfLaw: 'Sample Secrecy Act' },
        requestForClarification: 'Which account?',
        preservation: [{ affected: [tasks[0]], preserved: true, details: null }],
        details: 'Form 3',
        form3: attached('%PDF-1.7 practice', 'application/pdf'),
        at: now,
        ids: { notification: fresh(), information: fresh(), document: fresh() },
      });
      expect(codesOf(await send('nonexecution', message))).toEqual([]);
    },
  );

  it('the confirmation of a preservation', async () => {
    const { order, tasks } = await issue('preservation');
    const message = buildDataPreserved(sender(etsi), {
      id: fresh(),
      order,
      tasks: tasks.map((task, index) => ({ id: task, preserved: index > 0, details: 'Kept.' })),
      at: now,
    });
    expect(codesOf(await send('datapreserved', message))).toEqual([]);
  });

  it('the confirmation of a withdrawal', async () => {
    const { order, tasks } = await issue('plain');
    await practice.control('/withdraw', { order });
    const message = buildWithdrawalConfirmation(sender(etsi), {
      id: fresh(),
      order,
      tasks: tasks.map((task) => ({ id: task, kind: 'LDTask' })),
      at: now,
    });
    expect(codesOf(await send('confirmwithdrawal', message))).toEqual([]);
  });

  it('a letter with an enclosure', async () => {
    const { order } = await issue('plain');
    const message = buildCorrespondence(sender(etsi), {
      id: fresh(),
      order,
      type: 'RequestAdditionalInformation',
      text: attached('Which account?'),
      answerBy: at('2099-01-01T00:00:00Z'),
      attachments: [{ id: fresh(), name: 'list.txt', file: attached('a list') }],
    });
    expect(codesOf(await send('correspondence', message))).toEqual([]);
  });

  it('the questions for authorities', async () => {
    const { header } = sender(etsi);
    const asked = await send(
      'authorities',
      buildAuthorityList(header, { country: 'FR', maximum: 50 }),
    );
    const listed = all(asked.text, 'Identifier');
    expect([codesOf(asked), listed.length]).toEqual([[], 2]);
    const ids = listed.map(id);
    const body = writeGetRequest(sender(etsi).header, ids);
    const got = await post(practice, '/eevidence/authorities', body, good);
    expect(kindsIn(got.text)).toEqual(['AuthorityObject', 'AuthorityObject']);
    const question = writeEnforcingAuthorityRequest(sender(etsi).header);
    const told = await post(practice, '/eevidence/enforcingauthorityId', question, good);
    expect(responseOf(parse(told.text)).header.sender.id).toBe('ea-se-0001');
  });
});

/** Kinds of the objects a response carries, as Ombud's reader knows them. */
function kindsIn(xml: string): readonly string[] {
  const { payload } = wireOf(xml);
  if (payload.kind !== 'ResponsePayload') throw new Error('no response');
  const found = JSON.stringify(payload).match(/"kind":"(?:\w+Object|EPOC\w+|Form3Information)"/g);
  expect(JSON.stringify(payload)).not.toContain('"kind":"Unknown"');
  return (found ?? []).map((one) => one.slice('"kind":"'.length, -1));
}

it('Ombud’s reader knows every object that authorities and provider put into the mailbox', async () => {
  for (const template of allTemplates) await issue(template);
  const notified = await issue('notified');
  const keep = await issue('preservation');
  const { order } = notified;
  for (const form of ['documents', 'objects']) {
    for (const decision of ['none', 'full', 'partial'])
      await practice.control('/groundsforrefusal', {
        order,
        decision,
        form,
        letter: true,
        ...(decision === 'partial' ? { tasks: [notified.tasks[0]] } : {}),
      });
  }
  for (const type of letterTypes)
    await practice.control('/correspondence', { order, type, answerInHours: 24, anyway: true });
  await practice.control('/newdeadline', { order, inHours: 24 });
  await practice.control('/preservationextension', { order: keep.order });
  await practice.control('/subsequentproduction', { order: keep.order, withOrder: true });
  await practice.control('/endpreservation', { order: keep.order });
  const plain = await issue('plain');
  await post(practice, '/eevidence/outcome', envelope(wholeOutcome(plain)), good, token);
  await practice.control('/deliverystatus', { order: plain.order, status: 'received' });
  await practice.control('/withdraw', { order });

  const mailbox = (body: string) => post(practice, '/eevidence/mailbox', body, good);
  const ids = all((await mailbox(envelope(['<LIST/>']))).text, 'Identifier');
  const answer = await mailbox(envelope(ids.map(get)));
  expect(codesOf(answer)).toEqual([]);
  const kinds = new Set(kindsIn(answer.text));
  expect([...kinds].sort()).toEqual(
    [
      'AuthorisationObject',
      'DeliveryObject',
      'DocumentObject',
      'EPOCAdditionalInfo',
      'EPOCFullRefusalInformation',
      'EPOCNoGroundsForRefusalInformation',
      'EPOCPartialRefusalInformation',
      'Form3Information',
      'LDTaskObject',
      'LPTaskObject',
      'NotificationObject',
    ].sort(),
  );
  const endpoints = (await practice.log())
    .filter((entry) => entry.kind === 'endpoint.sent')
    .map((entry) => entry['endpoint']);
  expect(new Set(endpoints).size).toBe(10);
});
