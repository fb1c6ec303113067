import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import type {
  AnswerFacts,
  AnswerState,
  NonExecutionFacts,
} from '../../../../shared/orders/facts.ts';
import {
  outboxGroup,
  outboxState,
  takeBackBar,
  type OutboxLine,
  type OutboxState,
} from '../../../../shared/orders/outbox-state.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { change, gateCase, openCase, opening, type GateCase } from './gate-cases.ts';
import { delivery1, order } from './journal-builder.ts';

const answerIn = (state: AnswerState, more: Partial<AnswerFacts> = {}): AnswerFacts => ({
  ...openCase.facts.answer,
  state,
  queuedAt: opening,
  sentAt: state === 'sent' || state === 'acknowledged' ? opening : null,
  deliveries: { [delivery1]: 'pending' },
  ...more,
});

const asking: NonExecutionFacts = {
  id: order,
  sentAt: opening,
  receivedAt: opening,
  reasons: ['ManifestErrors'],
  tasks: [],
  isPreserved: true,
  position: position(1),
};

const line: OutboxLine = { now: opening, isOnline: true, nextPollAt: null, retryAt: null };

function judge(
  given: GateCase,
  answer: AnswerFacts,
  more: Partial<OutboxLine> = {},
): OutboxState | null {
  const gate = judgeRelease({ ...given.facts, answer }, given.clock, given.context);
  return outboxState({ answer, turn: given.facts.turn }, gate, { ...line, ...more });
}

describe('an answer in the outbox', () => {
  it.each(['none', 'collecting', 'frozen'] as const)('%s: not let go, not in it', (state) => {
    expect(judge(openCase, answerIn(state))).toBeNull();
  });

  it.each([
    ['queued', 'notSent', 'notSent'],
    ['sealed', 'notSent', 'notSent'],
    ['sending', 'sending', 'underWay'],
    ['unclear', 'unclear', 'unclear'],
    ['sent', 'sent', 'underWay'],
    ['acknowledged', 'acknowledged', 'done'],
    ['refusedByService', 'refusedByService', 'refused'],
    ['deliveryRefused', 'deliveryRefused', 'refused'],
    ['stopped', 'stopped', 'done'],
  ] as const)('%s: %s, among %s', (state, kind, group) => {
    expect(judge(openCase, answerIn(state))).toMatchObject({ kind, group });
  });

  it('sent without anything to receive is done', () => {
    const state = judge(openCase, answerIn('sent', { deliveries: {} }));
    expect(state).toMatchObject({ kind: 'accepted', group: 'done' });
  });

  it('stopped after an attempt may have arrived', () => {
    expect(judge(openCase, answerIn('stopped', { attempts: 1 }))?.kind).toBe('stoppedUnclear');
  });

  it('stopped before it was let go was never in it', () => {
    expect(judge(openCase, answerIn('stopped', { queuedAt: null }))).toBeNull();
  });
});

describe('what it waits for', () => {
  const later = utcMs(opening + 5_000);
  const earlier = utcMs(opening - 1);
  const context = (more: Partial<GateCase['context']>): GateCase => change(openCase, {}, more);
  it.each<[string, GateCase, Partial<OutboxLine>, Partial<OutboxState>]>([
    ['nothing', openCase, {}, { kind: 'notSent', wait: 'turn', until: null }],
    ['a pause', openCase, { retryAt: later }, { wait: 'pause', until: later }],
    ['a pause that is over', openCase, { retryAt: earlier }, { wait: 'turn' }],
    [
      'the window, also without contact',
      context({ now: earlier }),
      { isOnline: false, now: earlier },
      { kind: 'hold', wait: 'window', until: opening },
    ],
    [
      "the service's clock, where this computer's has come further",
      context({ platformNow: earlier }),
      {},
      { kind: 'notSent', wait: 'windowUnknown', until: null },
    ],
    ["the service's time", context({ platformNow: null }), {}, { wait: 'windowUnknown' }],
    [
      'contact',
      context({ lastPollAt: null, signedIn: false }),
      { isOnline: false, nextPollAt: later },
      { kind: 'notSent', wait: 'offline', until: later },
    ],
    [
      'a sign-in',
      context({ signedIn: false, maySend: false }),
      {},
      { kind: 'person', wait: 'signIn' },
    ],
    ['a role', context({ maySend: false }), {}, { kind: 'person', wait: 'role' }],
    ['a certificate', context({ certificateValidUntil: null }), {}, { wait: 'certificate' }],
    [
      'the mailbox',
      context({ lastPollAt: null }),
      { nextPollAt: later },
      { kind: 'notSent', wait: 'mailbox', until: later },
    ],
    ['its stop', change(openCase, { withdrawnAt: opening }), {}, { kind: 'notSent', wait: 'law' }],
    [
      'an answer about a withdrawal',
      change(openCase, { doubts: ['withdrawalNotFromIssuer'] }),
      {},
      { kind: 'notSent', wait: 'question' },
    ],
    [
      'the answer to a question of ours',
      change(openCase, { nonExecutions: [asking] }),
      {},
      { kind: 'notSent', wait: 'suspended' },
    ],
    [
      'a person to say that it is no duplicate',
      change(openCase, {
        links: [{ other: order, relation: 'duplicate', at: opening, by: null }],
      }),
      {},
      { kind: 'person', wait: 'duplicate' },
    ],
    ['a second person', context({ needsSecondPerson: true }), {}, { wait: 'secondPerson' }],
    ['a package that fits', context({ packageHash: null }), {}, { wait: 'package' }],
  ])('%s', (_, given, more, expected) => {
    expect(judge(given, answerIn('queued'), more)).toMatchObject(expected);
    const again = judge(given, answerIn('unclear'), more);
    expect(again).toMatchObject({ kind: 'unclear', takeBackBar: 'unclear' });
    expect(again?.wait).toBe(expected.wait);
  });
});

const states: readonly AnswerState[] = [
  'none',
  'collecting',
  'frozen',
  'queued',
  'sealed',
  'sending',
  'unclear',
  'sent',
  'acknowledged',
  'refusedByService',
  'deliveryRefused',
  'stopped',
];
const instant = fc.option(fc.integer({ min: 0, max: 2e12 }).map(utcMs), { nil: null });
const anyAnswer = fc
  .record({
    state: fc.constantFrom(...states),
    sentAt: instant,
    acknowledgedAt: instant,
    queuedAt: instant,
    attempts: fc.nat({ max: 4 }),
    deliveries: fc.constantFrom({}, { [delivery1]: 'pending' as const }),
  })
  .map((given) => ({ ...openCase.facts.answer, ...given }));
const anyLine = fc.record({
  now: fc.integer({ min: 0, max: 2e12 }).map(utcMs),
  isOnline: fc.boolean(),
  nextPollAt: instant,
  retryAt: instant,
});

describe('whatever the facts', () => {
  it('there is one state, "sent" only with the receipt, and the group agrees with the list', () => {
    fc.assert(
      fc.property(gateCase, anyAnswer, anyLine, (given, answer, anywhere) => {
        const state = judge(given, answer, anywhere);
        expect(state?.group ?? null).toBe(outboxGroup({ answer, turn: given.facts.turn }));
        if (state?.kind === 'sent') expect(answer.sentAt).not.toBeNull();
        const isToBeSent = state?.group === 'notSent' || state?.group === 'unclear';
        expect(state === null || (state.wait !== null) === isToBeSent).toBe(true);
      }),
    );
  });

  it('only what is queued or built can be taken back, and then it is among "not sent"', () => {
    fc.assert(
      fc.property(gateCase, anyAnswer, anyLine, (given, answer, anywhere) => {
        const state = judge(given, answer, anywhere);
        if (state === null) return;
        expect(state.takeBackBar === null).toBe(['queued', 'sealed'].includes(answer.state));
        expect(state.takeBackBar === null).toBe(state.group === 'notSent');
        if (state.group !== 'unclear') expect(state.takeBackBar).toBe(takeBackBar(answer));
      }),
    );
  });

  it('it goes at once only when the gate is open and the line is up', () => {
    fc.assert(
      fc.property(gateCase, anyLine, (given, anywhere) => {
        const answer = { ...given.facts.answer, queuedAt: opening };
        const state = judge(given, answer, anywhere);
        if (state?.wait !== 'turn') return;
        expect(judgeRelease(given.facts, given.clock, given.context).isOpen).toBe(true);
        expect(anywhere.isOnline).toBe(true);
      }),
    );
  });
});
