import { create } from 'qrcode';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice, type Practice } from './support/practice.ts';
import { Browser, openSignIn } from './support/sign-in.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

const pin = '2468';

class Phone {
  readonly browser = new Browser();
  readonly #front = practice.profile().identity.frontChannel ?? '';

  scan = (code: string) => this.browser.go(`${this.#front}/phone?code=${encodeURIComponent(code)}`);
  press = (act: string, form = {}) => this.browser.go(`${this.#front}/phone/${act}`, form);
}

const codeOn = (page: string): string => /id="code-text"[^>]*>\s*([^<\s]+)/.exec(page)?.[1] ?? '';

async function begin() {
  const page = await openSignIn(practice, 'v'.repeat(43));
  const shown = await page.go(page.location);
  return { page, shown, code: codeOn(shown.text), phone: new Phone() };
}

describe('a sign-in by phone', () => {
  it('shows a picture of exactly the code, and a newer one each second', async () => {
    const { page, shown, code } = await begin();
    const d = /id="code-picture"[\s\S]*?d="([^"]+)"/.exec(shown.text)?.[1] ?? '';
    const { modules } = create(code, { version: 8, errorCorrectionLevel: 'M' });
    const dark = new Set([...d.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => `${x} ${y}`));
    for (let y = 0; y < modules.size; y += 1)
      for (let x = 0; x < modules.size; x += 1)
        expect(dark.has(`${x} ${y}`), `${x} ${y}`).toBe(Boolean(modules.get(y, x)));
    await expect
      .poll(
        async () => {
          const polled = await page.go(`${page.location.replace(/\/status$/, '')}/status`);
          return (JSON.parse(polled.text) as { code: { text: string } }).code.text;
        },
        { timeout: 15_000 },
      )
      .not.toBe(code);
  });

  it('goes from the code over the phone to the program', async () => {
    const { page, code, phone } = await begin();
    const asked = await phone.scan(code);
    expect(asked.text).toContain('Somebody asks you to identify yourself');
    const eid = page.location;
    expect((await page.go(`${eid}/status`)).text).toContain('pending-phone');
    expect((await phone.press('approve', { person: 'handler', pin })).text).toContain('Identified');
    expect((await page.go(eid)).text).toContain('You have identified yourself');
    await page.press('finish');
    expect(new URL(page.location).searchParams.get('code')).toMatch(/./);
  });

  it('is not finished before the phone has approved, nor by another browser', async () => {
    const { page, code, phone } = await begin();
    await phone.scan(code);
    const eid = page.location;
    expect((await page.press('finish')).text).toContain('open on a phone');
    await phone.press('approve', { person: 'handler', pin });
    const stranger = new Browser();
    expect((await stranger.go(`${eid}/finish`, {})).status).toBe(404);
  });

  it('that is declined is told to the program as declined', async () => {
    const { page, code, phone } = await begin();
    await phone.scan(code);
    expect((await phone.press('decline')).text).toContain('Declined');
    expect((await page.go(page.location)).text).toContain('was declined on the phone');
    await page.press('abort');
    expect(new URL(page.location).searchParams.get('error_description')).toBe('userDeclined');
  });

  it('tells wrong codes, a busy phone, a second phone and a sign-in that is over', async () => {
    const { page, code, phone } = await begin();
    expect((await phone.scan('practice-eid.x')).text).toContain('no code of the practice eID');
    await phone.scan(code);
    const other = await begin();
    expect((await phone.scan(other.code)).text).toContain('This phone is busy');
    expect((await other.phone.scan(code)).text).toContain('Another phone or this computer');
    const eid = page.location;
    await page.press('abort');
    expect(eid).toContain('/eid/');
    const after = await phone.browser.go(phone.browser.location);
    expect(after.text).toContain('The sign-in is over');
  });

  it('speaks Swedish, and escapes what it is given', async () => {
    const { phone } = await begin();
    const shown = await phone.browser.go(
      `${practice.profile().identity.frontChannel ?? ''}/phone?lang=sv`,
    );
    expect(shown.text).toContain('Övningstelefon');
    expect(shown.text).toContain('lang="sv"');
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
    const hostile = await phone.press('scan', { code: '<script>alert(1)</script>' });
    expect(hostile.text).not.toContain('<script>alert');
  });
});
