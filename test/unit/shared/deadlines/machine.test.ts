import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('many-readings.ts', import.meta.url));

interface Printed {
  readonly digest: string;
  readonly computed: number;
  readonly locale: string;
  readonly timeZone: string;
}

function runOn(zone: string, language: string): Printed {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language, NODE_OPTIONS: '' };
  const printed = execFileSync(process.execPath, [program], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed) as Printed;
}

it('10 000 readings are the same whatever zone and language the machine has', () => {
  const here = runOn('Europe/Stockholm', 'sv_SE.UTF-8');
  expect(here).toMatchObject({ timeZone: 'Europe/Stockholm', locale: 'sv-SE' });
  expect(here.computed).toBeGreaterThan(8_000);
  for (const [zone, language, locale] of [
    ['America/Los_Angeles', 'en_US.UTF-8', 'en-US'],
    ['Pacific/Kiritimati', 'th_TH.UTF-8', 'th-TH'],
    ['Asia/Kathmandu', 'ar_EG.UTF-8', 'ar-EG'],
  ] as const) {
    const there = runOn(zone, language);
    // The machine really was another one.
    expect(there.locale).toBe(locale);
    expect(['Asia/Kathmandu', 'Asia/Katmandu', zone]).toContain(there.timeZone);
    expect(there.digest).toBe(here.digest);
  }
}, 300_000);
