import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../../cli/commands/endpoints.ts';
import type { Io } from '../../../../cli/command.ts';
import { scriptedIo } from '../scripted-io.ts';

async function call(args: readonly string[], told: Partial<Io> = {}) {
  const io = scriptedIo({}, told);
  return { code: await endpoints.run(args, io), ...io.written };
}

interface Row {
  readonly direction: string;
  readonly path: string;
  readonly clause: string | null;
  readonly actions: readonly { readonly verb: string; readonly objects: readonly string[] }[];
}

describe('ombud endpoints', () => {
  it('gives seventeen objects, ten of them called by the platform', async () => {
    const { code, out } = await call(['--json']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(code).toBe(0);
    expect(rows).toHaveLength(17);
    expect(rows.filter(({ direction }) => direction === 'toProvider')).toHaveLength(10);
    expect(rows.every(({ actions }) => actions.length > 0)).toBe(true);
    expect(rows.find(({ path }) => path === '/eevidence/outcome')).toMatchObject({
      direction: 'toPlatform',
      clause: '6.3',
      actions: [
        { verb: 'UPDATE', objects: ['AuthorisationObject'], minimum: 1, maximum: 1 },
        { verb: 'UPDATE', objects: ['LDTaskObject'] },
        { verb: 'UPDATE', objects: ['DocumentObject'] },
        { verb: 'DELIVER', objects: ['DeliveryObject'] },
      ],
    });
  });

  it('lists them for people, by who calls', async () => {
    const { out } = await call([]);
    expect(out.match(/^ {2}POST \/eevidence\/\w+ {2}\(clause/gm)).toHaveLength(17);
    expect(out).toMatch(/^Ombud calls the national platform\n[^]*\nThe national platform calls/);
    expect(out).toContain(
      '    CREATE       1-n LDTaskObject (LDTaskDesiredStatus/AwaitingDisclosure)',
    );
    expect(out).toContain('(EPOCDocumentType/NoGroundsForRefusal');
    expect(out).toContain('until v1.2.1) ?');
  });

  it('speaks Swedish', async () => {
    const { out } = await call([], { lang: 'sv' });
    expect(out).toContain('Den nationella plattformen anropar tjänsteleverantören');
    expect(out).toContain('till och med v1.2.1');
  });

  it('takes no file', async () => {
    const { code, err } = await call(['a.xml']);
    expect([code, err.split('\n')[0]]).toEqual([2, 'ombud endpoints: no file is wanted.']);
  });
});
