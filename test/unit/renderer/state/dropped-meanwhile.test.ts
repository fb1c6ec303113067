// Files dropped while those before them are still being taken in: nothing of either is lost without a word.
import { describe, expect, it } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { LetterDesk } from '../../../../renderer/state/letters.svelte.ts';
import { OriginalFiles } from '../../../../renderer/state/original-files.svelte.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { asMessageId, type OrderId, type Uuid } from '../../../../shared/base/units.ts';
import type { Fault } from '../../../../shared/base/fault.ts';
import type { ChosenFiles } from '../../../../shared/bridge/table.ts';

const id = '00000000-0000-4000-8000-000000000001';
const gone = (name: string) => ({ name, fault: { code: 'file.gone' } }) as const;
const named = (...names: string[]): ChosenFiles['files'] =>
  names.map((name) => ({ token: name, name, bytes: 1 }));

/** A client that says at once what came of the files dropped, and that takes in all there is, both a little later. */
function dropping(...drops: Result<ChosenFiles, Fault>[]) {
  const calls: { name: string; request: { tokens?: string[]; message?: string } }[] = [];
  const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 2));
  const client = {
    takeFiles: () => later(drops.shift()),
    call: (name: string, request: object) => {
      calls.push({ name, request });
      return later(ok({ refused: [], message: id }));
    },
  } as unknown as OmbudClient;
  return { client, calls, enclosed: () => calls.flatMap(({ request }) => request.tokens ?? []) };
}

describe('scans of what came on paper', () => {
  it('dropped one lot after another are all there, and what is wrong with each is told', async () => {
    const { client } = dropping(
      ok({ files: named('a'), refused: [gone('b')] }),
      ok({ files: named('c'), refused: [gone('d')] }),
    );
    const files = new OriginalFiles(client);
    await Promise.all([files.drop([]), files.drop([])]);
    expect(files.all.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(files.refused).toEqual([gone('b'), gone('d')]);
  });

  it('that could not be dropped at all stay told when the next lot is there', async () => {
    const { client } = dropping(
      err({ code: 'file.tooManyAtOnce' }),
      ok({ files: named('c'), refused: [] }),
    );
    const files = new OriginalFiles(client);
    await Promise.all([files.drop([]), files.drop([])]);
    expect(files.all).toHaveLength(1);
    expect(files.picking.fault?.code).toBe('file.tooManyAtOnce');
  });

  it('chosen anew are no longer told to be missing, each once', async () => {
    const { client } = dropping(
      ok({ files: [], refused: [gone('b'), gone('b'), gone('d')] }),
      ok({ files: named('b'), refused: [] }),
    );
    const files = new OriginalFiles(client);
    await files.drop([]);
    await files.drop([]);
    expect(files.refused).toEqual([gone('b'), gone('d')]);
  });

  it('that wait for a sheet which was cleared come to nothing', async () => {
    const { client } = dropping(
      ok({ files: named('a'), refused: [] }),
      ok({ files: named('b'), refused: [] }),
      ok({ files: named('c'), refused: [] }),
    );
    const files = new OriginalFiles(client);
    const before = [files.drop([]), files.drop([])];
    files.clear();
    await Promise.all([...before, files.drop([])]);
    expect(files.all).toHaveLength(1);
  });
});

describe('enclosures of a letter', () => {
  const written = (client: OmbudClient): LetterDesk => {
    const desk = new LetterDesk(client);
    resume(desk, id);
    return desk;
  };
  const resume = (desk: LetterDesk, message: string): void =>
    desk.resume(id as OrderId, asMessageId(message as Uuid), {
      endpoint: 'correspondence',
      type: 'RequestAdditionalInformation',
      text: 'a',
      answers: null,
      answerBy: null,
      enclosures: [],
    });

  it('dropped one lot after another are all enclosed, and what is wrong with each is told', async () => {
    const { client, enclosed } = dropping(
      ok({ files: named('a'), refused: [gone('b')] }),
      ok({ files: named('c'), refused: [gone('d')] }),
    );
    const desk = written(client);
    await Promise.all([desk.drop(0, []), desk.drop(0, [])]);
    expect(enclosed()).toEqual(['a', 'c']);
    expect(desk.refused).toEqual([gone('b'), gone('d')]);
  });

  it('dropped while one is taken out are enclosed after that', async () => {
    const { client, calls } = dropping(ok({ files: named('a'), refused: [] }));
    const desk = written(client);
    await Promise.all([desk.remove('b' as never), desk.drop(1, [])]);
    expect(calls.map(({ name }) => name)).toEqual(['letter.removeEnclosure', 'letter.enclose']);
  });

  it('count together, although the letter does not show those before yet', async () => {
    const many = Array.from({ length: 15 }, (_, at) => `${at}`);
    const { client, enclosed } = dropping(
      ok({ files: named(...many), refused: [] }),
      ok({ files: named(...many), refused: [] }),
    );
    const desk = written(client);
    await Promise.all([desk.drop(0, []), desk.drop(0, [])]);
    expect(enclosed()).toEqual(many);
    expect(desk.enclosing.fault).toMatchObject({ code: 'file.tooMany', params: { would: 30 } });
  });

  it('are all in the letter before it is looked through', async () => {
    const { client, calls } = dropping(ok({ files: named('a'), refused: [] }));
    const desk = written(client);
    const dropped = desk.drop(0, []);
    await desk.lookThrough();
    expect(calls.map(({ name }) => name)).not.toContain('letter.preview');
    await dropped;
    await desk.lookThrough();
    expect(calls.map(({ name }) => name)).toEqual(['letter.enclose', 'letter.preview']);
  });

  it('are waited for also when the letter was put away and taken up again meanwhile', async () => {
    const { client, calls } = dropping(ok({ files: named('a'), refused: [] }));
    const desk = written(client);
    const dropped = desk.drop(0, []);
    await desk.close();
    expect(desk.isComing).toBe(false);
    resume(desk, id);
    expect(desk.isComing).toBe(true);
    await desk.lookThrough();
    expect(calls.map(({ name }) => name)).not.toContain('letter.preview');
    await dropped;
    expect(desk.isComing).toBe(false);
    await desk.lookThrough();
    expect(calls.map(({ name }) => name)).toEqual(['letter.enclose', 'letter.preview']);
  });

  it('go with the letter they were dropped on, and with none that was thrown away', async () => {
    const lot = ok({ files: named('a'), refused: [] });
    const { client, calls } = dropping(lot, lot, lot);
    const other = '00000000-0000-4000-8000-000000000002';
    const desk = written(client);
    const dropped = [desk.drop(0, []), desk.drop(0, [])];
    resume(desk, other);
    await Promise.all(dropped);
    const enclosings = calls.filter(({ name }) => name === 'letter.enclose');
    expect(enclosings.map(({ request }) => request.message)).toEqual([id, id]);
    const thrown = desk.drop(0, []);
    await desk.discard();
    await thrown;
    expect(calls.filter(({ name }) => name === 'letter.enclose')).toHaveLength(2);
  });
});
