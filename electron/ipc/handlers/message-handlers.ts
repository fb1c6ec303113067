import type { Fault } from '../../../shared/base/fault.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import {
  asMessageId,
  asOrderId,
  asTaskId,
  utcMs,
  type BlobId,
  type MessageId,
  type OrderId,
  type Sha256,
  type UtcMs,
  type Uuid,
} from '../../../shared/base/units.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { Letters } from '../../letters/letters.ts';
import type { FileOffers } from '../file-offers.ts';
import type { Handlers } from '../router.ts';
import { takeIn } from './take-in.ts';

export type MessageCalls = Extract<
  keyof Handlers,
  `letter.${string}` | `hold.${string}` | 'message.takeBack' | 'order.confirmWithdrawal'
>;

type Done = Result<Record<string, never>, Fault>;
const plain = (result: Result<unknown, Fault>): Done => (result.ok ? ok({}) : result);

export interface MessageHandlerParts {
  /** Runs in the name of whoever is signed in, with the profile's letters. */
  readonly asPerson: <T>(
    act: (letters: Letters, by: PersonRef) => Promise<Result<T, Fault>>,
  ) => Promise<Result<T, Fault>>;
  readonly offers: FileOffers;
  readonly pick: () => Promise<readonly string[]>;
}

// The router has let through what the table's guards found well formed.
const orderOf = (text: string): OrderId => asOrderId(text as Uuid);
const messageOf = (text: string): MessageId => asMessageId(text as Uuid);
const instantOf = (at: number | null): UtcMs | null => (at === null ? null : utcMs(at));

/** Calls about letters, confirmations and what is kept. */
export function messageHandlers({
  asPerson,
  offers,
  pick,
}: MessageHandlerParts): Pick<Handlers, MessageCalls> {
  return {
    'letter.keep': ({ order, message, draft }) =>
      asPerson(async ({ letters }, by) => {
        const id = message === null ? null : messageOf(message);
        const answers = draft.answers as Uuid | null;
        const written = { ...draft, answers, answerBy: instantOf(draft.answerBy) };
        const kept = await letters.keep(orderOf(order), id, written, by);
        return kept.ok ? ok({ message: kept.value }) : kept;
      }),
    'letter.pickFiles': async () => offers.offerChosen(await pick()),
    'letter.enclose': ({ order, message, tokens }) =>
      asPerson(({ letters }, by) =>
        takeIn(offers, tokens, message, ({ path }) =>
          letters.enclose(orderOf(order), messageOf(message), [path], by),
        ),
      ),
    'letter.removeEnclosure': ({ order, message, blob }) =>
      asPerson(async ({ letters }, by) =>
        plain(
          await letters.removeEnclosure(orderOf(order), messageOf(message), blob as BlobId, by),
        ),
      ),
    'letter.drop': ({ order, message }) =>
      asPerson(async ({ letters }, by) =>
        plain(await letters.drop(orderOf(order), messageOf(message), by)),
      ),
    'letter.preview': ({ order, message }) =>
      asPerson(async ({ letters }) => {
        const shown = await letters.preview(orderOf(order), messageOf(message));
        if (!shown.ok) return shown;
        const { contents, hash } = shown.value;
        const { type, text, answers, answerBy } = contents;
        const enclosures = contents.enclosures.map(({ name, bytes, sha256, contentType }) => ({
          name,
          bytes,
          sha256,
          contentType,
        }));
        return ok({ type, text, answers, answerBy, hash, enclosures });
      }),
    'letter.send': ({ order, message, hash }) =>
      asPerson(async ({ letters }, by) =>
        plain(await letters.queue(orderOf(order), messageOf(message), hash as Sha256, by)),
      ),
    'message.takeBack': ({ order, message }) =>
      asPerson(async ({ letters }, by) =>
        plain(await letters.takeBack(orderOf(order), messageOf(message), by)),
      ),
    'order.confirmWithdrawal': ({ order }) =>
      asPerson(async ({ confirmations }, by) =>
        plain(await confirmations.confirmWithdrawal(orderOf(order), by)),
      ),
    'hold.confirm': ({ order, tasks }) =>
      asPerson(async ({ confirmations }, by) => {
        const said = tasks.map((one) => ({
          ...one,
          task: asTaskId(one.task as Uuid),
          from: one.from === null ? null : utcMs(one.from),
          to: one.to === null ? null : utcMs(one.to),
          hashes: one.hashes.map((hash) => hash as Sha256),
        }));
        return plain(await confirmations.confirmPreserved(orderOf(order), said, by));
      }),
    'hold.release': ({ order, ground }) =>
      asPerson(async ({ holds }, by) => plain(await holds.release(orderOf(order), ground, by))),
    'hold.recordDeletion': ({ order, deletion }) =>
      asPerson(async ({ holds }, by) => {
        const tasks = deletion.tasks.map((task) => asTaskId(task as Uuid));
        const said = { ...deletion, tasks, deletedAt: utcMs(deletion.deletedAt) };
        return plain(await holds.recordDeletion(orderOf(order), said, by));
      }),
  };
}
