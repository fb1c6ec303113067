// What can happen to an order, as entries of the journal or as time that passes.
import { bytes, utcMs, type BlobId, type UtcMs } from '../../shared/base/units.ts';
import type { NonExecutionReason } from '../../shared/hi1/build/non-execution.ts';
import type { WordVerdict } from '../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { Come, Phase } from '../../shared/orders/phase.ts';
import {
  arrived,
  certificate,
  day0,
  decision,
  delivery,
  document,
  hash,
  idOf,
  notified,
  order,
  otherOrder,
  ownNotification,
  preservedTask,
  producedTask,
  receipt,
  task,
  transaction,
  withdrawn,
} from './objects.ts';

export interface Turn {
  readonly name: string;
  readonly bodies: readonly EntryBody[];
  /** When it is noted; left out: on the day of the order. */
  readonly at?: UtcMs;
  /** What the clocks say has come. */
  readonly come?: Partial<Come>;
  /** Phases in which people are let do it; left out: it can come at any time. */
  readonly within?: readonly Phase[];
}

/** All that can happen to orders of one kind. */
export interface Story {
  readonly beginnings: readonly Turn[];
  readonly turns: readonly Turn[];
}

const turn = (name: string, ...bodies: readonly EntryBody[]): Turn => ({ name, bodies });

const form = (n: number, ...reasons: readonly NonExecutionReason[]): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: idOf(n),
  channel: 'nationalPortal',
  sentAt: day0,
  receivedAt: day0,
  reasons,
  tasks: [],
  isPreserved: true,
});
const word = (n: number, verdict: WordVerdict): readonly EntryBody[] => [
  arrived(document('ProvideAdditionalInformation', n)),
  { kind: 'wordJudged', order, word: idOf(n), verdict },
];
const file = {
  blob: '0'.repeat(32) as BlobId,
  name: 'a',
  bytes: bytes(1),
  sha256: hash,
  contentType: 'text/plain',
  objectId: delivery,
};
const attempt = { order, transactionId: transaction, attempt: 1 };

/** How an order begins. */
export const beginnings: Readonly<Record<'production' | 'preservation', readonly Turn[]>> = {
  production: [
    turn('EPOC', arrived(certificate('EPOC')), arrived(producedTask)),
    turn('EPOC, notified', arrived(certificate('EPOC', notified)), arrived(producedTask)),
    turn('EPOC without identifiers', arrived(certificate('EPOC'))),
  ],
  preservation: [
    turn(
      'EPOC-PR',
      arrived(certificate('EPOCPR')),
      arrived(preservedTask('AwaitingPreservation', 1)),
    ),
  ],
};

const ending: readonly Turn[] = [
  turn('withdrawn (10(9))', arrived(certificate('EPOC', { ...withdrawn, legalType: null }))),
  turn('withdrawal confirmed', arrived(ownNotification('ConfirmationOfWithdrawal'))),
];

export const turns: Readonly<Record<'production' | 'preservation', readonly Turn[]>> = {
  production: [
    turn('identifiers come', arrived(producedTask)),
    turn('cleared (10(2))', arrived(decision('none'))),
    turn('refused (12(2))', arrived(decision('full'))),
    { name: 'ten days end (10(2))', bodies: [], come: { windowOpen: true } },
    turn('frozen', {
      kind: 'packageFrozen',
      order,
      package: { hash, items: [{ task, ldid: null, deliveryId: idOf(7), files: [file] }] },
    }),
    turn('opened again', { kind: 'packageReopened', order, hash }),
    turn('let go', { kind: 'answerQueued', order, hash }),
    turn('taken back', { kind: 'answerTakenBack', order, hash }),
    turn(
      'sent',
      {
        kind: 'messageSealed',
        order,
        hash,
        endpoint: 'outcome',
        transactionId: transaction,
        message: { blob: file.blob, sha256: hash, bytes: bytes(1) },
      },
      { kind: 'attemptStarted', ...attempt },
      {
        kind: 'responseArrived',
        ...attempt,
        status: 200,
        xml: '',
        sha256: hash,
        result: 'sent',
        fault: null,
      },
    ),
    turn('received', arrived(receipt('Received'))),
    turn('delivery faulty', arrived(receipt('Error'))),
    turn('Form 3 asks (10(6))', form(30, 'Incomplete')),
    { name: 'five days (10(6))', bodies: [], come: { fiveDays: true } },
    turn('clarified', ...word(31, 'clarifies')),
    turn('Form 3 objects (17(1))', form(32, 'ConflictOfLaw')),
    turn('to court (17(3))', arrived(document('ProceedingToCourt', 33))),
    turn('upheld (17(8))', { kind: 'reviewEnded', order, outcome: 'upheld', word: null }),
    turn('lifted (17(8))', { kind: 'reviewEnded', order, outcome: 'lifted', word: null }),
    turn('Form 3 says no (10(7), 10(8))', form(34, 'DataNotHeld')),
    turn('need not be executed (10(7))', ...word(35, 'needNotBeExecuted')),
    turn(
      'enforcement begun (16)',
      arrived(document('EnforcementProceduresInitiated', 36, 'enforcing')),
    ),
    turn('found a duplicate', {
      kind: 'orderLinked',
      order,
      other: otherOrder,
      relation: 'duplicate',
    }),
    turn('the other one falls away', {
      kind: 'linkLapsed',
      order,
      other: otherOrder,
      because: 'withdrawn',
    }),
    turn('no duplicate', { kind: 'orderUnlinked', order, other: otherOrder }),
    ...ending,
  ],
  preservation: [
    turn('kept', {
      kind: 'dataPreserved',
      order,
      items: [
        {
          task,
          preserved: true,
          system: 'mail',
          from: null,
          to: null,
          at: day0,
          hashes: [],
          note: null,
        },
      ],
    }),
    turn('extended (Annex VI)', arrived(document('Form6', 40))),
    turn(
      'production requested (Annex V)',
      arrived(preservedTask('SubsequentProductionRequest', 2)),
      arrived(document('Form5', 41)),
    ),
    turn('no longer needed (11(3))', arrived(preservedTask('Cancelled', 3))),
    turn('kept after all', arrived(preservedTask('AwaitingPreservation', 4))),
    { name: 'period ends (11(1))', bodies: [], come: { periodOver: true } },
    turn('Form 3 asks (11(5))', form(42, 'InsufficientInformation')),
    { name: 'five days (11(5))', bodies: [], come: { fiveDays: true } },
    turn('any reaction', arrived(document('ProvideAdditionalInformation', 43))),
    turn('clarified', ...word(44, 'clarifies')),
    {
      name: 'exemption taken (11(5))',
      bodies: [{ kind: 'exemptionTaken', order }],
      within: ['exemptionOpen'],
    },
    {
      name: 'released',
      bodies: [
        {
          kind: 'holdReleased',
          order,
          tasks: [task],
          ground: 'endedByAuthority',
          polledAt: utcMs(day0),
        },
      ],
      within: ['ended', 'periodOver', 'exempt', 'awaitingProduction'],
    },
    ...ending,
  ],
};
