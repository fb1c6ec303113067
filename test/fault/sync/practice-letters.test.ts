// Letters and confirmations against the real practice platform: sent once, taken, and no breach.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Result } from '../../../shared/base/result.ts';
import { asTaskId, isUuid, type MessageId, type OrderId } from '../../../shared/base/units.ts';
import type { LetterDraft } from '../../../shared/messages/letter-rules.ts';
import type { MessageFacts } from '../../../shared/orders/facts.ts';
import { person, startPracticeRig, type PracticeRig } from './practice-rig.ts';

const patience = { timeout: 20_000, interval: 20 };

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('against the practice platform, over mutual TLS', () => {
  let rig: PracticeRig;

  beforeEach(async () => {
    rig = await startPracticeRig();
  });

  afterEach(async () => {
    const breaches = await rig.breaches();
    await rig.close();
    expect(breaches).toEqual([]);
  });

  const accepted = async (endpoint: string): Promise<number> =>
    (await rig.practice.log()).filter(({ kind }) => kind === `${endpoint}.accepted`).length;
  const messageOf = (order: OrderId, endpoint: MessageFacts['endpoint']) =>
    rig.order(order)?.messages.find((message) => message.endpoint === endpoint);
  const reach = async (order: OrderId, endpoint: MessageFacts['endpoint'], state: string) => {
    await expect.poll(() => messageOf(order, endpoint)?.state, patience).toBe(state);
  };

  async function letGo(order: OrderId, draft: Partial<LetterDraft>): Promise<MessageId> {
    const { letters } = rig.letters;
    const type = 'RequestAdditionalInformation';
    const whole: LetterDraft = { type, text: 'Which account?', answers: null, answerBy: null };
    const message = must(await letters.keep(order, null, { ...whole, ...draft }, person));
    must(await letters.enclose(order, message, ['list.csv'], person));
    const { hash } = must(await letters.preview(order, message));
    must(await letters.queue(order, message, hash, person));
    return message;
  }

  test('what is kept of a preservation order is told once, and taken', async () => {
    const { order, tasks } = await rig.issue('preservation');
    const inexact = { from: null, to: null, hashes: [] };
    const said = tasks.flatMap((task, place) => {
      if (!isUuid(task)) return [];
      const words =
        place === 0
          ? { preserved: true, system: 'Archive', note: null }
          : { preserved: false, system: '', note: 'Nothing is held.' };
      return [{ ...inexact, ...words, task: asTaskId(task) }];
    });
    must(await rig.letters.confirmations.confirmPreserved(order, said, person));
    await reach(order, 'dataPreserved', 'acknowledged');
    await rig.polls(3);
    expect(await accepted('datapreserved')).toBe(1);
    expect(rig.order(order)?.preservationConfirmedAt).not.toBeNull();
    expect(rig.order(order)?.doubts).toEqual([]);
  });

  test('a letter of the authority is answered, with an enclosure, while the answer is held', async () => {
    const { order } = await rig.issue('notified');
    const type = 'RequestAdditionalInformation';
    await rig.practice.control('/correspondence', { order, type, answerInHours: 48 });
    await expect.poll(() => rig.order(order)?.words.length, patience).toBe(1);
    const [word] = rig.order(order)?.words ?? [];
    expect(word?.answerBy).not.toBeNull();
    const answers = word?.id ?? null;
    await letGo(order, { type: 'ProvideAdditionalInformation', text: 'Ninety days.', answers });
    await reach(order, 'correspondence', 'acknowledged');
    await rig.polls(3);
    expect(await accepted('correspondence')).toBe(1);
    // Our own copy that comes back is no letter of theirs.
    expect(rig.order(order)?.words).toHaveLength(1);
  });

  test('a withdrawal is confirmed once, and a letter may still be written', async () => {
    const { order } = await rig.issue('plain');
    await rig.practice.control('/withdraw', { order });
    await expect.poll(() => rig.order(order)?.withdrawnAt ?? null, patience).not.toBeNull();
    must(await rig.letters.confirmations.confirmWithdrawal(order, person));
    await reach(order, 'confirmWithdrawal', 'acknowledged');
    const again = await rig.letters.confirmations.confirmWithdrawal(order, person);
    expect(again).toMatchObject({ error: { code: 'confirmation.doneAlready' } });
    await letGo(order, {});
    await reach(order, 'correspondence', 'acknowledged');
    expect([await accepted('confirmwithdrawal'), await accepted('correspondence')]).toEqual([1, 1]);
  });

  test('carried out but not answered: the same bytes again, and once only', async () => {
    const { order } = await rig.issue('plain');
    await rig.practice.control('/network', { mode: 'dropAfterCommit' });
    await letGo(order, {});
    await expect.poll(() => accepted('correspondence'), patience).toBe(1);
    await rig.practice.control('/network', { mode: 'normal' });
    await reach(order, 'correspondence', 'acknowledged');
    await rig.polls(3);
    expect(await accepted('correspondence')).toBe(1);
    const sealed = rig.journal.records.filter(({ entry }) => entry.kind === 'messageSealed');
    expect(sealed).toHaveLength(1);
  });
});
