// What is shown to leave, or to have left, is what the package holds.
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../../renderer/format/dates.ts';
import type { Ombud } from '../../../../renderer/state/ombud.svelte.ts';
import { texts } from '../../../../renderer/text/text.ts';
import { packageBytes } from '../../../../renderer/views/answer/answer-steps.ts';
import { deliveryLines } from '../../../../renderer/views/answer/delivery-lines.ts';
import { goesOn } from '../../../../renderer/views/answer/goes-on.ts';
import { packedTasks } from '../../../../renderer/views/answer/packed-tasks.ts';
import { historyLine } from '../../../../renderer/views/inbox/history-line.ts';
import { statusLook } from '../../../../renderer/views/answer/status-look.ts';
import { nextSentence } from '../../../../renderer/views/outbox/outbox-words.ts';
import type { OrderContent } from '../../../../shared/orders/content.ts';
import { foldContent } from '../../../../shared/orders/content-fold.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { refusedPartJournal, type RefusedEnd } from '../../../contract/fixture/refused-part.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { factsAndClock, place } from '../vault/folded.ts';

interface Shown {
  readonly facts: OrderFacts;
  readonly content: OrderContent;
}

function detailOf(end: RefusedEnd): Shown {
  const records = refusedPartJournal(end);
  const content = records.reduce<OrderContent | null>(foldContent, null);
  if (content === null) throw new Error('no order');
  return { facts: factsAndClock(records).facts, content };
}

function told(end: RefusedEnd) {
  const { packed, staying } = packedTasks(detailOf(end));
  return {
    packed: packed.map(({ number, files }) => [number, ...files.map(({ name }) => name)]),
    staying: staying.map(({ number, reason }) => [number, reason]),
    bytes: packageBytes(detailOf(end).facts),
  };
}

describe('an answer of which the first identifier was refused', () => {
  test('counts it no more once it is opened again, though its file is there', () => {
    expect(told('open')).toEqual({ packed: [], staying: [[1, 'refused']], bytes: 12_000 });
  });

  test('frozen anew holds the others alone', () => {
    const packed = [[2, 'subscriber.json'], [3]];
    expect(told('again')).toEqual({ packed, staying: [[1, 'refused']], bytes: 12_000 });
  });

  test('sent says what went and what did not', () => {
    expect(told('nothing')).toEqual({ packed: [[2], [3]], staying: [[1, 'refused']], bytes: 0 });
    const { facts } = detailOf('nothing');
    const dates = datesOf('en', place.zone, () => pictureTime);
    expect(statusLook(facts.answer, texts.en.answer, dates)?.body).toBe(
      texts.en.answer.stateBodies.sentNothing,
    );
  });

  test('stopped names what was refused and what is left', () => {
    const detail = detailOf('stopped');
    const dates = datesOf('en', place.zone, () => pictureTime);
    expect(goesOn(detail)).toEqual({ refused: '1', left: '2, 3', waits: null });
    for (const language of ['en', 'sv'] as const) {
      const t = texts[language];
      const facts = { goesOn: goesOn(detail) };
      const look = statusLook(detail.facts.answer, t.answer, dates, facts);
      expect(look?.body).toBe(t.answer.stateBodies.stoppedInPart('1', '2, 3'));
      const anew = statusLook(detail.facts.answer, t.answer, dates, {
        goesOn: { refused: '', left: '2', waits: null },
      });
      expect(anew?.body).toBe(t.answer.stateBodies.stoppedGoesOn);
      const state = {
        kind: 'stoppedInPart',
        group: 'refused',
        wait: null,
        until: null,
        takeBackBar: 'over',
      } as const;
      const say = { when: String, end: String };
      const sentence = (refusal: OrderFacts['refusal']) =>
        nextSentence(
          { state, isAsked: false, trouble: null },
          { answer: detail.facts.answer, facts: { ...detail.facts, refusal } },
          t.outbox,
          say,
        );
      expect(sentence(detail.facts.refusal)).toBe(t.outbox.ends.stoppedInPart);
      expect(sentence(null)).toBe(t.outbox.ends.stoppedGoesOn);
    }
  });
});

test('what our question holds back is not said to have gone', () => {
  expect(told('held')).toEqual({
    packed: [[1, 'mail-log.csv'], [3]],
    staying: [[2, 'clarification']],
    bytes: 86_000,
  });
});

test('each delivery is told by its identifier and its file', () => {
  const { facts, content } = detailOf('held');
  expect(deliveryLines(facts.answer, content)).toMatchObject([
    { number: 1, name: 'mail-log.csv', state: 'pending' },
  ]);
});

test.each(['en', 'sv'] as const)('the history says what a package holds, %s', (language) => {
  const words = texts[language];
  const ombud = { words } as unknown as Ombud;
  const { content } = detailOf('again');
  const lines = content.history
    .filter(({ kind }) => kind === 'packageFrozen')
    .map((item) => historyLine(item, content, ombud));
  expect(lines).toHaveLength(2);
  const [all, rest] = lines;
  for (const isMany of [false, true])
    expect(all).not.toContain(words.history.packageHolds('', isMany));
  expect(rest).toMatch(/: .*2 {2}\+46701740612; 3 {2}203\.0\.113\.24$/);
  expect(rest).toContain(words.history.packageHolds('2', true));
});
