import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situationGroups } from '../../../practice/orders/situations/situation.ts';
import {
  situationNames,
  situations,
  type SituationName,
} from '../../../practice/orders/situations/situations.ts';
import {
  practiceSituations,
  situationGroups as offered,
} from '../../../shared/orders/practice-situations.ts';
import { practiceText } from '../../../shared/text/practice.ts';
import type { RunView } from '../../../practice/control/situation-views.ts';
import type { Played } from '../../../practice/control/situation-play.ts';
import { ask } from './support/http.ts';
import { startPractice, type Practice } from './support/practice.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

const begin = (situation: SituationName): Promise<Played> =>
  practice.control<Played>('/situations', { situation });
const forward = async (body: object): Promise<{ status: number; answer: Played }> => {
  const answer = await ask(`${practice.platform().origins.control}/situations/forward`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, answer: JSON.parse(answer.text) as Played };
};
const running = async (): Promise<readonly RunView[]> => {
  const answer = await ask(`${practice.platform().origins.control}/situations`);
  return (JSON.parse(answer.text) as { running: readonly RunView[] }).running;
};

it('Ombud offers the situations there are, under the names and groups they have here', () => {
  expect([...practiceSituations].sort()).toEqual([...situationNames].sort());
  for (const [group, names] of Object.entries(offered))
    for (const name of names) expect(situations[name].group, name).toBe(group);
  for (const language of ['en', 'sv'] as const)
    for (const name of practiceSituations) {
      const offeredAs = practiceText[language].situations.names[name];
      expect(offeredAs).toContain(situations[name].title[language].split(',')[0]);
    }
});

it('nothing goes forward before a situation has begun', async () => {
  expect(await forward({})).toMatchObject({ status: 409, answer: { outcome: 'none' } });
});

describe.each(situationNames)('%s', (name) => {
  const { steps, group, title } = situations[name];

  it('has words in both languages, and its place', () => {
    expect(situationGroups).toContain(group);
    for (const say of [title, ...steps.map((step) => step.say)]) {
      expect(say.en).toMatch(/\S/);
      expect(say.sv).toMatch(/\S/);
      expect(say.sv).not.toBe(say.en);
    }
  });

  // What the authority says of a delivery needs one.
  if (name === 'received' || name === 'faulty') return;
  it('plays to its end, each act taken by the platform as it is', async () => {
    const { run, outcome } = await begin(name);
    expect(outcome).toBe('done');
    const played: string[] = [];
    for (;;) {
      const { status, answer } = await forward({ run, anyway: true });
      expect(status).toBe(200);
      if (answer.outcome === 'over') break;
      played.push(answer.said.en);
    }
    const acts = steps.filter(({ who }) => who === 'platform').map(({ say }) => say.en);
    expect(played).toEqual(acts.slice(1));
    const view = (await running()).find((one) => one.run === run);
    expect(view).toMatchObject({ isOver: true, next: null, situation: name });
  });
});

it('an act waits for what the person does first, and is told in both languages', async () => {
  const { run } = await begin('question');
  const waiting = await forward({ run });
  expect(waiting.status).toBe(409);
  expect(waiting.answer).toMatchObject({
    outcome: 'waits',
    said: {
      en: expect.stringContaining('read') as string,
      sv: expect.stringContaining('läs') as string,
    },
  });
  expect((await running())[0]).toMatchObject({ run, waits: true, isOver: false });
  const played = await forward({ anyway: true });
  expect(played).toMatchObject({ status: 200, answer: { outcome: 'done', run } });
  expect(played.answer.then?.en).toContain('Letters');
});

it('of a delivery that never came nothing can be said, anyway or not', async () => {
  const { run } = await begin('received');
  expect((await forward({ run, anyway: true })).status).toBe(400);
});

it('what runs is known after a restart', async () => {
  const { run } = await begin('redirected');
  await forward({ run });
  await forward({ run });
  await practice.restart();
  const [view] = await running();
  expect(view).toMatchObject({ run, situation: 'redirected' });
  // The same order twice: one number.
  expect(view?.references).toHaveLength(1);
});

it('the order sent again has the same number and other objects', async () => {
  const { order, reference } = await practice.control<{ order: string; reference: string }>(
    '/orders',
    { template: 'plain' },
  );
  const again = await practice.control<{ order: string; reference: string }>('/orders', {
    again: order,
  });
  expect(again.reference).toBe(reference);
  expect(again.order).not.toBe(order);
});

it('a Form 3 by post lets the authorities write what follows on one', async () => {
  const { order } = await practice.control<{ order: string }>('/orders', { template: 'plain' });
  const maintain = { order, type: 'Maintain' };
  await expect(practice.control('/correspondence', maintain)).rejects.toThrow('no Form 3');
  await expect(
    practice.control('/formbypost', { order, reasons: ['ConflictOfLaw', 'Anything'] }),
  ).rejects.toThrow('400');
  await practice.control('/formbypost', { order, reasons: ['ConflictOfLaw'] });
  await practice.control('/correspondence', maintain);
});

it('that an order is held is written down with it', async () => {
  const { order } = await practice.control<{ order: string }>('/orders', {
    template: 'subscriber',
    held: true,
  });
  const state = await ask(`${practice.platform().origins.control}/state`);
  const { orders } = JSON.parse(state.text) as { orders: { id: string; held?: boolean }[] };
  expect(orders.filter(({ held }) => held === true).map(({ id }) => id)).toContain(order);
});

it('the paper is a PDF, and there is none of a number nobody brought', async () => {
  await begin('byHand');
  const [view] = await running();
  const { control } = practice.platform().origins;
  const paper = await ask(`${control}/paper/${view?.paper ?? ''}.pdf`);
  expect(paper.status).toBe(200);
  expect(paper.headers['content-type']).toBe('application/pdf');
  expect(paper.text).toContain(view?.paper);
  expect((await ask(`${control}/paper/EPOC-EE-2026-000000.pdf`)).status).toBe(404);
});

it('the page shows every script, what runs and what is to be done, in both languages', async () => {
  await begin('withdrawal');
  const { control } = practice.platform().origins;
  for (const language of ['en', 'sv'] as const) {
    const { text } = await ask(`${control}/?lang=${language}`);
    for (const name of situationNames) expect(text).toContain(situations[name].title[language]);
    expect(text).toContain(language === 'en' ? 'Play forward' : 'Spela vidare');
    expect(text).toContain(language === 'en' ? 'Play on anyway' : 'Spela vidare ändå');
  }
});
