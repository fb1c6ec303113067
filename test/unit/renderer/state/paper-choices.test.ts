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
  expect(form.areChosen).toBe(false);
  for (const field of ['channel', 'authenticity', 'role']) form.noteChoice(field);
  expect(form.areChosen).toBe(false);
  ofTask(form, 0);
  expect(form.areChosen).toBe(true);
  form.addTask();
  expect(form.areChosen).toBe(false);
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
