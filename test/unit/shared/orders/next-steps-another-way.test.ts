import { describe, expect, it } from 'vitest';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { mainStep } from '../../../../shared/orders/main-step.ts';
import { nextSteps, type Asker, type StepName } from '../../../../shared/orders/next-steps.ts';
import { change, openCase } from './gate-cases.ts';
import { position, utcMs } from '../../../../shared/base/units.ts';
import { uuid } from './journal-builder.ts';

const everybody: Asker = {
  signedIn: true,
  name: 'Nils Prov',
  rights: ['readOrders', 'prepare', 'approve', 'send', 'takeAlarm'],
};
const stepsOf = ({ facts, clock, context }: typeof openCase) =>
  nextSteps(facts, { gate: judgeRelease(facts, clock, context), hold: null }, everybody);
const came = change(openCase, { channel: 'post' });

it('the answer to an order that came another way is neither sent nor queued', () => {
  const steps = stepsOf(came);
  expect(steps.find(({ name }) => name === 'send')).toMatchObject({
    isAllowed: false,
    reason: 'otherChannel',
    articles: '19(5)',
  });
  expect(steps.some(({ name }) => name === 'queue')).toBe(false);
});

it('a waiting time is said first: it shuts every way out', () => {
  const early = change(came, {}, { now: utcMs(openCase.context.now - 60_000) });
  expect(stepsOf(early).find(({ name }) => name === 'send')).toMatchObject({
    reason: 'windowClosed',
  });
});

it('no letter about it goes through the service', () => {
  expect(stepsOf(came).find(({ name }) => name === 'writeLetter')).toMatchObject({
    isAllowed: false,
    reason: 'otherChannel',
    articles: '19(5)',
  });
});

describe('writing down what went the way the order came', () => {
  const word: OrderFacts['words'][number] = {
    id: uuid(601),
    form: 'letter',
    type: 'RequestAdditionalInformation',
    speaker: 'issuing',
    recorded: 'issuing',
    owner: null,
    country: null,
    saidAt: openCase.context.now,
    receivedAt: openCase.context.now,
    answerBy: null,
    position: position(9),
    verdict: null,
  };
  const withdrawnAt = openCase.context.now;
  const found = (facts: Partial<OrderFacts>, name: StepName, asker = everybody) => {
    const { facts: all, clock, context } = change(came, facts);
    const judged = { gate: judgeRelease(all, clock, context), hold: null };
    return nextSteps(all, judged, asker).find((step) => step.name === name);
  };

  it('is offered for a letter at any time, and for an answer while one is waited for', () => {
    expect(found({}, 'recordLetter')?.isAllowed).toBe(true);
    expect(found({}, 'recordReply')).toBeUndefined();
    expect(found({ words: [word] }, 'recordReply')?.isAllowed).toBe(true);
  });

  it('is offered for a confirmation once, after a withdrawal', () => {
    expect(found({}, 'recordConfirmed')).toBeUndefined();
    expect(found({ withdrawnAt }, 'recordConfirmed')?.isAllowed).toBe(true);
    expect(
      found({ withdrawnAt, withdrawalConfirmedAt: withdrawnAt }, 'recordConfirmed'),
    ).toMatchObject({ isAllowed: false, reason: 'confirmedAlready' });
  });

  it('takes the right to send', () => {
    const reader = { ...everybody, rights: ['readOrders', 'prepare'] } as const;
    expect(found({}, 'recordLetter', reader)?.reason).toBe('role');
    expect(found({ withdrawnAt }, 'recordConfirmed', reader)?.reason).toBe('role');
  });

  it('is not offered of an order the service knows', () => {
    const known = { channel: null, withdrawnAt, words: [word] };
    for (const name of ['recordLetter', 'recordReply', 'recordConfirmed'] as const)
      expect(found(known, name)).toBeUndefined();
  });

  it('is what the order waits for when nothing else is', () => {
    const { facts } = change(came, { withdrawnAt });
    expect(mainStep(facts, stepsOf(change(came, { withdrawnAt })))?.name).toBe('recordConfirmed');
  });
});
