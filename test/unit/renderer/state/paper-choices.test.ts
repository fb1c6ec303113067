import { expect, test } from 'vitest';
import { asOrderId } from '../../../../shared/base/units.ts';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { PaperForm } from '../../../../renderer/state/paper-form.svelte.ts';
import { uuid } from '../../shared/orders/journal-builder.ts';

const fresh = (): PaperForm =>
  new PaperForm({} as unknown as OmbudClient, () => asOrderId(uuid(1)));
const ofTask = (form: PaperForm, at: number): void => {
  form.noteChoice(`${at} data`);
  form.noteChoice(`${at} format`);
};

test('what the paper says is chosen by a person, for each identifier', () => {
  const form = fresh();
  expect(form.notChosen).toBe('instrument');
  form.choose('EPOC');
  for (const field of ['channel', 'authenticity', 'role', 'emergency', 'notified']) {
    expect(form.notChosen).toBe(field);
    form.noteChoice(field);
  }
  expect(form.notChosen).toBe(1);
  ofTask(form, 0);
  expect(form.notChosen).toBeNull();
  form.addTask();
  expect(form.notChosen).toBe(2);
});

test('an order to preserve has no boxes of a time limit to be chosen', () => {
  const form = fresh();
  form.choose('EPOCPR');
  for (const field of ['channel', 'authenticity', 'role']) form.noteChoice(field);
  ofTask(form, 0);
  expect(form.notChosen).toBeNull();
  form.choose('EPOC');
  expect(form.notChosen).toBe('emergency');
});

test('what was chosen goes with its identifier when another one is taken out', () => {
  const form = fresh();
  form.addTask();
  form.addTask();
  form.noteChoice('0 data');
  ofTask(form, 2);
  form.removeTask(1);
  expect(form.hasChosen('0 data')).toBe(true);
  expect(form.hasChosen('1 data')).toBe(true);
  expect(form.hasChosen('2 data')).toBe(false);
  form.clear();
  expect(form.hasChosen('0 data')).toBe(false);
});
