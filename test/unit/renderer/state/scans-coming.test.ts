// A sheet is not recorded while a scan that was dropped on it is still on its way: it would be recorded without.
import { expect, it } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { NewsDesk } from '../../../../renderer/state/news-desk.svelte.ts';
import { PaperForm } from '../../../../renderer/state/paper-form.svelte.ts';
import { SentDesk } from '../../../../renderer/state/sent-desk.svelte.ts';
import { ok } from '../../../../shared/base/result.ts';
import type { OrderId, Uuid } from '../../../../shared/base/units.ts';

const order = 'a' as never as OrderId;
const record = 'b' as never as Uuid;

/** A client whose disk is slow. */
function slow() {
  const calls: { name: string; tokens: readonly string[] }[] = [];
  const files = [{ token: 'scan', name: 'scan.pdf', bytes: 1 }];
  const client = {
    takeFiles: () =>
      new Promise((resolve) => setTimeout(() => resolve(ok({ files, refused: [] })), 5)),
    call: (name: string, { tokens }: { tokens: readonly string[] }) => {
      calls.push({ name, tokens });
      return Promise.resolve(ok({}));
    },
  } as unknown as OmbudClient;
  return { client, calls };
}

it.each<[string, (client: OmbudClient) => { drop(): Promise<void>; tell(): Promise<unknown> }]>([
  [
    'byHand.recordNews',
    (client) => {
      const desk = new NewsDesk(client, () => record);
      const { originals } = desk.sheets.of(order);
      const said = { news: { kind: 'withdrawal' } } as never;
      return { drop: () => originals.drop([]), tell: () => desk.tell(order, said) };
    },
  ],
  [
    'byHand.recordMessage',
    (client) => {
      const desk = new SentDesk(client, () => record);
      const sheet = desk.begin(order, { endpoint: 'correspondence', answers: null } as never);
      return { drop: () => sheet.originals.drop([]), tell: () => desk.tell(sheet, {} as never) };
    },
  ],
  [
    'byHand.register',
    (client) => {
      const form = new PaperForm(client, () => order);
      return { drop: () => form.originals.drop([]), tell: () => form.register() };
    },
  ],
])('%s waits for the scans', async (name, open) => {
  const { client, calls } = slow();
  const { drop, tell } = open(client);
  const dropped = drop();
  await tell();
  expect(calls.map((call) => call.name)).not.toContain(name);
  await dropped;
  await tell();
  expect(calls).toContainEqual({ name, tokens: ['scan'] });
});
