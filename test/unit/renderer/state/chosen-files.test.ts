import { describe, expect, it } from 'vitest';
import type { OmbudClient } from '../../../../renderer/client/ombud-client.ts';
import { LetterDesk } from '../../../../renderer/state/letters.svelte.ts';
import { OriginalFiles } from '../../../../renderer/state/original-files.svelte.ts';
import { ok } from '../../../../shared/base/result.ts';
import { asMessageId, type OrderId, type Uuid } from '../../../../shared/base/units.ts';
import type { ChosenFiles } from '../../../../shared/bridge/table.ts';
import { mostOriginals } from '../../../../shared/by-hand/order-on-paper.ts';
import { mostEnclosures } from '../../../../shared/messages/letter-rules.ts';

const id = '00000000-0000-4000-8000-000000000001';
const folder = { name: 'folder', fault: { code: 'file.isFolder' } } as const;
const chosen = (count: number, refused: ChosenFiles['refused'] = []): ChosenFiles => ({
  files: Array.from({ length: count }, (_, at) => ({
    token: at.toString(16).padStart(32, '0'),
    name: `${at}.pdf`,
    bytes: 1,
  })),
  refused,
});

/** A client that gives what was chosen next, and notes which calls came. */
function choosing(...choices: ChosenFiles[]) {
  const called: string[] = [];
  const client = {
    call: (name: string) => {
      called.push(name);
      if (name.endsWith('.pickFiles')) return Promise.resolve(ok(choices.shift()));
      return Promise.resolve(ok({ refused: [], message: id }));
    },
    takeFiles: () => Promise.resolve(ok(choices.shift())),
  } as unknown as OmbudClient;
  return { client, called };
}

describe('scans of what came on paper', () => {
  it('past the limit none is added and the limit is said, until the person goes on', async () => {
    const { client } = choosing(chosen(2), chosen(60), chosen(3));
    const files = new OriginalFiles(client);
    await files.pick();
    await files.pick();
    expect(files.picking.fault).toEqual({
      code: 'file.tooMany',
      params: { most: mostOriginals, would: 62 },
    });
    expect(files.all).toHaveLength(2);
    files.remove(0);
    expect(files.picking.fault).toBeNull();
    await files.drop([]);
    expect(files.all).toHaveLength(4);
  });

  it('name what was not taken until it has been read', async () => {
    const { client } = choosing(chosen(1, [folder]), chosen(0, [folder]));
    const files = new OriginalFiles(client);
    await files.pick();
    expect(files.all).toHaveLength(1);
    expect(files.refused).toEqual([folder]);
    files.closeRefused();
    expect(files.refused).toEqual([]);
    await files.drop([]);
    files.clear();
    expect(files.refused).toEqual([]);
  });
});

describe('enclosures of a letter', () => {
  const written = (client: OmbudClient): LetterDesk => {
    const desk = new LetterDesk(client);
    const type = 'RequestAdditionalInformation';
    const contents = { type, text: 'a', answers: null, answerBy: null, enclosures: [] } as const;
    desk.resume(id as OrderId, asMessageId(id as Uuid), {
      endpoint: 'correspondence',
      ...contents,
    });
    return desk;
  };

  it('past the limit none is enclosed and the limit is said, until the letter is looked through', async () => {
    const { client, called } = choosing(chosen(18));
    const desk = written(client);
    await desk.pick(3);
    expect(desk.enclosing.fault).toEqual({
      code: 'file.tooMany',
      params: { most: mostEnclosures, would: 21 },
    });
    expect(called).not.toContain('letter.enclose');
    await desk.lookThrough();
    expect(desk.enclosing.fault).toBeNull();
  });

  it('name what was not taken', async () => {
    const { client, called } = choosing(chosen(2, [folder]), chosen(0, [folder]));
    const desk = written(client);
    await desk.drop(0, []);
    expect(called).toContain('letter.enclose');
    expect(desk.refused).toEqual([folder]);
    await desk.drop(2, []);
    expect(desk.refused).toEqual([folder]);
    await desk.lookThrough();
    expect(desk.refused).toEqual([]);
  });
});
