import { expect, test } from 'vitest';
import { paperHandlers, type PaperPort } from '../../../../electron/ipc/handlers/paper-handlers.ts';
import { fault, type Fault } from '../../../../shared/base/fault.ts';
import { ok } from '../../../../shared/base/result.ts';

function withPaper(place: string | null, refusal: Fault | null = null) {
  const done: string[] = [];
  const paper: PaperPort = {
    print: () => Promise.resolve(ok('done')),
    choosePlace: () => Promise.resolve(place),
    makePdf: () => {
      done.push('made');
      return Promise.resolve(ok(Buffer.from('pdf')));
    },
    save: (path) => {
      done.push(`saved ${path}`);
      return Promise.resolve(ok(undefined));
    },
  };
  return { done, handlers: paperHandlers({ paper, readingRefusal: () => refusal }) };
}

test('a PDF goes where the person chose', async () => {
  const { done, handlers } = withPaper('/chosen.pdf');
  const reply = await handlers['print.pdf']({ reference: 'EPOC-1' });
  expect(reply).toEqual({ ok: true, value: { outcome: 'done' } });
  expect(done).toEqual(['made', 'saved /chosen.pdf']);
});

test('a closed dialog makes nothing', async () => {
  const { done, handlers } = withPaper(null);
  const reply = await handlers['print.pdf']({ reference: 'EPOC-1' });
  expect(reply).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  expect(done).toEqual([]);
});

test('reading that ended while the dialog stood open makes nothing', async () => {
  const { done, handlers } = withPaper('/chosen.pdf', fault('signIn.readingOver', { days: 30 }));
  const reply = await handlers['print.pdf']({ reference: 'EPOC-1' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'signIn.readingOver' } });
  expect(done).toEqual([]);
});
