import { describe, expect, test } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import type { HoldEnd } from '../../../../shared/holds/hold-end.ts';
import { judgeHold, type HoldContext } from '../../../../shared/holds/hold-release.ts';
import type { OrderFacts, WordFacts } from '../../../../shared/orders/facts.ts';
import { uuid } from '../orders/journal-builder.ts';
import { after, by, dated, day, end, keptFacts, minute } from './hold-cases.ts';

const shut = (of: Partial<OrderFacts>, more: Partial<HoldContext> = {}, ends = dated) =>
  judgeHold({ ...keptFacts, ...of }, ends, { ...after, ...more }).checks.flatMap((check) =>
    check.verdict === 'passed' ? [] : [check.name],
  );
const preserving = (part: Partial<OrderFacts['preservation']>): Partial<OrderFacts> => ({
  preservation: { ...keptFacts.preservation, ...part },
});

describe('what is kept may be let go', () => {
  test('after the period, with a poll since and a person', () => {
    const verdict = judgeHold(keptFacts, dated, after);
    expect(verdict).toMatchObject({ isOpen: true, ground: { ground: 'periodEnded' } });
    expect(verdict.ground?.tasks).toHaveLength(2);
  });

  test.each<[string, Partial<OrderFacts>, string]>([
    ['withdrawn', { withdrawnAt: utcMs(end - 5 * day) }, 'withdrawn'],
    ['ended by the authority', preserving({ endedAt: utcMs(end - 5 * day) }), 'endedByAuthority'],
    ['exempt after silence', preserving({ exempt: { at: utcMs(end - day), by } }), 'exempt'],
  ])('before its time when it is %s', (_, of, ground) => {
    const before = utcMs(end - minute);
    const early = { now: before, platformNow: before, lastPollAt: utcMs(before - 1) };
    const verdict = judgeHold({ ...keptFacts, ...of }, dated, { ...after, ...early });
    expect(verdict).toMatchObject({ isOpen: true, ground: { ground } });
  });

  test.each([
    ['issuing', 'endsPreservation', true],
    ['enforcing', 'needNotBeExecuted', true],
    ['other', 'endsPreservation', false],
    ['issuing', 'clarifies', false],
  ] as const)('on a letter of the %s authority that is judged %s: %s', (speaker, verdict, may) => {
    const word: WordFacts = {
      id: uuid(90),
      form: 'letter',
      type: 'ProvideAdditionalInformation',
      speaker,
      owner: 'ia',
      country: 'DE',
      saidAt: utcMs(end - 3 * day),
      receivedAt: utcMs(end - 3 * day),
      answerBy: null,
      verdict,
      position: position(5),
    };
    const before = utcMs(end - minute);
    const early = { now: before, platformNow: before, lastPollAt: utcMs(before - 1) };
    expect(shut({ words: [word] }, early).length === 0).toBe(may);
  });

  test('not on a letter that a later request or extension has overtaken', () => {
    const word: WordFacts = {
      id: uuid(90),
      form: 'letter',
      type: 'ProvideAdditionalInformation',
      speaker: 'issuing',
      owner: 'ia',
      country: 'DE',
      saidAt: utcMs(end - 3 * day),
      receivedAt: utcMs(end - 3 * day),
      answerBy: null,
      verdict: 'endsPreservation',
      position: position(5),
    };
    const open: HoldEnd = { kind: 'open', until: 'request' };
    for (const asked of ['requestedAt', 'extendedAt'] as const)
      for (const [hours, isGround] of [
        [-1, true],
        [0, false],
        [1, false],
      ] as const) {
        const anew = preserving({ [asked]: utcMs(word.saidAt + hours * 3_600_000) });
        const hasGround = !shut({ words: [word], ...anew }, {}, open).includes('ground');
        expect([asked, hours, hasGround]).toEqual([asked, hours, isGround]);
      }
  });

  test('when the request for it has its answer received', () => {
    const asked = preserving({ requestedAt: utcMs(end - day) });
    const open: HoldEnd = { kind: 'open', until: 'request' };
    expect(shut(asked, {}, open)).toContain('ground');
    expect(shut(asked, { producedAt: utcMs(end - minute) }, open)).toEqual([]);
  });
});

describe('it stays', () => {
  test.each<[string, Partial<OrderFacts>, Partial<HoldContext>, string]>([
    ['before the end', {}, { now: utcMs(end - 1) }, 'notBefore'],
    ['when only this computer is past the end', {}, { platformNow: utcMs(end - 1) }, 'notBefore'],
    ['without a poll', {}, { lastPollAt: null }, 'mailbox'],
    ['with a poll from before the end', {}, { lastPollAt: utcMs(end - 1) }, 'mailbox'],
    ['while a form belongs to no order', {}, { strayPreservation: 1 }, 'noStray'],
    ['while a second extension is in question', { doubts: ['extendedTwice'] }, {}, 'noDoubt'],
    ['while a late extension is in question', { doubts: ['extendedLate'] }, {}, 'noDoubt'],
    ['while a late request is in question', { doubts: ['requestedLate'] }, {}, 'noDoubt'],
    ['without a sign-in', {}, { signedIn: false }, 'signedIn'],
    ['without the right', {}, { maySend: false }, 'role'],
  ])('%s', (_, of, more, name) => {
    expect(shut(of, more)).toEqual([name]);
  });

  test('while nobody can say when the period ends', () => {
    expect(shut({}, {}, { kind: 'unknown' })).toContain('ground');
  });
});
