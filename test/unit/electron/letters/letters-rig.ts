import { randomUUID } from 'node:crypto';
import { toUuid, type MessageId, type Uuid } from '../../../../shared/base/units.ts';
import type { LetterDraft } from '../../../../shared/messages/letter-rules.ts';
import type { MessageFacts } from '../../../../shared/orders/facts.ts';
import { openLetters, type Letters } from '../../../../electron/letters/letters.ts';
import type { HoldEnd } from '../../../../shared/holds/hold-end.ts';
import { order, person, startOutbox, World, type OutboxRig } from '../sync/outbox-rig.ts';
import { arrive } from '../sync/queued-answer.ts';
import { authorisation, preservationTask, withdrawal } from '../sync/sample-objects.ts';

export { order, person, World };

export interface LettersRig extends OutboxRig, Letters {
  message(id: MessageId): MessageFacts;
}

const never = (): never => {
  throw new Error('not there');
};

/** Outbox and letters as they are after a start. */
export async function startLetters(
  world: World,
  holdEnd: HoldEnd = { kind: 'open', until: 'request' },
): Promise<LettersRig> {
  const rig = await startOutbox(world);
  const letters = openLetters({
    store: rig.store,
    evidence: world.blobs,
    evidenceLimitBytes: 1_000,
    clock: world.time.clock,
    makeUuid: (): Uuid => toUuid(randomUUID()) ?? never(),
    step: (name) => void world.steps.push(name),
    contact: rig.contact,
    session: { current: () => (world.session === null ? null : { person, ...world.session }) },
    holdEnd: () => holdEnd,
  });
  const message = (id: MessageId): MessageFacts =>
    [...rig.store.facts.orders.values()]
      .flatMap(({ messages }) => messages)
      .find((one) => one.id === id) ?? never();
  rig.outbox.start();
  return { ...rig, ...letters, message };
}

export const asking: LetterDraft = {
  type: 'RequestAdditionalInformation',
  text: 'Which account is meant? <1 & 2>',
  answers: null,
  answerBy: null,
};

export function valueOf<T>(
  result: { ok: true; value: T } | { ok: false; error: { code: string } },
): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A draft of a letter, kept. */
export const keep = async ({ letters }: Letters, draft = asking): Promise<MessageId> =>
  valueOf(await letters.keep(order(), null, draft, person));

/** The draft let go under the hash it is shown by. */
export async function letGo({ letters }: Letters, message: MessageId): Promise<void> {
  const { hash } = valueOf(await letters.preview(order(), message));
  valueOf(await letters.queue(order(), message, hash, person));
}

export const receive = (rig: OutboxRig): Promise<void> => arrive(rig, 1, authorisation(1));
export const withdraw = (rig: OutboxRig, legalType = 'EPOC'): Promise<void> =>
  arrive(rig, 1, withdrawal(1, legalType));

/** A preservation order of two identifiers. */
export async function receivePreservation(rig: OutboxRig): Promise<void> {
  await arrive(rig, 1, authorisation(1, { legalType: 'EPOCPR' }));
  for (const number of [11, 12]) await arrive(rig, 1, preservationTask(number, 1));
}
