import type { Sha256 } from '../../../../shared/base/units.ts';
import type { Hi1Object } from '../../../../shared/hi1/model.ts';
import { readObject } from '../../../../shared/hi1/read-object.ts';
import { sha256Of } from '../../../../electron/sync/question.ts';
import { arrivedRecord } from './arrived-record.ts';
import { order, person, taskOf, type OutboxRig } from './outbox-rig.ts';
import { authorisation, orderId, task } from './sample-objects.ts';
import { type MailboxObject, envelope } from './response-text.ts';
import { validator } from './scripted-platform.ts';

/** The object as the reader gives it. */
export function readSample({ xml, generation }: MailboxObject): Hi1Object {
  const answer = `<ActionResponses><ActionResponse><ActionIdentifier>0</ActionIdentifier><GETResponse>${xml}</GETResponse></ActionResponse></ActionResponses>`;
  const text = envelope(orderId(9), answer);
  const message = validator.read(new TextEncoder().encode(text));
  const element = message.ok ? message.value.objects[0]?.element : undefined;
  const object = element === undefined ? null : readObject(element);
  if (object === null) throw new Error('not readable');
  return { ...object, generation };
}

/** An object arrives in the journal, as the mailbox would put it there. */
export async function arrive(rig: OutboxRig, number: number, object: MailboxObject): Promise<void> {
  const { entry } = arrivedRecord(0, orderId(number), readSample(object));
  // Its own hash, or a second generation would pass for a repeat of the first.
  const sha256 = sha256Of(new TextEncoder().encode(object.xml));
  await rig.store.append([entry.kind === 'objectArrived' ? { ...entry, sha256 } : entry]);
}

/** An order with two tasks: files for the first, none for the second. */
export async function receiveOrder(rig: OutboxRig, number = 1): Promise<void> {
  await arrive(rig, number, authorisation(number));
  await arrive(rig, number, task(number * 10 + 1, number));
  await arrive(rig, number, task(number * 10 + 2, number));
}

export const firstTask = (number = 1) => taskOf(number * 10 + 1);
export const secondTask = (number = 1) => taskOf(number * 10 + 2);

/** Gathers and freezes; answers the hash. */
export async function freezeAnswer(rig: OutboxRig, number = 1): Promise<Sha256> {
  const { answers } = rig;
  const id = order(number);
  await answers.addFiles(id, firstTask(number), ['/tmp/a.csv', '/tmp/b.csv'], person);
  await answers.declareNoData(id, secondTask(number), true, person);
  const frozen = await answers.freeze(id, person);
  if (!frozen.ok) throw new Error(frozen.error.code);
  return frozen.value;
}

/** An order received, answered and let go. */
export async function queueAnswer(rig: OutboxRig, number = 1): Promise<Sha256> {
  await receiveOrder(rig, number);
  const hash = await freezeAnswer(rig, number);
  const queued = await rig.answers.queue(order(number), hash, person);
  if (!queued.ok) throw new Error(queued.error.code);
  return hash;
}
