import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultIdleMinutes, settingsGuard, type Settings } from '../../shared/bridge/app-state.ts';

/**
 * Language, theme and the like: nothing confidential, so plain JSON. What cannot be read counts as not chosen; it is
 * never an error to start without it.
 */
export class SettingsFile {
  readonly #path: string;
  #settings: Settings;

  constructor(path: string, systemLanguage: string) {
    this.#path = path;
    const preset: Settings = {
      language: systemLanguage.toLowerCase().startsWith('sv') ? 'sv' : 'en',
      theme: 'system',
      letterKeys: true,
      lockAfterMinutes: defaultIdleMinutes,
    };
    this.#settings = { ...preset, ...read(path) };
  }

  get current(): Settings {
    return this.#settings;
  }

  async change(part: Partial<Settings>): Promise<Settings> {
    this.#settings = { ...this.#settings, ...part };
    const draft = `${this.#path}.new`;
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify(this.#settings), { mode: 0o600 });
    await rename(draft, this.#path);
    return this.#settings;
  }
}

function read(path: string): Partial<Settings> {
  try {
    const parsed = settingsGuard.partial().safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? withoutGaps(parsed.data) : {};
  } catch {
    return {};
  }
}

const withoutGaps = (part: object): Partial<Settings> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
