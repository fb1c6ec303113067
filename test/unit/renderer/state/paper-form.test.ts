import { expect, it } from 'vitest';
import { toUuid, type OrderId } from '../../../../shared/base/units.ts';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { PaperForm } from '../../../../renderer/state/paper-form.svelte.ts';

const file = { token: 'a'.repeat(32), name: 'of-the-first.pdf', bytes: 1 };

/** A form whose calls end, in turn, when the test says so. */
function slowForm() {
  const ends: ((reply: unknown) => void)[] = [];
  const wait = () => new Promise((resolve) => ends.push(resolve));
  const client = { call: wait, takeFiles: wait } as unknown as OmbudClient;
  const form = new PaperForm(client, () => toUuid(crypto.randomUUID()) as unknown as OrderId);
  return { form, end: (reply: unknown) => ends.shift()?.(reply) };
}

it.each(['pick', 'drop'] as const)(
  'does not put on the next sheet what comes late (%s)',
  async (way) => {
    const { form, end } = slowForm();
    const { originals } = form;
    const coming = way === 'pick' ? originals.pick() : originals.drop([{}]);
    form.clear();
    const next = originals.drop([{}]);
    end({ ok: true, value: { files: [file], refused: [] } });
    await coming;
    expect(originals.all).toEqual([]);
    expect(originals.picking.busy).toBe(true);
    end({ ok: true, value: { files: [{ ...file, name: 'of-the-second.pdf' }], refused: [] } });
    await next;
    expect(originals.all.map(({ name }) => name)).toEqual(['of-the-second.pdf']);
  },
);

it('leaves the next sheet alone when the one before is registered or refused late', async () => {
  for (const reply of [
    { ok: true, value: {} },
    { ok: false, error: { code: 'answer.fileUnreadable' } },
  ]) {
    const { form, end } = slowForm();
    const registering = form.register();
    form.clear();
    form.change({ reference: 'the next one' });
    end(reply);
    await registering;
    expect(form.paper.reference).toBe('the next one');
    expect(form.registering.busy).toBe(false);
    expect(form.registering.fault).toBeNull();
  }
});

it('takes no control characters over that a copy brings along, for main would keep nothing of it', () => {
  const { form } = slowForm();
  form.change({ reference: 'R\u0001 12/26' });
  form.changeIssuing({ name: 'Syyttäjä\u000claitos' });
  form.changeTask(0, { value: 'kallio\u0000@post.example' });
  expect(form.paper.reference).toBe('R 12/26');
  expect(form.paper.issuing.name).toBe('Syyttäjälaitos');
  expect(form.paper.tasks[0]?.value).toBe('kallio@post.example');
});
