import { expect, test } from 'vitest';
import { paperHandlers, type PaperPort } from '../../../../electron/ipc/handlers/paper-handlers.ts';
import { fault, type Fault } from '../../../../shared/base/fault.ts';
import { ok } from '../../../../shared/base/result.ts';

const tagged = '%PDF-1.4 /MarkInfo <</Marked true>> /StructTreeRoot 7 0 R';

function withPaper(place: string | null, refusal: Fault | null = null, pdf = tagged) {
  const done: string[] = [];
  const paper: PaperPort = {
    print: () => Promise.resolve(ok('done')),
    choosePlace: () => Promise.resolve(place),
    makePdf: () => {
      done.push('made');
      return Promise.resolve(ok(Buffer.from(pdf)));
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

test('a PDF without tags is saved, and said to be without them', async () => {
  for (const pdf of ['%PDF-1.4', '%PDF-1.4 /StructTreeRoot 7 0 R', '%PDF-1.4 /MarkInfo <<>>']) {
    const { done, handlers } = withPaper('/chosen.pdf', null, pdf);
    const reply = await handlers['print.pdf']({ reference: 'EPOC-1' });
    expect(reply).toEqual({ ok: true, value: { outcome: 'untagged' } });
    expect(done).toContain('saved /chosen.pdf');
  }
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
