import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import {
  asOrderId,
  asTaskId,
  utcMs,
  type Sha256,
  type UtcMs,
  type Uuid,
} from '../../../shared/base/units.ts';
import { keptPaper } from '../../../shared/by-hand/kept-paper.ts';
import { paperOf } from '../../../shared/by-hand/paper-of.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { ByHandService } from '../../by-hand/by-hand-service.ts';
import type { FileOffers } from '../file-offers.ts';
import type { Handlers } from '../router.ts';
import { messageOf } from './told-message.ts';
import { newsOf } from './told-news.ts';

export type ByHandCalls = Extract<keyof Handlers, `byHand.${string}`>;

export interface ByHandHandlerParts {
  /** Runs in the name of whoever is signed in, with the profile's service. */
  readonly asPerson: <T>(
    act: (byHand: ByHandService, by: PersonRef) => Promise<Result<T, Fault>>,
  ) => Promise<Result<T, Fault>>;
  readonly offers: FileOffers;
  readonly pick: () => Promise<readonly string[]>;
}

const instantOf = (at: number | null): UtcMs | null => (at === null ? null : utcMs(at));

/** Calls about what came or went another way. The router has let through what the guards found well formed. */
export function byHandHandlers({
  asPerson,
  offers,
  pick,
}: ByHandHandlerParts): Pick<Handlers, ByHandCalls> {
  /** With the paths the tokens stand for, which are used up only when it is done. */
  async function withFiles(
    order: string,
    tokens: readonly string[],
    act: (paths: readonly string[]) => Promise<Result<unknown, Fault>>,
  ): Promise<Result<Record<string, never>, Fault>> {
    const paths = tokens.flatMap((token) => offers.look(token)?.path ?? []);
    if (paths.length < tokens.length) return err(fault('bridge.unknownFile'));
    const done = await act(paths);
    // Nothing was taken: everything can be tried again under its token.
    if (!done.ok) return done;
    for (const token of tokens) offers.use(token, order);
    return ok({});
  }
  return {
    'byHand.recordForm': ({ order, form }) =>
      asPerson(async (byHand, by) => {
        const { sentAt, receivedAt, tasks, ...rest } = form;
        const said = {
          ...rest,
          sentAt: utcMs(sentAt),
          receivedAt: instantOf(receivedAt),
          tasks: tasks.map((task) => asTaskId(task as Uuid)),
        };
        const recorded = await byHand.recordForm(asOrderId(order as Uuid), said, by);
        return recorded.ok ? ok({}) : recorded;
      }),
    'byHand.recordAnswer': ({ order, answer }) =>
      asPerson(async (byHand, by) => {
        const { hash, channel, sentAt, receivedAt } = answer;
        const said = {
          hash: hash as Sha256,
          channel,
          sentAt: utcMs(sentAt),
          receivedAt: instantOf(receivedAt),
        };
        const recorded = await byHand.recordAnswer(asOrderId(order as Uuid), said, by);
        return recorded.ok ? ok({}) : recorded;
      }),
    'byHand.recordNews': ({ order, told, tokens }) =>
      asPerson((byHand, by) =>
        withFiles(order, tokens, (paths) =>
          byHand.recordNews(asOrderId(order as Uuid), newsOf(told), paths, by),
        ),
      ),
    'byHand.recordMessage': ({ order, sent, tokens }) =>
      asPerson((byHand, by) =>
        withFiles(order, tokens, (paths) =>
          byHand.recordMessage(asOrderId(order as Uuid), messageOf(sent), paths, by),
        ),
      ),
    'byHand.strikeNews': ({ order, record, reason }) =>
      asPerson(async (byHand, by) => {
        const said = { record: record as Uuid, reason };
        const struck = await byHand.strikeNews(asOrderId(order as Uuid), said, by);
        return struck.ok ? ok({}) : struck;
      }),
    'byHand.keepPaper': ({ draft }) =>
      asPerson((byHand, by) => {
        byHand.keepDraft(draft, by);
        return Promise.resolve(ok({}));
      }),
    'byHand.keptPaper': () =>
      asPerson((byHand, by) =>
        Promise.resolve(ok(keptPaper(byHand.draft(by), (token) => offers.look(token) !== null))),
      ),
    'byHand.pickFiles': async () => offers.offerChosen(await pick()),
    'byHand.register': ({ order, paper, tokens }) =>
      asPerson((byHand, by) =>
        withFiles(order, tokens, (paths) =>
          byHand.register(asOrderId(order as Uuid), paperOf(paper), paths, by),
        ),
      ),
  };
}
