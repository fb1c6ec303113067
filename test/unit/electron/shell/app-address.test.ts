import { mkdtemp, symlink, writeFile, mkdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfAddress, isAppAddress } from '../../../../electron/shell/app-address.ts';
import { answerAppRequest } from '../../../../electron/shell/scheme.ts';

const outside = [
  'app://ombud/',
  'app://ombud',
  'app://ombud/../secret',
  'app://ombud/..',
  'app://ombud/.',
  'app://ombud/./index.html',
  'app://ombud/a/../../index.html',
  'app://ombud/a/..',
  'app://ombud/%2e%2e/secret',
  'app://ombud/%2e%2e%2fsecret',
  'app://ombud/%252e%252e%252fsecret',
  'app://ombud/..%2fsecret',
  'app://ombud/..%5csecret',
  'app://ombud/..\\secret',
  'app://ombud/a\\b',
  'app://ombud//etc/passwd',
  'app://ombud//index.html',
  'app://ombud/index.html/',
  'app://ombud/index.html%00.png',
  'app://ombud/index.html\u0000.png',
  'app://ombud/%00',
  'app://ombud/C:/windows/win.ini',
  'app://ombud/C:%5cwindows',
  'app://ombud/\\\\server\\share',
  'app://ombud/file:///etc/passwd',
  'app://ombud/.env',
  'app://ombud/.git/config',
  'app://ombud/assets/.hidden',
  'app://ombud/con\u202etxt.js',
  'app://ombud/é.js',
  'app://ombud/a b.js',
  'app://ombud/a+b.js',
  'app://ombud/~root',
  'app://ombud/$HOME',
  `app://ombud/${'a'.repeat(130)}.js`,
  `app://ombud/${'a/'.repeat(600)}x.js`,
  'app://other/index.html',
  'app://ombud.example/index.html',
  'app://user@ombud/index.html',
  'app://user:secret@ombud/index.html',
  'app://ombud:80/index.html',
  'https://ombud/index.html',
  'file:///etc/passwd',
  'data:text/html,hello',
  'blob:app://ombud/1',
  'javascript:alert(1)',
  'not an address',
  '',
];

describe('addresses of our pages [SC-4]', () => {
  it.each(outside)('finds no file for %j', (address) => {
    expect(fileOfAddress('/app', address)).toBeNull();
  });

  it('finds plain files below the folder, whatever follows the path', () => {
    expect(fileOfAddress('/app', 'app://ombud/index.html')).toBe('/app/index.html');
    expect(fileOfAddress('/app', 'app://ombud/assets/a-1.js?x=/../y')).toBe('/app/assets/a-1.js');
    expect(fileOfAddress('/app', 'app://ombud/index.html#inbox')).toBe('/app/index.html');
  });

  it('knows our own pages by scheme and host, never by origin', () => {
    expect(isAppAddress('app://ombud/index.html')).toBe(true);
    for (const foreign of ['app://bundle/', 'https://ombud/', 'app://x@ombud/', 'null', 'app:'])
      expect(isAppAddress(foreign)).toBe(false);
  });
});

describe('answers under our scheme [SC-4]', () => {
  let folder = '';
  beforeAll(async () => {
    const root = await realpath(await mkdtemp(join(tmpdir(), 'ombud-scheme-')));
    folder = join(root, 'pages');
    await mkdir(folder);
    await writeFile(join(root, 'secret.js'), 'secret');
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'notes.txt'), 'no page');
    await symlink(join(root, 'secret.js'), join(folder, 'linked.js'));
  });
  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  const status = async (path: string, method = 'GET'): Promise<number> =>
    (await answerAppRequest(folder, { url: `app://ombud/${path}`, method })).status;

  it('serves a page with its policy', async () => {
    const answer = await answerAppRequest(folder, {
      url: 'app://ombud/index.html',
      method: 'GET',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('follows no link, serves no unknown type, answers nothing but GET', async () => {
    expect(await status('linked.js')).toBe(404);
    expect(await status('notes.txt')).toBe(404);
    expect(await status('missing.html')).toBe(404);
    expect(await status('index.html', 'POST')).toBe(405);
  });
});
