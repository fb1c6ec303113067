import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SettingsFile } from '../../../../electron/shell/settings-file.ts';

const home = mkdtempSync(join(tmpdir(), 'ombud-settings-'));
afterAll(() => rmSync(home, { recursive: true }));
const place = (): string => join(mkdtempSync(join(home, 'one-')), 'settings.json');

describe('settings', () => {
  it('begin with the system’s language', () => {
    expect(new SettingsFile(place(), 'sv-SE').current.language).toBe('sv');
    expect(new SettingsFile(place(), 'fi-FI').current.language).toBe('en');
  });

  it('are there again, in a file only the user reads [SC-27]', async () => {
    const path = place();
    await new SettingsFile(path, 'en').change({ theme: 'dark', language: 'sv' });
    expect(new SettingsFile(path, 'en').current).toMatchObject({ theme: 'dark', language: 'sv' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('that make no sense count as not chosen', async () => {
    const path = place();
    for (const text of ['', 'null', '{"theme":"pink"}', '{"secret":1}', '\u0000', '[]']) {
      writeFileSync(path, text);
      const settings = new SettingsFile(path, 'en');
      expect(settings.current).toEqual({
        language: 'en',
        theme: 'system',
        letterKeys: true,
        lockAfterMinutes: 10,
      });
    }
    await new SettingsFile(path, 'en').change({ letterKeys: false });
    expect(readFileSync(path, 'utf8')).toContain('"letterKeys":false');
  });
});
