import { describe, expect, it, test } from 'vitest';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import { judgeHold } from '../../../../shared/holds/hold-release.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { mainStep } from '../../../../shared/orders/main-step.ts';
import {
  nextSteps,
  type Asker,
  type NextStep,
  type StepName,
} from '../../../../shared/orders/next-steps.ts';
import { rights, type Right } from '../../../../shared/orders/rights.ts';
import { asOrderId, type UtcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  authorisation,
  entry,
  order,
  received,
  task1,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { confirmation, kept as keptMessage, queuedMessage } from './message-builder.ts';
import { clarified } from './form-builder.ts';
import { inPart } from './part-builder.ts';
import { opened } from './second-package.ts';
import { after, cancelled, epocPr, kept, learnt, letter, released } from './turn-builder.ts';

const place = { zone: 'Europe/Stockholm', country: 'SE', settings: {} } as const;
const everybody: Asker = { signedIn: true, name: 'Nils Prov', rights };
const having = (...own: readonly Right[]): Asker => ({ ...everybody, rights: own });
const nobody: Asker = { signedIn: false, name: null, rights: [] };
const shut = { isOpen: false, opensAt: null, checks: [] } as const;

function holdAt(facts: OrderFacts, now: UtcMs, asker: Asker) {
  return judgeHold(facts, holdEnd(facts, place), {
    now,
    platformNow: now,
    lastPollAt: now,
    strayPreservation: 0,
    producedAt: null,
    signedIn: asker.signedIn,
    maySend: asker.rights.includes('send'),
  });
}

function steps(journal: TestJournal, asker = everybody, now = after(2)): readonly NextStep[] {
  const facts = journal.order;
  return nextSteps(facts, { gate: shut, hold: holdAt(facts, now, asker) }, asker);
}
const found = (name: StepName, ...asked: Parameters<typeof steps>): NextStep | undefined =>
  steps(...asked).find((step) => step.name === name);
const main = (...asked: Parameters<typeof steps>): StepName | undefined =>
  mainStep(asked[0].order, steps(...asked))?.name;

const withdrawn = arrived(
  authorisation({
    generation: 2,
    desiredStatus: entry('Cancelled', 'AuthorisationDesiredStatus'),
  }),
);

describe('letters', () => {
  it('may be written at any time by whoever prepares', () => {
    for (const journal of [withOrder(), epocPr(), withOrder().all(withdrawn)])
      expect(found('writeLetter', journal)?.isAllowed).toBe(true);
    expect(found('writeLetter', withOrder(), having('readOrders'))?.reason).toBe('role');
    expect(found('writeLetter', withOrder(), nobody)?.reason).toBe('signIn');
  });

  it('give way to the answer to what was left out, once that is free', () => {
    const preparing = having('prepare');
    expect(main(inPart('Incomplete'), preparing)).toBeUndefined();
    expect(found('answerRest', inPart('Incomplete'))?.reason).toBe('clarification');
    const free = () => inPart('Incomplete').all(...clarified);
    expect(main(free(), preparing)).toBe('answerRest');
    expect(found('answerRest', free(), having('readOrders'))?.reason).toBe('role');
    expect(found('answerRest', withOrder())).toBeUndefined();
    expect(main(free().all(opened), preparing)).toBe('prepare');
    expect(found('answerRest', free().all(opened))).toBeUndefined();
  });

  it('one that waits can be answered; without one there is nothing to answer', () => {
    const asked = withOrder().all(learnt, letter('RequestAdditionalInformation'));
    expect(found('answerLetter', asked)?.isAllowed).toBe(true);
    expect(found('answerLetter', withOrder())).toBeUndefined();
  });
});

describe('a withdrawal', () => {
  it('is confirmed once, by whoever may send', () => {
    expect(found('confirmWithdrawal', withOrder())).toBeUndefined();
    const journal = withOrder().all(withdrawn);
    expect(found('confirmWithdrawal', journal)?.isAllowed).toBe(true);
    expect(found('confirmWithdrawal', journal, having('prepare'))?.reason).toBe('role');
    journal.all(queuedMessage(confirmation));
    expect(found('confirmWithdrawal', journal)?.reason).toBe('confirmationUnderWay');
  });
});

describe('what is kept', () => {
  it('is said of a preservation order, until it has ended', () => {
    expect(found('confirmPreserved', withOrder())).toBeUndefined();
    expect(found('confirmPreserved', epocPr())?.isAllowed).toBe(true);
    const sending = epocPr().all(kept, queuedMessage(keptMessage));
    expect(found('confirmPreserved', sending)?.reason).toBe('confirmationUnderWay');
    expect(found('confirmPreserved', epocPr().all(kept, cancelled))).toMatchObject({
      reason: 'preservationEnded',
      articles: '11(3)',
    });
  });

  it('is let go with its reason and article until the law allows it', () => {
    expect(found('release', epocPr())).toBeUndefined();
    const step = found('release', epocPr().all(kept));
    expect(step).toMatchObject({ isAllowed: false, reason: 'keptUntil', articles: '11(1)' });
    expect(step?.until).toBeGreaterThan(after(60));
    expect(found('release', epocPr().all(kept, letter('Form5')))).toMatchObject({
      reason: 'nothingEndsKeeping',
    });
    expect(found('release', epocPr().all(kept, cancelled))?.isAllowed).toBe(true);
    expect(found('release', epocPr().all(kept, cancelled), having('prepare'))?.reason).toBe('role');
    expect(found('release', epocPr().all(kept, cancelled, released))).toBeUndefined();
  });

  it('nobody has judged is not offered', () => {
    const facts = epocPr().all(kept, cancelled).order;
    const names = nextSteps(facts, { gate: shut, hold: null }, everybody).map(({ name }) => name);
    expect(names).not.toContain('release');
  });
});

describe('an order that is never to be answered', () => {
  const objected: EntryBody = {
    kind: 'nonExecutionRecorded',
    order,
    record: uuid(700),
    channel: 'nationalPortal',
    sentAt: received,
    receivedAt: received,
    reasons: ['ConflictOfLaw'],
    tasks: [],
    isPreserved: true,
  };
  const ended = (outcome: 'lifted' | 'upheld'): EntryBody => ({
    kind: 'reviewEnded',
    order,
    outcome,
    word: null,
  });

  it('when the court has lifted it: the authority is asked what is to become of the data (17(8))', () => {
    const lifted = withOrder().all(objected, ended('lifted'));
    expect(main(lifted)).toBe('writeLetter');
    expect(main(lifted.all(letter('RequestAdditionalInformation')))).toBe('answerLetter');
    expect(main(withOrder().all(objected, ended('upheld')))).toBe('prepare');
  });

  it('when it need not be executed, or is a duplicate: no answer is offered', () => {
    const link = { kind: 'orderLinked', order, relation: 'duplicate' } as const;
    const duplicate = withOrder().all({ ...link, other: asOrderId(uuid(2)) });
    expect(main(duplicate)).toBeUndefined();
    expect(main(duplicate.all({ ...link, kind: 'orderUnlinked', other: asOrderId(uuid(2)) }))).toBe(
      'prepare',
    );
    const said = letter('ProvideAdditionalInformation');
    const word = said.kind === 'objectArrived' ? said.object.id : uuid(0);
    const spared = withOrder().all(said, {
      kind: 'wordJudged',
      order,
      word,
      verdict: 'needNotBeExecuted',
    });
    expect(main(spared)).toBeUndefined();
  });

  it('when only a part of it is lifted the rest is prepared', () => {
    const part = { ...objected, tasks: [task1] };
    expect(main(withOrder().all(part, ended('lifted')))).toBe('prepare');
  });
});

test('every step that is not allowed says why, and every allowed one does not', () => {
  const journals = [withOrder(), withOrder().all(withdrawn), epocPr(), epocPr().all(kept)];
  for (const journal of journals)
    for (const asker of [everybody, having('readOrders'), nobody])
      for (const step of steps(journal, asker)) expect(step.reason === null).toBe(step.isAllowed);
});

describe('the main step', () => {
  it('is what the order waits for', () => {
    expect(main(withOrder())).toBe('prepare');
    expect(main(withOrder().all(withdrawn))).toBe('confirmWithdrawal');
    expect(main(epocPr())).toBe('confirmPreserved');
    expect(main(epocPr().all(kept, cancelled))).toBe('release');
    const asked = epocPr().all(learnt, kept, letter('RequestAdditionalInformation'));
    expect(main(asked)).toBe('answerLetter');
  });

  it('is none where nothing stands out or nothing is allowed', () => {
    expect(main(epocPr().all(kept))).toBeUndefined();
    expect(main(withOrder(), nobody)).toBeUndefined();
  });
});
