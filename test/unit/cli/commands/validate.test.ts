import { describe, expect, it } from 'vitest';
import { validate } from '../../../../cli/commands/validate.ts';
import type { Io } from '../../../../cli/command.ts';
import { bytes, changed, exampleFiles, exampleText, hostilePath } from '../fixtures.ts';
import { scriptedIo, type Files } from '../scripted-io.ts';
import { readFileSync } from 'node:fs';

async function call(files: Files, args: readonly string[], told: Partial<Io> = {}) {
  const io = scriptedIo(files, told);
  const code = await validate.run(args, io);
  return { code, ...io.written };
}

async function judge(text: string | Uint8Array): Promise<unknown> {
  const file = typeof text === 'string' ? bytes(text) : text;
  const { out } = await call({ 'a.xml': file }, ['--json', 'a.xml']);
  return JSON.parse(out);
}

const order = exampleText('01_production_request.xml');
const invalid = changed(order, ['<CountryCode>IE<', '<CountryCode>ie<']);

describe('ombud validate --json', () => {
  it('says of every example that it is valid, one object a line, in the order of the call', async () => {
    const files = Object.fromEntries(exampleFiles.map((name) => [name, bytes(exampleText(name))]));
    const { code, out, err } = await call(files, ['--json', ...exampleFiles]);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(exampleFiles);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ valid: true, errors: [] });
    expect([code, err]).toEqual([0, '']);
  });

  it('has the members in this order', async () => {
    const { out } = await call({ 'a.xml': bytes(order) }, ['a.xml', '--json']);
    expect(out).toBe(
      '{"file":"a.xml","valid":true,"kind":"request","version":"V1.22.1","readable":true,' +
        '"policy":[],"errors":[],"warnings":[]}\n',
    );
  });

  it('names code, line, path and reason of every error', async () => {
    const { code, out } = await call({ a: bytes(invalid) }, ['--json', 'a']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      readable: true,
      kind: 'request',
      errors: [
        {
          code: 3020,
          line: 14,
          path: '/HI1Message/Header/SenderIdentifier/CountryCode',
        },
      ],
    });
  });

  it('tells responses from requests', async () => {
    expect(await judge(exampleText('02_production_response.xml'))).toMatchObject({
      kind: 'response',
    });
    expect(await judge(exampleText('03_response_error_toplevel.xml'))).toMatchObject({
      kind: 'response',
    });
  });

  it('keeps version policy apart from the verdict', async () => {
    const text = changed(exampleText('06_outcome_request.xml'), ['>V1.23.1<', '>V1.18.1<']);
    const report = await judge(text);
    const newer = 'delivery:OriginalFilename exists since V1.23.1, the message announces V1.18.1.';
    expect(report).toMatchObject({ valid: true, version: 'V1.18.1', errors: [] });
    expect(report).toMatchObject({
      policy: [
        { code: 3021, path: '/HI1Message/Header/Version' },
        { code: null, message: newer },
      ],
    });
  });

  it('warns of dictionary values nobody here knows, and lets them pass', async () => {
    expect(await judge(changed(order, ['>Cybercrime<', '>Piracy<']))).toMatchObject({
      valid: true,
      warnings: [{ reason: 'unknownValue', line: 114 }],
    });
  });

  it('says valid exactly when the schema does, and that Ombud does not take the message', async () => {
    const wrapped = readFileSync(hostilePath('object-in-ds-signature.xml'));
    expect(await judge(wrapped)).toMatchObject({
      valid: true,
      readable: true,
      warnings: [{ reason: 'refused', line: 279 }],
    });
  });

  it.each([
    ['cut-in-a-tag.xml', 3020],
    ['billion-laughs.xml', 3020],
    ['utf-16-big-endian-with-mark.xml', 3019],
  ])('cannot read %s, and names code %i', async (name, code) => {
    expect(await judge(readFileSync(hostilePath(name)))).toMatchObject({
      valid: false,
      kind: 'unknown',
      version: '',
      readable: false,
      errors: [{ code, path: '' }],
    });
  });

  it('knows nothing of a document that is XML and no message', async () => {
    expect(await judge('<a/>')).toMatchObject({ valid: false, readable: true, kind: 'unknown' });
  });

  it('takes a file beyond the limit for a message that is too large', async () => {
    const { code, out } = await call({ a: 'tooLarge' }, ['--json', 'a']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ readable: false, errors: [{ code: 3022 }] });
  });
});

describe('ombud validate', () => {
  it('gives a line to each valid file and sums up', async () => {
    const { code, out } = await call({ a: bytes(order), b: bytes(order) }, ['a', 'b']);
    expect(out).toBe(
      'a: valid (request, V1.22.1)\nb: valid (request, V1.22.1)\n2 files: 2 valid, 0 not valid\n',
    );
    expect(code).toBe(0);
  });

  it('shows where an error is and what is wrong', async () => {
    const { out } = await call({ a: bytes(invalid) }, ['a']);
    expect(out).toMatch(
      /^a: not valid \(request, V1\.22\.1\)\n {2}error 3020 {2}line 14 {2}\/HI1Message\/Header\/SenderIdentifier\/CountryCode\n {6}Element/,
    );
  });

  it('speaks Swedish', async () => {
    const { out } = await call({ a: bytes(invalid), b: 'missing' }, ['a', 'b'], { lang: 'sv' });
    expect(out).toContain('a: inte giltigt (begäran, V1.22.1)\n  fel 3020  rad 14  /HI1Message');
    expect(out).toContain('b: kan inte läsas\n      Filen finns inte.\n');
    expect(out).toContain('2 filer: 0 giltiga, 1 inte giltiga, 1 kunde inte öppnas\n');
  });

  it('goes on behind a file that cannot be opened, and ends with 2', async () => {
    const { code, out } = await call({ b: 'folder', c: bytes(order) }, ['a', 'b', 'c']);
    expect(out).toMatch(/^a: .*\n.*no such file.*\nb: .*\n.*a folder.*\nc: valid/);
    expect(code).toBe(2);
  });

  it('reads standard input once', async () => {
    const { code, out } = await call({ '-': bytes(order) }, ['-', '-']);
    expect(out).toContain('-: valid');
    expect(out).toContain('- can be given once');
    expect(code).toBe(2);
  });

  it('lets no message and no file name steer the terminal', async () => {
    const text = changed(order, ['>Cybercrime<', '>Pir\u009b2Jacy<']);
    const { out } = await call({ 'a\u001b]0;x': bytes(text) }, ['a\u001b]0;x']);
    expect(out).toContain('a\\u{1B}]0;x: valid');
    expect(out).toContain('Pir\\u{9B}2Jacy');
  });

  it.each([[[]], [['--json']], [['--jsn', 'a']]])(
    'refuses %s and explains itself',
    async (args) => {
      const { code, out, err } = await call({}, args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^ombud validate: .+\n\nombud validate \[--json\] FILE/);
    },
  );
});
