import { expect, test } from 'vitest';
import { paperHandlers, type PaperPort } from '../../../../electron/ipc/handlers/paper-handlers.ts';
import { fault, type Fault } from '../../../../shared/base/fault.ts';
import { ok } from '../../../../shared/base/result.ts';

const tagged = '%PDF-1.4 /MarkInfo <</Marked true>> /StructTreeRoot 7 0 R';

function withPaper(
  place: string | null,
  refusal: Fault | null = null,
  pdf = tagged,
  set: string | null = null,
) {
  const done: string[] = [];
  const kept: string[] = [];
  const paper: PaperPort = {
    print: () => Promise.resolve(ok('done')),
    choosePlace: () => Promise.resolve(place),
    set: ({ title }, foot) => {
      done.push(`set ${title} with ${foot}`);
      return Promise.resolve(set === null ? null : Buffer.from(set));
    },
    makePdf: () => {
      done.push('made');
      return Promise.resolve(ok(Buffer.from(pdf)));
    },
    save: (path, bytes) => {
      done.push(`saved ${path}`);
      kept.push(Buffer.from(bytes).toString());
      return Promise.resolve(ok(undefined));
    },
  };
  return { done, kept, paper, handlers: paperHandlers({ paper, readingRefusal: () => refusal }) };
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

const sheet = { title: 'EPOC-1', language: 'en', isDense: false, blocks: [] } as const;

test('a sheet that is handed over is set in type, and that is what is saved', async () => {
  const { done, handlers, kept } = withPaper('/chosen.pdf', null, tagged, 'set in type');
  const reply = await handlers['print.pdf']({ reference: 'EPOC-1', foot: 'Annex I', sheet });
  expect(reply).toEqual({ ok: true, value: { outcome: 'done' } });
  expect(done).toEqual(['set EPOC-1 with EPOC-1 · Annex I', 'saved /chosen.pdf']);
  expect(kept).toEqual(['set in type']);
});

test('one that cannot be set is printed by the engine of the window', async () => {
  const { done, handlers } = withPaper('/chosen.pdf', null, '%PDF-1.4');
  const reply = await handlers['print.pdf']({ reference: 'EPOC-1', sheet });
  expect(reply).toEqual({ ok: true, value: { outcome: 'untagged' } });
  expect(done).toEqual(['set EPOC-1 with EPOC-1', 'made', 'saved /chosen.pdf']);
});

test('reading that ended while it was being set saves nothing, however it would be printed', async () => {
  for (const set of ['set in type', null]) {
    let isOver = false;
    const { done, paper } = withPaper('/chosen.pdf', null, tagged, set);
    const handlers = paperHandlers({
      paper: {
        ...paper,
        set: (...asked) => {
          isOver = true;
          return paper.set(...asked);
        },
      },
      readingRefusal: () => (isOver ? fault('signIn.readingOver', { days: 30 }) : null),
    });
    const reply = await handlers['print.pdf']({ reference: 'EPOC-1', sheet });
    expect(reply).toMatchObject({ ok: false, error: { code: 'signIn.readingOver' } });
    expect(done).toEqual(['set EPOC-1 with EPOC-1']);
  }
});
