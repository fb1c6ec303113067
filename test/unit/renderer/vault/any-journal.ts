import * as fc from 'fast-check';
import {
  asMessageId,
  asOrderId,
  bytes,
  asTaskId,
  position,
  utcMs,
  type OrderId,
} from '../../../../shared/base/units.ts';
import type { EntryBody, JournalRecord } from '../../../../shared/orders/entry.ts';
import { noFilter } from '../../../../shared/orders/inbox-filter.ts';
import { anyNewsOf } from '../../shared/by-hand/any-news.ts';
import { anyDeskEntry } from '../../shared/orders/any-desk.ts';
import {
  arrived,
  authorisation,
  authority,
  blob,
  decision,
  emergency,
  entry,
  file,
  frozen,
  ingrid,
  ldTask,
  notified,
  received,
  sha,
  uuid,
} from '../../shared/orders/journal-builder.ts';

const orders: readonly OrderId[] = [1, 2, 3, 4].map((number) => asOrderId(uuid(number * 1_000)));
const taskOf = (order: OrderId, number: number): ReturnType<typeof asTaskId> =>
  asTaskId(uuid(orders.indexOf(order) * 1_000 + 2_000 + number));

const kinds = fc.constantFrom({}, notified, emergency);
const generation = fc.integer({ min: 1, max: 3 });
const words = fc.constantFrom('Åklagarkammaren', 'suspekt@example.org', 'nätfiske', '+46701740605');

/** A letter of ours for each order, and how it goes. */
const ofMessage = (order: OrderId): fc.Arbitrary<EntryBody> => {
  const number = orders.indexOf(order);
  const message = asMessageId(uuid(6_000 + number));
  const transactionId = uuid(6_100 + number);
  const attempt = { order, transactionId, attempt: 1 } as const;
  const contents = {
    endpoint: 'correspondence',
    type: 'RequestAdditionalInformation',
    text: 'Vilket konto?',
    answers: null,
    answerBy: null,
    enclosures: [],
  } as const;
  const hash = sha(800);
  const sealed = { blob: blob(61), sha256: sha(62), bytes: bytes(500) };
  return fc.constantFrom<EntryBody>(
    { kind: 'messageDrafted', order, message, contents },
    {
      kind: 'messageRecorded',
      order,
      message: asMessageId(uuid(6_300 + number)),
      channel: 'post',
      sentAt: received,
      receivedAt: null,
      contents,
      originals: [file(4)],
    },
    { kind: 'messageQueued', order, message, contents, hash, objects: [uuid(6_200 + number)] },
    {
      kind: 'messageSealed',
      order,
      hash,
      endpoint: 'correspondence',
      messageId: message,
      transactionId,
      message: sealed,
    },
    { kind: 'attemptStarted', ...attempt },
    { kind: 'attemptFailed', ...attempt, fault: 'connection.timeout', mayHaveArrived: true },
    {
      kind: 'responseArrived',
      ...attempt,
      status: 200,
      xml: '',
      sha256: sha(75),
      result: 'sent',
      fault: null,
    },
    { kind: 'messageTakenBack', order, message },
    { kind: 'messageDraftDropped', order, message },
    { kind: 'messageStopped', order, message, reason: 'withdrawn' },
  );
};

/** Everything that may happen to one of a few orders, sensible or not. */
const ofOrder = (order: OrderId): fc.Arbitrary<EntryBody> =>
  fc.oneof(
    fc.tuple(kinds, generation, words, fc.boolean()).map(([more, number, text, isCancelled]) =>
      arrived(
        authorisation({
          ...more,
          id: order,
          generation: number,
          manualInformation: text,
          legalEntity: text,
          ...(isCancelled ? { desiredStatus: entry('Cancelled') } : {}),
        }),
        { order, arrivedAt: utcMs(received + number), xml: `<HI1Object>${text}</HI1Object>` },
      ),
    ),
    fc.tuple(fc.integer({ min: 1, max: 2 }), generation, words).map(([number, age, value]) =>
      arrived(
        ldTask(taskOf(order, number), {
          generation: age,
          values: [{ formatOwner: 'ETSI', formatName: 'Any', value }],
        }),
        { order },
      ),
    ),
    fc
      .tuple(fc.constantFrom('none', 'full', 'partial' as const), fc.boolean())
      .map(([kind, isForeign]) =>
        arrived(
          decision(kind as 'none', {
            id: uuid(orders.indexOf(order) + 7_000),
            details: 'grunder för vägran',
            ...(isForeign ? { owner: 'ea-xx-9' } : {}),
          }),
          { order },
        ),
      ),
    fc.constantFrom<EntryBody>(
      { kind: 'emergencyTaken', order },
      { kind: 'fileAdded', order, task: taskOf(order, 1), file: file(1) },
      { kind: 'fileRemoved', order, task: taskOf(order, 1), blob: blob(1) },
      { kind: 'noDataDeclared', order, task: taskOf(order, 2), declared: true },
      { kind: 'packageFrozen', order, package: frozen },
      { kind: 'answerQueued', order, hash: frozen.hash },
      { kind: 'answerStopped', order, hash: frozen.hash, reason: 'withdrawn' },
      {
        kind: 'newsStruck',
        order,
        record: uuid(600 + orders.indexOf(order) * 10 + 1),
        reason: 'fel order',
      },
    ),
    anyNewsOf(order, orders.indexOf(order), words),
    ofMessage(order),
    anyDeskEntry(order, orders),
  );

const ofSystem = fc.constantFrom<EntryBody>(
  { kind: 'enforcingAuthorityLearnt', ...authority },
  { kind: 'enforcingAuthorityLearnt', country: 'SE', id: 'ea-xx-9' },
  { kind: 'personSignedIn', person: ingrid, roles: ['handler'] },
  { kind: 'cursorMoved', lastChanged: received, maximum: 7 },
  { kind: 'viewSaved', id: uuid(9_001), name: 'mine', filter: { ...noFilter, owner: 'me' } },
  {
    kind: 'viewSaved',
    id: uuid(9_002),
    name: 'unread',
    filter: { ...noFilter, marks: ['unread'] },
  },
  { kind: 'viewRemoved', id: uuid(9_001) },
  { kind: 'viewLooked', view: null, upTo: position(7) },
  { kind: 'viewLooked', view: uuid(9_002), upTo: position(3) },
);

export const anyJournal: fc.Arbitrary<readonly JournalRecord[]> = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: ofSystem },
      ...orders.map((order) => ({ weight: 3, arbitrary: ofOrder(order) })),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((bodies) =>
    bodies.map((body, index) => ({
      position: position(index + 1),
      entry: { ...body, at: utcMs(received + index), by: index % 2 === 0 ? ingrid : null },
    })),
  );

export const someTexts = [
  'aklagarkammaren',
  'NÄTFISKE',
  '740605',
  'suspekt@',
  'grunder vagran',
  'arkivet',
];
