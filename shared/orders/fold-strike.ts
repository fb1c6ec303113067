/**
 * Records of later news that a person strikes out as wrong. News adds up in ways that cannot be taken apart again, so the
 * order is read anew without the record, from the state before the first news on.
 */
import { utcMs, type UtcMs, type Uuid } from '../base/units.ts';
import type { MessageContents } from './entries/message-entry.ts';
import type { Entry, JournalRecord } from './entry.ts';
import type { MessageFacts, OrderFacts } from './facts.ts';
import { withFacts, type EntryOf, type OrderState, type Traced } from './fold-state.ts';

/** The state with what is needed to read it anew, as long as the service does not know the order. */
export function traced(
  known: OrderState | null,
  next: OrderState,
  record: JournalRecord,
): OrderState {
  const { trace: before, ...rest } = next;
  if (known === null || next.facts.channel === null) return rest;
  const isFirst = before === undefined && record.entry.kind === 'newsRecorded';
  const trace = isFirst ? { state: known, since: [] } : before;
  if (trace === undefined) return rest;
  return { ...rest, trace: { ...trace, since: [...trace.since, lean(record, next.facts)] } };
}

/** The order without the record; one it does not know, or that was struck out already, changes nothing. */
export function foldStrike(
  state: OrderState,
  { record }: EntryOf<'newsStruck'>,
  replay: (state: OrderState, one: Traced) => OrderState,
): OrderState {
  const { trace, facts } = state;
  if (isRecordedForm(facts, record)) return withFacts(state, withoutForm(facts, record));
  const isKnown = (facts.news ?? []).some((one) => one.record === record);
  if (trace === undefined || !isKnown) return state;
  const since = trace.since.filter((one) => !('news' in one) || one.news.record !== record);
  const struck = [...(facts.struck ?? []), record];
  // Forms that were struck out are so from the beginning, or what rests on them would come back.
  const anew = since.reduce(
    replay,
    withFacts(trace.state, withoutStruck(trace.state.facts, struck)),
  );
  const messages = anew.facts.messages.map((message) => withMark(message, facts));
  const next = withFacts(anew, { struck, messages });
  const confirmed = { withdrawalConfirmedAt: confirmedAt(next.facts) };
  return { ...withFacts(next, confirmed), trace: { ...trace, since } };
}

/** A Form 3 that a person has recorded, and that counts. */
export const isRecordedForm = (
  { nonExecutions }: Pick<OrderFacts, 'nonExecutions'>,
  record: Uuid,
): boolean => nonExecutions.some(({ id, isRecorded }) => id === record && isRecorded === true);

type StrikeFacts = Pick<OrderFacts, 'nonExecutions' | 'struck'>;

/**
 * A Form 3 stands by itself: all that it brings about is read from the facts, so that nothing else need be read anew, and
 * it can be struck out also when the service knows the order.
 */
export const withoutForm = (facts: StrikeFacts, record: Uuid): StrikeFacts =>
  withoutStruck(facts, [...(facts.struck ?? []), record]);

const withoutStruck = (
  { nonExecutions }: StrikeFacts,
  struck: readonly Uuid[],
): Required<StrikeFacts> => ({
  struck,
  nonExecutions: nonExecutions.filter(({ id }) => !struck.includes(id)),
});

/** A confirmation stands as what went; it confirms no withdrawal that came after it, or that there was not. */
function confirmedAt({ withdrawnAt, messages }: OrderFacts): UtcMs | null {
  if (withdrawnAt === null) return null;
  const minute = (at: UtcMs): number => Math.floor(at / 60_000);
  const times = messages.flatMap(({ endpoint, sentAt }) =>
    endpoint === 'confirmWithdrawal' && sentAt !== null && minute(sentAt) >= minute(withdrawnAt)
      ? [sentAt]
      : [],
  );
  return times.length === 0 ? null : utcMs(Math.min(...times));
}

/** What a message says is not kept: what tells it from another one is. */
function withMark(message: MessageFacts, { messages }: OrderFacts): MessageFacts {
  const recorded = messages.find(({ id }) => id === message.id)?.recorded;
  return recorded === undefined ? message : { ...message, recorded };
}

/** Without what people wrote and what files are called. */
function lean({ position, entry }: JournalRecord, { news: all = [] }: OrderFacts): Traced {
  if (entry.kind !== 'newsRecorded') return { position, entry: leanEntry(entry) };
  const { record, cameAt, news } = entry;
  return { position, news: all.find((one) => one.record === record) ?? { record, cameAt, news } };
}

function leanEntry(entry: Entry): Entry {
  switch (entry.kind) {
    case 'messageDrafted':
    case 'messageQueued':
      return { ...entry, contents: leanContents(entry.contents) };
    case 'messageRecorded':
      return { ...entry, contents: leanContents(entry.contents), originals: [] };
    case 'fileAdded':
      return { ...entry, file: { ...entry.file, name: '' } };
    case 'dataPreserved':
      return {
        ...entry,
        items: entry.items.map((item) => ({ ...item, system: '', note: null })),
      };
    case 'dataDeleted':
      return { ...entry, who: '', how: '' };
    case 'objectArrived':
      return { ...entry, xml: '' };
    default:
      return entry;
  }
}

const leanContents = <C extends MessageContents>(contents: C): C =>
  contents.endpoint === 'correspondence' ? { ...contents, text: '', enclosures: [] } : contents;
